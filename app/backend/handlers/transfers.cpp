// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/handlers/families.h"

#include "app/backend/dispatch/assignment.h"
#include "app/backend/handlers/rules.h"

//! Conversations that change hands. All of a customer's go together: they have one owner.
namespace parley::backend {

using namespace Qt::StringLiterals;
using namespace parley::protocol;

namespace {

Result<Conversation> liveConversation(Asked &asked, const ConversationId &id)
{
    auto conversation = asked.t.conversation(id);
    if (conversation && conversation->state == ConversationState::Closed)
        return refuse(ErrorCode::Conflict, u"the conversation is closed"_s);
    return conversation;
}

//! This conversation and the customer's others, this one first.
QList<ConversationId> together(Asked &asked, const Conversation &conversation)
{
    QList<ConversationId> all = asked.t.state().liveOf(conversation.customer);
    all.removeAll(conversation.id);
    all.prepend(conversation.id);
    return all;
}

//! How many of these the user does not hold yet.
int missing(Asked &asked, const QList<ConversationId> &all, const UserId &user)
{
    return int(std::count_if(all.begin(), all.end(), [&](const ConversationId &id) {
        const Conversation &each = asked.t.state().conversation(id)->conversation;
        return each.state == ConversationState::Queued || !(each.owner == user);
    }));
}

UserId holderOf(const Conversation &conversation)
{
    return conversation.state == ConversationState::Queued ? UserId() : conversation.owner;
}

void moveAll(Asked &asked, const QList<ConversationId> &all, const UserId &to, Change change,
             const QString &note)
{
    Transaction &t = asked.t;
    QList<UserId> former;
    for (const ConversationId &id : all) {
        const Conversation each = t.state().conversation(id)->conversation;
        if (holderOf(each) == to)
            continue;
        former.append(holderOf(each));
        assignment::give(t, each, to, {change, asked.actor, holderOf(each), note});
    }
    for (const UserId &user : std::as_const(former))
        if (!user.isEmpty())
            assignment::fill(t, user);
}

Result<Done> toUser(Asked &asked, const Conversation &conversation, const TransferConversation &command)
{
    Transaction &t = asked.t;
    const User *target = t.state().user(command.toUser);
    if (!target || !target->isActive)
        return refuse(ErrorCode::NotFound, u"there is no such user"_s, u"with.to_user"_s);
    if (holderOf(conversation) == target->id)
        return refuse(ErrorCode::BadRequest, u"%1 holds this conversation already"_s.arg(target->name),
                      u"with.to_user"_s);
    if (t.state().presenceOf(target->id) == Presence::Offline)
        return refuse(ErrorCode::Unavailable, u"%1 is not at work now"_s.arg(target->name),
                      u"with.to_user"_s);
    const QList<ConversationId> all = together(asked, conversation);
    if (assignment::roomOf(t, target->id) < missing(asked, all, target->id))
        return refuse(ErrorCode::Full, u"%1 has no room now"_s.arg(target->name), u"with.to_user"_s);
    whisperNote(asked, conversation.id, command.note);
    moveAll(asked, all, command.toUser, Change::Transferred, command.note);
    return Done{};
}

//! All are let go before the first is given out again, or the others would go back to where they were.
Result<Done> toQueue(Asked &asked, const Conversation &conversation, const TransferConversation &command)
{
    Transaction &t = asked.t;
    if (!t.state().centre().queues.contains(command.toQueue))
        return refuse(ErrorCode::NotFound, u"there is no such queue"_s, u"with.to_queue"_s);
    const UserId former = holderOf(conversation);
    whisperNote(asked, conversation.id, command.note);
    const QList<ConversationId> all = together(asked, conversation);
    for (const ConversationId &id : all) {
        Conversation each = t.state().conversation(id)->conversation;
        const UserId holder = holderOf(each);
        each.queue = command.toQueue;
        assignment::letGo(t, each, {Change::Transferred, asked.actor, holder, command.note}, former);
    }
    for (const ConversationId &id : all)
        assignment::giveOut(t, id);
    if (!former.isEmpty())
        assignment::fill(t, former);
    return Done{};
}

} // namespace

Result<Done> run(Asked &asked, const TransferConversation &command)
{
    const auto conversation = liveConversation(asked, command.conversation);
    if (!conversation)
        return tl::unexpected(conversation.error());
    if (command.note.size() > 10'000)
        return refuse(ErrorCode::TooLarge, u"with.note is too long"_s, u"with.note"_s);
    if (command.toUser.isEmpty() == command.toQueue.isEmpty())
        return refuse(ErrorCode::BadRequest, u"with.to_user or with.to_queue must be named"_s,
                      u"with.to_user"_s);
    return command.toUser.isEmpty() ? toQueue(asked, *conversation, command)
                                    : toUser(asked, *conversation, command);
}

Result<ConversationReply> run(Asked &asked, const TakeOver &command)
{
    const auto conversation = liveConversation(asked, command.conversation);
    if (!conversation)
        return tl::unexpected(conversation.error());
    const UserId &user = asked.actor.user;
    if (holderOf(*conversation) == user)
        return refuse(ErrorCode::Conflict, u"you hold this conversation already"_s);
    const QList<ConversationId> all = together(asked, *conversation);
    if (assignment::roomOf(asked.t, user) < missing(asked, all, user))
        return refuse(ErrorCode::Full, u"you hold as many conversations as you may"_s);
    moveAll(asked, all, user, Change::TakenOver, {});
    return ConversationReply{asked.t.state().conversation(command.conversation)->conversation};
}

} // namespace parley::backend
