// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/handlers/handlers.h"

#include "app/backend/handlers/families.h"
#include "app/backend/handlers/permissions.h"
#include "app/backend/store/bytewriter.h"

#include <QHash>
#include <QUuid>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

using Handler = Result<QByteArray> (*)(Transaction &, const Actor &, const protocol::Command &);

//! What a refusal to somebody who does not hold the conversation says.
Error notTheirs(Transaction &t, const Actor &actor, const QString &command, const Conversation &conversation,
                const Error &usual)
{
    if (command != QLatin1StringView(protocol::SendMessage::name) || !actor.isStaff())
        return usual;
    switch (conversation.state) {
    case ConversationState::Queued:
        return {ErrorCode::Conflict, u"you no longer hold this conversation: it waits in the queue"_s, {}};
    case ConversationState::Closed: return {ErrorCode::Conflict, u"the conversation is closed"_s, {}};
    default: return {ErrorCode::Conflict, u"taken over by %1"_s.arg(t.nameOf(conversation.owner)), {}};
    }
}

bool isTheirs(const Actor &actor, const Conversation &conversation)
{
    if (actor.isVisitor())
        return conversation.id == actor.conversation;
    return actor.isStaff() && conversation.owner == actor.user
           && conversation.state != ConversationState::Queued;
}

//! Visitors act on the conversation their token stands for, whatever the session believes.
Result<Actor> known(Transaction &t, const Actor &actor)
{
    if (!actor.isVisitor())
        return actor;
    Actor visitor = actor;
    const VisitorRow *row = t.state().visitor(actor.visitor);
    if (!row) {
        const auto stored = t.store().visitor(actor.visitor);
        if (!stored)
            return tl::unexpected(stored.error());
        if (*stored) {
            t.state().put(**stored);
            row = t.state().visitor(actor.visitor);
        }
    }
    visitor.customer = row ? row->customer : CustomerId();
    visitor.conversation = row ? row->conversation : ConversationId();
    return visitor;
}

template<typename T>
Result<void> authorise(Transaction &t, const Actor &actor, const T &body)
{
    const QString name = QLatin1StringView(T::name);
    if constexpr (requires {
                      {
                          body.conversation
                          } -> std::convertible_to<const ConversationId &>;
                  }) {
        const auto conversation = t.conversation(body.conversation);
        if (!conversation)
            return tl::unexpected(conversation.error());
        return mayRun(actor, name, isTheirs(actor, *conversation)).map_error([&](const Error &usual) {
            return notTheirs(t, actor, name, *conversation, usual);
        });
    } else if constexpr (requires {
                             {
                                 body.entry
                                 } -> std::convertible_to<const EntryId &>;
                         }) {
        const Entry *entry = t.state().entry(body.entry);
        return mayRun(actor, name, entry && entry->scope == Scope::Personal && entry->owner == actor.user);
    } else if constexpr (requires {
                             {
                                 body.entry
                                 } -> std::convertible_to<const Entry &>;
                         }) {
        const Entry *entry = t.state().entry(body.entry.id);
        return mayRun(actor, name,
                      body.entry.scope == Scope::Personal
                          && (!entry || (entry->scope == Scope::Personal && entry->owner == actor.user)));
    } else {
        return mayRun(actor, name, true);
    }
}

template<typename T>
Result<QByteArray> runAs(Transaction &t, const Actor &actor, const protocol::Command &command)
{
    auto body = protocol::body<T>(command);
    if (!body)
        return tl::unexpected(body.error());
    auto who = known(t, actor);
    if (!who)
        return tl::unexpected(who.error());
    if (auto allowed = authorise(t, *who, *body); !allowed)
        return tl::unexpected(allowed.error());
    Asked asked{t, *who, repeatKeyOf(command)};
    return run(asked, *body).map([](const auto &reply) { return toBytes(reply); });
}

template<typename T>
concept Handled = requires(Asked &asked, const T &body)
{
    run(asked, body);
};

template<typename... Types>
void add(QHash<QString, Handler> &table, protocol::TypeList<Types...>)
{
    const auto addOne = [&]<typename T>(const T &) {
        if constexpr (Handled<T>)
            table.insert(QLatin1StringView(T::name), &runAs<T>);
    };
    (addOne(Types{}), ...);
}

const QHash<QString, Handler> &handlers()
{
    static const QHash<QString, Handler> table = [] {
        QHash<QString, Handler> all;
        add(all, protocol::StaffCommands{});
        add(all, protocol::VisitorCommands{});
        add(all, protocol::ApiCommands{});
        add(all, protocol::SystemCommands{});
        return all;
    }();
    return table;
}

} // namespace

bool isHandled(const QString &command) { return handlers().contains(command); }

Result<QByteArray> handle(Transaction &t, const Actor &actor, const protocol::Command &command)
{
    const Handler handler = handlers().value(command.name);
    if (!handler)
        return refuse(ErrorCode::BadRequest, u"there is no command of this name"_s, u"do"_s);
    return handler(t, actor, command);
}

CommandId repeatKeyOf(const protocol::Command &command)
{
    if (command.name != QLatin1StringView(protocol::InboundMessage::name))
        return command.id;
    const QString external = command.with.value("external_id"_L1).toString();
    if (external.isEmpty())
        return command.id;
    static const QUuid space(u"{5f0b4a52-5f1c-4d0e-9d3a-0a4b6f0f7d11}"_s);
    const QString text = command.with.value("channel"_L1).toString() + u'\n' + external;
    return CommandId(QUuid::createUuidV5(space, text).toString(QUuid::WithoutBraces));
}

} // namespace parley::backend
