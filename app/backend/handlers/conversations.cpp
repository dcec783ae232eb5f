// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/handlers/families.h"

#include "app/backend/dispatch/assignment.h"
#include "app/backend/handlers/rules.h"
#include "models/policy/replyclock.h"

namespace parley::backend {

using namespace Qt::StringLiterals;
using namespace parley::protocol;

namespace {

Error full() { return {ErrorCode::Full, u"you hold as many conversations as you may"_s, {}}; }

//! Whether this user may take what waits: nobody else holds the customer.
Result<void> mayTake(Asked &asked, const Conversation &conversation)
{
    if (conversation.state == ConversationState::Closed)
        return refuse(ErrorCode::Conflict, u"the conversation is closed"_s);
    if (conversation.state != ConversationState::Queued)
        return refuse(ErrorCode::Conflict,
                      u"%1 has taken this conversation"_s.arg(asked.t.nameOf(conversation.owner)));
    const UserId holder = asked.t.holderOf(conversation.customer);
    if (!holder.isEmpty() && !(holder == asked.actor.user))
        return refuse(ErrorCode::Conflict,
                      u"%1 holds another conversation of this customer"_s.arg(asked.t.nameOf(holder)));
    return {};
}

ConversationReply take(Asked &asked, const Conversation &conversation)
{
    assignment::give(asked.t, conversation, asked.actor.user, {Change::Taken, asked.actor, {}, {}});
    return {asked.t.state().conversation(conversation.id)->conversation};
}

} // namespace

Result<ConversationReply> run(Asked &asked, const TakeNext &)
{
    Transaction &t = asked.t;
    const User *user = t.state().user(asked.actor.user);
    if (!user || assignment::roomOf(t, asked.actor.user) == 0)
        return tl::unexpected(full());
    for (const ConversationId &id : t.state().queue()) {
        const Conversation waiting = t.state().conversation(id)->conversation;
        if (mayTake(asked, waiting) && serves(*user, waiting.queue) && speaks(*user, waiting.language))
            return take(asked, waiting);
    }
    return refuse(ErrorCode::NotFound, u"nobody waits whom you can serve"_s);
}

Result<ConversationReply> run(Asked &asked, const TakeConversation &command)
{
    const auto conversation = asked.t.conversation(command.conversation);
    if (!conversation)
        return tl::unexpected(conversation.error());
    if (auto free = mayTake(asked, *conversation); !free)
        return tl::unexpected(free.error());
    if (assignment::roomOf(asked.t, asked.actor.user) == 0)
        return tl::unexpected(full());
    return take(asked, *conversation);
}

Result<Done> run(Asked &asked, const HoldConversation &command)
{
    auto conversation = asked.t.conversation(command.conversation);
    if (!conversation)
        return tl::unexpected(conversation.error());
    if (conversation->state == ConversationState::Closed)
        return refuse(ErrorCode::Conflict, u"the conversation is closed"_s);
    const bool isHeld = conversation->state == ConversationState::Held;
    if (isHeld == command.hold)
        return Done{};
    if (command.hold) {
        conversation->state = ConversationState::Held;
        conversation->heldAt = asked.t.now();
    } else {
        conversation->waitingSince =
            waitingSinceAfterHold(conversation->waitingSince, conversation->heldAt, asked.t.now());
        conversation->state = ConversationState::Active;
        conversation->heldAt = 0;
    }
    asked.t.log(command.hold ? Change::Held : Change::Resumed, *conversation, asked.actor);
    return Done{};
}

Result<Done> run(Asked &asked, const CloseConversation &command)
{
    const auto conversation = asked.t.conversation(command.conversation);
    if (!conversation)
        return tl::unexpected(conversation.error());
    if (conversation->state == ConversationState::Closed)
        return refuse(ErrorCode::Conflict, u"the conversation is closed"_s);
    const QStringList &known = asked.t.state().centre().dispositions;
    if (!command.disposition.isEmpty() && !known.isEmpty() && !known.contains(command.disposition))
        return refuse(ErrorCode::BadRequest, u"with.disposition is not one of the centre's"_s,
                      u"with.disposition"_s);
    if (command.disposition.size() > 200)
        return refuse(ErrorCode::TooLarge, u"with.disposition is too long"_s, u"with.disposition"_s);
    if (command.note.size() > 10'000)
        return refuse(ErrorCode::TooLarge, u"with.note is too long"_s, u"with.note"_s);
    close(asked, *conversation, command.disposition, command.note);
    return Done{};
}

Result<Done> run(Asked &asked, const ReadConversation &command)
{
    auto conversation = asked.t.conversation(command.conversation);
    if (!conversation)
        return tl::unexpected(conversation.error());
    const qint64 upTo = std::min(command.upTo, conversation->lastSeq);
    if (upTo <= conversation->agentReadUpTo)
        return Done{};
    conversation->agentReadUpTo = upTo;
    asked.t.log(ReceiptChanged{conversation->id, conversation->customerDeliveredUpTo,
                               conversation->customerReadUpTo, upTo},
                *conversation);
    return Done{};
}

} // namespace parley::backend
