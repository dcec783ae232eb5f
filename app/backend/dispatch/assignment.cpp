// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/dispatch/assignment.h"

#include "models/policy/capacity.h"
#include "models/policy/replyclock.h"

namespace parley::backend::assignment {

using protocol::Change;

namespace {

Seat seatOf(Transaction &t, const User &user)
{
    const State &state = t.state();
    return {&user, state.presenceOf(user.id), state.loadOf(user.id), state.lastAssignedAt(user.id)};
}

QList<Seat> seats(Transaction &t)
{
    QList<Seat> present;
    const auto &presences = t.state().presences();
    for (auto it = presences.begin(); it != presences.end(); ++it)
        if (const User *user = t.state().user(it.key()))
            present.append(seatOf(t, *user));
    return present;
}

struct Decision
{
    Route route;
    UserId reservedFor; //!< it waits for this agent alone
};

Decision decide(Transaction &t, const Conversation &conversation)
{
    const UserId holder = t.holderOf(conversation.customer);
    if (const User *owner = t.state().user(holder))
        return {routeToOwner(seatOf(t, *owner)), holder};
    return {route(conversation, seats(t), t.state().avoided(conversation.id)), {}};
}

//! The customer's other waiting conversations follow the one that was given out.
void gather(Transaction &t, const CustomerId &customer, const UserId &owner)
{
    for (const ConversationId &id : t.state().liveOf(customer)) {
        Conversation other = t.state().conversation(id)->conversation;
        if (other.state != ConversationState::Queued)
            continue;
        if (roomOf(t, owner) > 0 && t.state().presenceOf(owner) != Presence::Offline) {
            give(t, other, owner, {Change::Assigned, Actor::system(), {}, {}});
            continue;
        }
        const Route waits = routeToOwner(seatOf(t, *t.state().user(owner)));
        if (other.owner == owner && other.waitReason == parley::nameOf(waits.reason))
            continue;
        other.owner = owner;
        other.waitReason = parley::nameOf(waits.reason);
        t.log(Change::Queued, other, Actor::system());
    }
}

bool canTake(Transaction &t, const User &user, const Conversation &conversation)
{
    if (!conversation.owner.isEmpty())
        return conversation.owner == user.id;
    return user.role == Role::Agent && t.state().presenceOf(user.id) == Presence::Available
           && t.state().avoided(conversation.id) != user.id && serves(user, conversation.queue)
           && speaks(user, conversation.language);
}

void explainWaiting(Transaction &t)
{
    for (const ConversationId &id : t.state().queue()) {
        Conversation waiting = t.state().conversation(id)->conversation;
        const Decision decision = decide(t, waiting);
        const QString reason = parley::nameOf(decision.route.reason);
        if (!decision.route.agent.isEmpty() || waiting.waitReason == reason)
            continue;
        waiting.waitReason = reason;
        t.log(Change::Queued, waiting, Actor::system());
    }
}

void endHold(Transaction &t, Conversation &conversation)
{
    conversation.waitingSince =
        waitingSinceAfterHold(conversation.waitingSince, conversation.heldAt, t.now());
    conversation.heldAt = 0;
}

} // namespace

int roomOf(Transaction &t, const UserId &id)
{
    const User *user = t.state().user(id);
    return user && user->isActive ? freeCapacity(*user, t.state().loadOf(id)) : 0;
}

void enqueue(Transaction &t, Conversation conversation, const Cause &cause, const UserId &avoid)
{
    const ConversationId id = conversation.id;
    letGo(t, std::move(conversation), cause, avoid);
    giveOut(t, id);
}

void letGo(Transaction &t, Conversation conversation, const Cause &cause, const UserId &avoid)
{
    conversation.state = ConversationState::Queued;
    conversation.queuedAt = t.now();
    conversation.assignedAt = 0;
    endHold(t, conversation);
    conversation.owner = {};
    conversation.waitReason.clear();
    if (!avoid.isEmpty())
        t.state().avoid(conversation.id, avoid);
    const Decision decision = decide(t, conversation);
    if (decision.route.agent.isEmpty()) {
        conversation.owner = decision.reservedFor;
        conversation.waitReason = parley::nameOf(decision.route.reason);
    }
    t.log(cause.change, conversation, cause.by, cause.formerOwner, cause.note);
}

void giveOut(Transaction &t, const ConversationId &id)
{
    Conversation conversation = t.state().conversation(id)->conversation;
    if (conversation.state != ConversationState::Queued)
        return;
    const Decision decision = decide(t, conversation);
    if (!decision.route.agent.isEmpty())
        return give(t, conversation, decision.route.agent, {Change::Assigned, Actor::system(), {}, {}});
    const QString reason = parley::nameOf(decision.route.reason);
    if (conversation.owner == decision.reservedFor && conversation.waitReason == reason)
        return;
    conversation.owner = decision.reservedFor;
    conversation.waitReason = reason;
    t.log(Change::Queued, conversation, Actor::system());
}

void give(Transaction &t, Conversation conversation, const UserId &user, const Cause &cause)
{
    conversation.state = ConversationState::Active;
    conversation.owner = user;
    conversation.assignedAt = t.now();
    endHold(t, conversation);
    conversation.waitReason.clear();
    t.log(cause.change, conversation, cause.by, cause.formerOwner, cause.note);
    t.state().setLastAssignedAt(user, t.now());
    gather(t, conversation.customer, user);
}

void fill(Transaction &t, const UserId &id)
{
    const User *user = t.state().user(id);
    if (!user || t.state().presenceOf(id) == Presence::Offline || roomOf(t, id) == 0)
        return;
    for (const ConversationId &waiting : t.state().queue()) {
        if (roomOf(t, id) == 0)
            return;
        const Conversation conversation = t.state().conversation(waiting)->conversation;
        if (conversation.state == ConversationState::Queued && canTake(t, *user, conversation))
            give(t, conversation, id, {Change::Assigned, Actor::system(), {}, {}});
    }
}

void release(Transaction &t, const CustomerId &customer, const UserId &formerOwner)
{
    if (!t.holderOf(customer).isEmpty())
        return;
    for (const ConversationId &id : t.state().liveOf(customer)) {
        Conversation waiting = t.state().conversation(id)->conversation;
        if (waiting.state != ConversationState::Queued || waiting.owner.isEmpty())
            continue;
        waiting.owner = {};
        if (t.state().presenceOf(formerOwner) != Presence::Offline && roomOf(t, formerOwner) > 0) {
            give(t, waiting, formerOwner, {Change::Assigned, Actor::system(), {}, {}});
            return;
        }
        const Decision decision = decide(t, waiting);
        if (!decision.route.agent.isEmpty()) {
            give(t, waiting, decision.route.agent, {Change::Assigned, Actor::system(), {}, {}});
            return;
        }
        waiting.waitReason = parley::nameOf(decision.route.reason);
        t.log(Change::Queued, waiting, Actor::system());
    }
}

void refresh(Transaction &t, const UserId &user)
{
    fill(t, user);
    explainWaiting(t);
}

} // namespace parley::backend::assignment
