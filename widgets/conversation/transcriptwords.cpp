// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/transcriptwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace parley::transcript {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 20'000;
constexpr int mostMarks = 8;

QString translated(const char *text) { return QCoreApplication::translate("Transcript", text); }

} // namespace

QString timeText(qint64 at) { return QDateTime::fromMSecsSinceEpoch(at).toString(u"HH:mm"_s); }

QString dayText(qint64 at, QDate today)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(at).date();
    if (day == today)
        //: A rule in a conversation above what was written today
        return QCoreApplication::translate("Transcript", "Today");
    if (day == today.addDays(-1))
        //: A rule in a conversation above what was written yesterday
        return QCoreApplication::translate("Transcript", "Yesterday");
    //: A rule in a conversation: a date of this year, as QDate formats it: Wednesday 11 June
    const QString near = QCoreApplication::translate("Transcript", "dddd d MMMM");
    //: A rule in a conversation: a date of another year, as QDate formats it: 11 June 2024
    const QString far = QCoreApplication::translate("Transcript", "d MMMM yyyy");
    return QLocale().toString(day, day.year() == today.year() ? near : far);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString authorText(const TranscriptRow &row, const QString &customer)
{
    switch (row.message.author.kind) {
    case AuthorKind::Customer: return row.message.author.name.isEmpty() ? customer : row.message.author.name;
    case AuthorKind::Automatic:
        //: Above a message that the centre sent by itself
        return QCoreApplication::translate("Transcript", "Automatic reply");
    case AuthorKind::Agent: break;
    }
    //: Who wrote a message: the reader themselves
    return row.isOwn ? QCoreApplication::translate("Transcript", "You") : row.message.author.name;
}

QString statusText(const TranscriptRow &row)
{
    if (row.kind == TranscriptRow::Kind::Preview)
        return row.message.text.isEmpty()
                   //: Below an empty bubble: the customer is writing
                   ? QCoreApplication::translate("Transcript", "Typing")
                   //: Below what the customer has typed so far
                   : QCoreApplication::translate("Transcript", "Typing, not sent yet");
    if (row.kind == TranscriptRow::Kind::Outbox && row.delivery == Delivery::Failed)
        //: Below a message that was refused; %1 is the reason
        return QCoreApplication::translate("Transcript", "Not sent: %1").arg(row.message.failure);
    if (row.kind == TranscriptRow::Kind::Outbox)
        return row.total > 1
                   //: Below a message in the outbox; %1 is its place in line, %2 how many wait
                   ? QCoreApplication::translate("Transcript", "Waiting to send, %1 of %2")
                         .arg(row.place)
                         .arg(row.total)
                   //: Below a message in the outbox
                   : QCoreApplication::translate("Transcript", "Waiting to send");
    if (row.delivery == Delivery::Failed)
        //: Below a message that the channel did not deliver; %1 is the time
        return QCoreApplication::translate("Transcript", "Not delivered %1").arg(timeText(row.at));
    return timeText(row.at);
}

QString spokenText(const TranscriptRow &row, const QString &customer)
{
    switch (row.kind) {
    case TranscriptRow::Kind::Day: return dayText(row.at, QDate::currentDate());
    case TranscriptRow::Kind::New:
        //: A rule above the first unread message
        return translated(QT_TRANSLATE_NOOP("Transcript", "New"));
    case TranscriptRow::Kind::System: return row.message.text;
    case TranscriptRow::Kind::Preview:
        //: Read aloud: %1 is the customer, %2 what they have typed so far
        return QCoreApplication::translate("Transcript", "%1 is typing: %2").arg(customer, row.message.text);
    case TranscriptRow::Kind::Whisper:
        //: Read aloud: an internal note; %1 is who wrote it, %2 the time, %3 the text
        return QCoreApplication::translate("Transcript", "Whisper from %1, %2, %3")
            .arg(authorText(row, customer), timeText(row.at), row.message.text);
    case TranscriptRow::Kind::Message:
    case TranscriptRow::Kind::Outbox: break;
    }
    QStringList parts{authorText(row, customer), statusText(row)};
    if (row.kind == TranscriptRow::Kind::Message && row.delivery == Delivery::Read)
        //: Below a message that the customer has read
        parts += translated(QT_TRANSLATE_NOOP("Transcript", "Read"));
    for (const Attachment &attachment : row.message.attachments)
        parts += attachment.name;
    if (!row.message.text.isEmpty())
        parts += row.message.text;
    return parts.join(u", "_s);
}

QString copiedText(const TranscriptRow &row, const QString &customer)
{
    using Kind = TranscriptRow::Kind;
    if (row.kind == Kind::Day || row.kind == Kind::New || row.kind == Kind::Preview)
        return {};
    if (row.kind == Kind::System)
        return row.message.text;
    QStringList parts;
    for (const Attachment &attachment : row.message.attachments)
        parts += u'[' + attachment.name + u']';
    if (!row.message.text.isEmpty())
        parts += shownText(row.message.text);
    return u"%1, %2: %3"_s.arg(authorText(row, customer), timeText(row.at), parts.join(u' '));
}

QString shownText(const QString &text)
{
    QString shown;
    shown.reserve(std::min(text.size(), longestShown) + 1);
    int marks = 0;
    for (const QChar each : text) {
        marks = each.isMark() ? marks + 1 : 0;
        if (marks > mostMarks)
            continue;
        if (shown.size() == longestShown) {
            shown += QChar(0x2026);
            break;
        }
        shown += each;
    }
    return shown;
}

} // namespace parley::transcript
