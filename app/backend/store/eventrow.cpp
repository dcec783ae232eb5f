// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/eventrow.h"

#include "app/backend/handlers/visitorview.h"
#include "app/backend/store/bytewriter.h"
#include "models/protocol/events.h"

namespace parley::backend {

namespace {

enum Flag { Whisper = 1, TouchesQueue = 2, Personal = 4, Published = 8 };

const char *nameOf(EventKind kind)
{
    switch (kind) {
    case EventKind::ConversationChanged: return protocol::ConversationChanged::name;
    case EventKind::MessageAdded: return protocol::MessageAdded::name;
    case EventKind::MessageFailed: return protocol::MessageFailed::name;
    case EventKind::ReceiptChanged: return protocol::ReceiptChanged::name;
    case EventKind::CustomerChanged: return protocol::CustomerChanged::name;
    case EventKind::InteractionAdded: return protocol::InteractionAdded::name;
    case EventKind::EntryChanged: return protocol::EntryChanged::name;
    case EventKind::UserChanged: return protocol::UserChanged::name;
    case EventKind::CentreChanged: return protocol::CentreChanged::name;
    case EventKind::ProposalChanged: return protocol::ProposalChanged::name;
    case EventKind::ToneGuideChanged: return protocol::ToneGuideChanged::name;
    case EventKind::LinkChecked: return protocol::LinkChecked::name;
    }
    return "";
}

Reach reachOf(const QSqlQuery &query, int flags)
{
    Reach reach;
    reach.conversation = ConversationId(query.value(3).toString());
    reach.customer = CustomerId(query.value(4).toString());
    reach.owner = UserId(query.value(5).toString());
    reach.formerOwner = UserId(query.value(6).toString());
    reach.isWhisper = flags & Whisper;
    reach.touchesQueue = flags & TouchesQueue;
    reach.isPersonal = flags & Personal;
    reach.isPublished = flags & Published;
    return reach;
}

LogEvent readEvent(const QSqlQuery &query)
{
    LogEvent event;
    event.seq = query.value(0).toLongLong();
    event.at = query.value(1).toLongLong();
    event.kind = static_cast<EventKind>(query.value(2).toInt());
    event.reach = reachOf(query, query.value(7).toInt());
    const QByteArray body = query.value(8).toByteArray();
    event.frame = frameOf(event.kind, event.seq, event.at, body);
    if (event.kind == EventKind::MessageAdded && !event.reach.isWhisper)
        event.visitorFrame = visitorFrameOf(fromBytes<protocol::MessageAdded>(body).message);
    return event;
}

QList<LogEvent> readEvents(QSqlQuery *query)
{
    QList<LogEvent> events;
    while (query->next())
        events.append(readEvent(*query));
    query->finish();
    return events;
}

} // namespace

int flagsOf(const Reach &reach)
{
    return (reach.isWhisper ? Whisper : 0) | (reach.touchesQueue ? TouchesQueue : 0)
           | (reach.isPersonal ? Personal : 0) | (reach.isPublished ? Published : 0);
}

QByteArray frameOf(EventKind kind, qint64 seq, qint64 at, const QByteArray &body)
{
    QByteArray out;
    out.reserve(body.size() + 96);
    out.append('{');
    if (at > 0)
        out.append("\"at\":").append(QByteArray::number(at)).append(',');
    out.append("\"ev\":\"").append(nameOf(kind)).append("\",");
    if (seq > 0)
        out.append("\"seq\":").append(QByteArray::number(seq)).append(',');
    return out.append("\"with\":").append(body).append('}');
}

Result<QList<LogEvent>> eventsAfter(Database &database, qint64 since, int limit)
{
    return database
        .query("SELECT e.seq, e.at, e.kind, c.id, e.customer, e.owner, e.former_owner, e.flags, e.body "
               "FROM events e LEFT JOIN conversations c ON c.key = e.conversation "
               "WHERE e.seq > ? ORDER BY e.seq LIMIT ?",
               since, limit)
        .map(readEvents);
}

Result<QList<LogEvent>> eventsBetween(Database &database, qint64 since, qint64 to)
{
    return eventsAfter(database, since, int(to - since));
}

Result<QList<LogEvent>> messagesAfter(Database &database, const ConversationId &conversation, qint64 since,
                                      int limit)
{
    return database
        .query("SELECT e.seq, e.at, e.kind, c.id, e.customer, e.owner, e.former_owner, e.flags, e.body "
               "FROM conversations c JOIN events e ON e.conversation = c.key AND e.kind = 2 "
               "WHERE c.id = ? AND e.seq > ? ORDER BY e.seq LIMIT ?",
               conversation, since, limit)
        .map(readEvents);
}

} // namespace parley::backend
