// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/handlers/queries.h"

#include "app/backend/handlers/permissions.h"
#include "app/backend/store/bytewriter.h"
#include "app/backend/store/libraryreading.h"
#include "app/backend/store/reading.h"
#include "models/protocol/vocabulary.h"

#include <QHash>

namespace parley::backend {

using namespace Qt::StringLiterals;
using namespace parley::protocol;

namespace {

using Query = Result<QByteArray> (*)(Database &, const Actor &, const Command &);

//! An agent's own, and any of a customer whom they are talking with: the history belongs to the talk.
Result<bool> isTheirs(Database &database, const Actor &actor, const Conversation &conversation)
{
    if (conversation.owner == actor.user && conversation.state != ConversationState::Queued)
        return true;
    return holdsCustomer(database, actor.user, conversation.customer);
}

Result<OpenedConversation> read(Database &database, const Actor &actor, const OpenConversation &query)
{
    OpenedConversation opened;
    auto conversation = readConversation(database, query.conversation);
    if (!conversation)
        return tl::unexpected(conversation.error());
    const auto isOwn = isTheirs(database, actor, *conversation);
    if (!isOwn)
        return tl::unexpected(isOwn.error());
    if (auto allowed = mayRun(actor, QLatin1StringView(OpenConversation::name), *isOwn); !allowed)
        return tl::unexpected(allowed.error());
    const int limit = std::clamp(query.limit, 1, 1'000);
    auto messages = readMessages(database, query.conversation, query.before, limit);
    if (!messages)
        return tl::unexpected(messages.error());
    opened.hasMore = messages->size() > limit;
    if (opened.hasMore)
        messages->removeFirst();
    opened.messages = *messages;
    opened.conversation = *conversation;
    return readCustomer(database, conversation->customer).map([&](const Customer &customer) {
        opened.customer = customer;
        return opened;
    });
}

Result<CustomerReply> read(Database &database, const Actor &, const OpenCustomer &query)
{
    return readCustomer(database, query.customer).map([](const Customer &customer) {
        return CustomerReply{customer};
    });
}

Result<FoundCustomers> read(Database &database, const Actor &, const FindCustomers &query)
{
    return findCustomers(database, query.text, std::clamp(query.limit, 1, 200));
}

Result<TimelinePage> read(Database &database, const Actor &, OpenTimeline query)
{
    query.limit = std::clamp(query.limit, 1, 500);
    return readTimeline(database, query);
}

//! Trainers and supervisors see how every entry became what it is, others that of their own.
Result<OpenEntryHistory::Reply> read(Database &database, const Actor &actor, const OpenEntryHistory &query)
{
    const auto entry = readEntry(database, query.entry);
    if (!entry)
        return tl::unexpected(entry.error());
    const bool isOwn = entry->scope == Scope::Personal && entry->owner == actor.user;
    if (entry->scope == Scope::Personal && !isOwn)
        return refuse(ErrorCode::NotFound, u"there is no such entry"_s, u"with.entry"_s);
    if (auto allowed = mayRun(actor, QLatin1StringView(OpenEntryHistory::name), isOwn); !allowed)
        return tl::unexpected(allowed.error());
    return readHistory(database, query.entry).map([](const EntryHistory &history) {
        return OpenEntryHistory::Reply{history};
    });
}

Result<OpenLibraryReport::Reply> read(Database &database, const Actor &, const OpenLibraryReport &query)
{
    return readCentre(database)
        .and_then([&](const Centre &centre) {
            return readLibraryReport(database, query, centre.dispositions.value(0));
        })
        .map([](const LibraryReport &report) { return OpenLibraryReport::Reply{report}; });
}

template<typename T>
Result<QByteArray> readAs(Database &database, const Actor &actor, const Command &command)
{
    if (auto allowed = mayRun(actor, command.name, true); !allowed)
        return tl::unexpected(allowed.error());
    auto query = protocol::body<T>(command);
    if (!query)
        return tl::unexpected(query.error());
    // One transaction, so that what is read belongs together.
    return database.exec("BEGIN")
        .and_then([&] {
            auto reply = read(database, actor, *query);
            return database.exec("COMMIT").and_then([&] { return reply; });
        })
        .map([](const auto &reply) { return toBytes(reply); });
}

template<typename... Types>
QHash<QString, Query> tableOf(TypeList<Types...>)
{
    return {{QLatin1StringView(Types::name), &readAs<Types>}...};
}

const QHash<QString, Query> &queries()
{
    static const QHash<QString, Query> table = tableOf(StaffQueries{});
    return table;
}

} // namespace

bool isQuery(const QString &command) { return queries().contains(command); }

Result<QByteArray> answerQuery(Database &database, const Actor &actor, const Command &command)
{
    return queries().value(command.name)(database, actor, command);
}

} // namespace parley::backend
