// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/transcriptgroups.h"

#include <QDateTime>

#include <algorithm>

namespace parley::transcript {

namespace {

QDate dayOf(const TranscriptRow &row) { return QDateTime::fromMSecsSinceEpoch(row.at).date(); }

bool areTogether(const TranscriptRow &above, const TranscriptRow &below)
{
    return above.kind == TranscriptRow::Kind::Message && below.kind == TranscriptRow::Kind::Message
           && above.message.author == below.message.author && above.message.failure.isEmpty()
           && below.at - above.at <= groupSpanMs;
}

bool needsName(const TranscriptRow &line)
{
    return line.kind == TranscriptRow::Kind::Message && !line.isOwn
           && line.message.author.kind != AuthorKind::Customer;
}

} // namespace

void appendGrouped(QList<TranscriptRow> &rows, const TranscriptRow &line, bool isNew)
{
    const bool hasAbove = !rows.isEmpty();
    if (!hasAbove || dayOf(rows.last()) != dayOf(line)) {
        TranscriptRow day;
        day.kind = TranscriptRow::Kind::Day;
        day.at = QDateTime(dayOf(line), QTime(0, 0)).toMSecsSinceEpoch();
        rows.append(day);
    }
    if (isNew) {
        TranscriptRow mark;
        mark.kind = TranscriptRow::Kind::New;
        mark.at = line.at;
        rows.append(mark);
    }
    TranscriptRow added = line;
    added.joinsPrevious = areTogether(rows.last(), line);
    rows.last().joinsNext = added.joinsPrevious;
    added.namesAuthor = !added.joinsPrevious && needsName(line);
    rows.append(added);
}

TranscriptRow rowFor(const PendingMessage &pending)
{
    TranscriptRow row;
    row.kind = TranscriptRow::Kind::Outbox;
    row.at = pending.createdAt;
    row.message.text = pending.text;
    row.message.failure = pending.failure;
    row.message.author.kind = AuthorKind::Agent;
    row.isOwn = true;
    row.delivery = pending.failure.isEmpty() ? Delivery::InOutbox : Delivery::Failed;
    row.command = pending.id;
    row.place = pending.place;
    row.total = pending.total;
    return row;
}

Stretch difference(const QList<TranscriptRow> &now, const QList<TranscriptRow> &wanted)
{
    const auto isSame = [](const TranscriptRow &a, const TranscriptRow &b) { return a.isSameAs(b); };
    const auto [a, b] = std::mismatch(now.begin(), now.end(), wanted.begin(), wanted.end(), isSame);
    const auto [c, d] = std::mismatch(now.rbegin(), std::make_reverse_iterator(a), wanted.rbegin(),
                                      std::make_reverse_iterator(b), isSame);
    return {a - now.begin(), c.base() - a, d.base() - b};
}

} // namespace parley::transcript
