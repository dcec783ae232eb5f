// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/transcriptmodel.h"

#include "models/lists/transcriptgroups.h"

#include <algorithm>

namespace parley {

namespace {

bool isFirst(const Message &a, const Message &b) { return a.seq < b.seq; }

} // namespace

TranscriptModel::TranscriptModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void TranscriptModel::setViewer(const UserId &viewer)
{
    if (m_viewer == viewer)
        return;
    m_viewer = viewer;
    rebuild();
}

void TranscriptModel::setMessages(const QList<Message> &messages, bool hasOlder)
{
    m_messages.clear();
    m_seqs.clear();
    m_newFrom = 0;
    prependOlder(messages, hasOlder);
    placeNewLine();
    rebuild();
    rebuildTail();
    countUnread();
}

void TranscriptModel::prependOlder(const QList<Message> &messages, bool hasOlder)
{
    for (const Message &message : messages) {
        if (m_seqs.contains(message.id))
            continue;
        m_seqs.insert(message.id, message.seq);
        m_messages.append(message);
    }
    std::stable_sort(m_messages.begin(), m_messages.end(), isFirst);
    rebuild();
    setHasOlder(hasOlder);
}

void TranscriptModel::addMessage(const Message &message)
{
    const bool isKnown = m_seqs.contains(message.id);
    const bool isLast = !isKnown && comesLast(message);
    const auto place = std::lower_bound(m_messages.begin(), m_messages.end(), message, isFirst);
    if (isKnown && place != m_messages.end() && place->id == message.id)
        *place = message;
    else if (isKnown)
        return;
    else
        m_messages.insert(place, message);
    m_seqs.insert(message.id, message.seq);

    const bool isReply = message.author.kind == AuthorKind::Agent && message.kind == MessageKind::Text;
    const bool clearsNewLine = isReply && m_newFrom != 0 && message.seq > m_newFrom;
    if (clearsNewLine)
        m_newFrom = 0;
    else if (message.author.kind == AuthorKind::Customer && isLast && !m_isWatched && m_newFrom == 0)
        m_newFrom = message.seq;

    if (clearsNewLine || !isLast)
        rebuild();
    else
        append(message);
    rebuildTail();
    countUnread();
}

void TranscriptModel::markFailed(const MessageId &message, const QString &reason)
{
    const auto known = std::find_if(m_messages.begin(), m_messages.end(),
                                    [&](const Message &each) { return each.id == message; });
    if (known == m_messages.end())
        return;
    known->failure = reason;
    rebuild();
}

void TranscriptModel::applyReceipts(const Conversation &conversation)
{
    const bool isFirstTime = m_receipts.id.isEmpty();
    const bool hasMoved = m_receipts.customerReadUpTo != conversation.customerReadUpTo
                          || m_receipts.customerDeliveredUpTo != conversation.customerDeliveredUpTo;
    m_receipts = conversation;
    if (isFirstTime)
        placeNewLine();
    if (isFirstTime || hasMoved)
        rebuild();
    countUnread();
}

void TranscriptModel::setOutbox(const QList<PendingMessage> &pending)
{
    m_pending = pending;
    rebuildTail();
}

void TranscriptModel::setTypingPreview(const QString &text, bool isTyping)
{
    const bool isShown = isTyping || !text.isEmpty();
    if (m_preview == text && m_isTyping == isShown)
        return;
    m_preview = text;
    m_isTyping = isShown;
    rebuildTail();
}

void TranscriptModel::addSystemLine(qint64 at, const QString &icon, const QString &text, qint64 seq)
{
    TranscriptRow line;
    line.kind = TranscriptRow::Kind::System;
    line.at = at;
    line.icon = icon;
    line.message.text = text;
    line.message.seq = seq;
    const bool isKnown = std::any_of(m_systems.cbegin(), m_systems.cend(),
                                     [&](const TranscriptRow &each) { return each.isSameAs(line); });
    if (isKnown)
        return;
    const auto place = std::upper_bound(m_systems.begin(), m_systems.end(), line,
                                        [](const auto &a, const auto &b) { return a.at < b.at; });
    m_systems.insert(place, line);
    rebuild();
}

void TranscriptModel::setWatched(bool watched) { m_isWatched = watched; }

qint64 TranscriptModel::oldestSeq() const { return m_messages.isEmpty() ? 0 : m_messages.first().seq; }

qint64 TranscriptModel::newestSeq() const { return m_messages.isEmpty() ? 0 : m_messages.last().seq; }

int TranscriptModel::unread() const { return m_unread; }

const TranscriptRow &TranscriptModel::rowAt(int row) const
{
    return row < m_history.size() ? m_history.at(row) : m_tail.at(row - m_history.size());
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_history.size() + m_tail.size());
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TranscriptRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.message.text;
    case RowRole: return QVariant::fromValue(row);
    case KindRole: return int(row.kind);
    case AtRole: return row.at;
    case SeqRole: return row.message.seq;
    default: return {};
    }
}

TranscriptRow TranscriptModel::lineFor(const Message &message) const
{
    TranscriptRow line;
    line.kind =
        message.kind == MessageKind::Whisper ? TranscriptRow::Kind::Whisper : TranscriptRow::Kind::Message;
    line.at = message.at;
    line.message = message;
    line.isOwn = message.author.kind == AuthorKind::Agent && message.author.user == m_viewer;
    if (message.author.kind != AuthorKind::Customer)
        line.delivery = m_receipts.deliveryOf(message);
    return line;
}

// The common case: nothing that is here comes after it, so that nothing has to be looked at again.
bool TranscriptModel::comesLast(const Message &message) const
{
    if (!m_messages.isEmpty() && message.seq <= m_messages.last().seq)
        return false;
    return std::none_of(m_systems.crbegin(), m_systems.crend(), [&](const TranscriptRow &system) {
        return system.message.seq > 0 ? system.message.seq > message.seq : system.at > message.at;
    });
}

QList<TranscriptRow> TranscriptModel::lines() const
{
    QList<TranscriptRow> rows;
    rows.reserve(m_messages.size() + m_systems.size());
    auto system = m_systems.cbegin();
    for (const Message &message : m_messages) {
        while (system != m_systems.cend()
               && (system->message.seq > 0 ? system->message.seq < message.seq : system->at <= message.at))
            appendTo(rows, *system++);
        appendTo(rows, lineFor(message));
    }
    while (system != m_systems.cend())
        appendTo(rows, *system++);
    return rows;
}

void TranscriptModel::appendTo(QList<TranscriptRow> &rows, const TranscriptRow &line) const
{
    const bool isNew =
        m_newFrom != 0 && line.message.seq == m_newFrom && line.kind == TranscriptRow::Kind::Message;
    transcript::appendGrouped(rows, line, isNew);
}

void TranscriptModel::append(const Message &message)
{
    // The line above may now be in a group with the new one, hence the last row is looked at again.
    QList<TranscriptRow> added;
    const bool hasRows = !m_history.isEmpty();
    if (hasRows)
        added.append(m_history.last());
    appendTo(added, lineFor(message));
    const int last = int(m_history.size()) - 1;
    if (hasRows) {
        const bool hasChanged = added.first() != m_history.last();
        m_history.last() = added.takeFirst();
        if (hasChanged)
            Q_EMIT dataChanged(index(last), index(last));
    }
    beginInsertRows({}, last + 1, last + int(added.size()));
    m_history.append(added);
    endInsertRows();
}

void TranscriptModel::rebuild() { replace(m_history, lines(), 0); }

void TranscriptModel::rebuildTail()
{
    QList<TranscriptRow> wanted;
    for (const PendingMessage &pending : std::as_const(m_pending)) {
        if (!m_seqs.contains(MessageId(pending.id.value())))
            wanted.append(transcript::rowFor(pending));
    }
    if (m_isTyping) {
        TranscriptRow preview;
        preview.kind = TranscriptRow::Kind::Preview;
        preview.message.text = m_preview;
        wanted.append(preview);
    }
    replace(m_tail, wanted, m_history.size());
}

// Tells views of the smallest stretch that is other than before, so that they keep their place.
void TranscriptModel::replace(QList<TranscriptRow> &part, const QList<TranscriptRow> &wanted,
                              qsizetype offset)
{
    const transcript::Stretch stretch = transcript::difference(part, wanted);
    const int first = int(offset + stretch.above);
    if (stretch.removed > 0) {
        beginRemoveRows({}, first, first + int(stretch.removed) - 1);
        part.remove(stretch.above, stretch.removed);
        endRemoveRows();
    }
    if (stretch.added > 0) {
        beginInsertRows({}, first, first + int(stretch.added) - 1);
        part = part.first(stretch.above) + wanted.mid(stretch.above, stretch.added) + part.mid(stretch.above);
        endInsertRows();
    }
    qsizetype from = -1;
    qsizetype to = -1;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (part.at(i) == wanted.at(i))
            continue;
        part[i] = wanted.at(i);
        from = from < 0 ? i : from;
        to = i;
    }
    if (from >= 0)
        Q_EMIT dataChanged(index(int(offset + from)), index(int(offset + to)));
}

void TranscriptModel::placeNewLine()
{
    m_newFrom = 0;
    for (auto message = m_messages.crbegin(); message != m_messages.crend(); ++message) {
        const bool isReply = message->author.kind == AuthorKind::Agent && message->kind == MessageKind::Text;
        if (m_receipts.id.isEmpty() || message->seq <= m_receipts.agentReadUpTo || isReply)
            return;
        if (message->author.kind == AuthorKind::Customer)
            m_newFrom = message->seq;
    }
}

void TranscriptModel::countUnread()
{
    int unread = 0;
    for (auto message = m_messages.crbegin(); message != m_messages.crend(); ++message) {
        const bool isReply = message->author.kind == AuthorKind::Agent && message->kind == MessageKind::Text;
        if (message->seq <= m_receipts.agentReadUpTo || isReply)
            break;
        unread += message->author.kind == AuthorKind::Customer ? 1 : 0;
    }
    if (m_unread == unread)
        return;
    m_unread = unread;
    Q_EMIT unreadChanged(unread);
}

void TranscriptModel::setHasOlder(bool hasOlder)
{
    if (m_hasOlder == hasOlder)
        return;
    m_hasOlder = hasOlder;
    Q_EMIT hasOlderChanged(hasOlder);
}

} // namespace parley
