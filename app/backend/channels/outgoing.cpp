// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/channels/outgoing.h"

#include "app/backend/handlers/visitorview.h"
#include "app/backend/store/database.h"
#include "app/backend/store/log.h"
#include "models/protocol/events.h"

#include <QJsonDocument>

namespace parley::backend {

namespace {

// One page looks at so many events, however few of them are messages to carry.
constexpr qint64 span = 20'000;

constexpr auto messagesSql =
    "SELECT e.body, c.body FROM events e JOIN conversations c ON c.key = e.conversation "
    "WHERE e.seq > ? AND e.seq <= ? AND e.kind = 2 AND c.channel <> 0 ORDER BY e.seq";

template<typename T>
Result<T> valueIn(const QSqlQuery &query, int column)
{
    return protocol::fromJson<T>(QJsonDocument::fromJson(query.value(column).toByteArray()).object());
}

OutgoingPage pageIn(Database &database, qint64 after, qint64 head)
{
    OutgoingPage page;
    page.next = qMin(head, after + span);
    page.hasMore = page.next < head;
    const auto query = database.query(messagesSql, after, page.next);
    while (query && (*query)->next()) {
        const auto added = valueIn<protocol::MessageAdded>(**query, 0);
        const auto conversation = valueIn<Conversation>(**query, 1);
        if (!added || !conversation || added->message.kind == MessageKind::Whisper
            || added->message.author.kind == AuthorKind::Customer)
            continue;
        page.messages.append({conversation->channel, conversation->address, forVisitor(added->message)});
    }
    return page;
}

} // namespace

void readOutgoing(Log *log, qint64 after, QObject *context, std::function<void(const OutgoingPage &)> then)
{
    const qint64 head = log->head();
    log->ask<OutgoingPage>(
        context,
        [after = qMin(after, head), head](Database &database) { return pageIn(database, after, head); },
        [then = std::move(then)](const OutgoingPage &page) { then(page); });
}

} // namespace parley::backend
