// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/handlers/visibility.h"

namespace parley::backend {

namespace {

bool visitorMayReceive(const Actor &actor, const LogEvent &event)
{
    return !event.visitorFrame.isEmpty() && !event.reach.isWhisper && !event.reach.conversation.isEmpty()
           && event.reach.conversation == actor.conversation;
}

bool holds(const Actor &actor, const Reach &reach) { return reach.owner == actor.user; }

bool keepsLibrary(const Actor &actor) { return actor.role == Role::Trainer || actor.role == Role::Admin; }

bool mayReceiveEntry(const Actor &actor, const Reach &reach)
{
    if (reach.isPersonal)
        return holds(actor, reach);
    return reach.isPublished || keepsLibrary(actor);
}

bool staffMayReceive(const Actor &actor, const Watches &watches, const LogEvent &event)
{
    const Reach &reach = event.reach;
    switch (event.kind) {
    case EventKind::ConversationChanged:
        return actor.seesAll() || holds(actor, reach) || reach.formerOwner == actor.user
               || reach.touchesQueue;
    case EventKind::MessageAdded:
    case EventKind::MessageFailed:
    case EventKind::ReceiptChanged:
        return holds(actor, reach) || (actor.seesAll() && watches.conversations.contains(reach.conversation));
    case EventKind::CustomerChanged: return holds(actor, reach) || watches.customers.contains(reach.customer);
    case EventKind::InteractionAdded: return watches.customers.contains(reach.customer);
    case EventKind::EntryChanged: return mayReceiveEntry(actor, reach);
    case EventKind::ProposalChanged: return holds(actor, reach) || keepsLibrary(actor);
    case EventKind::LinkChecked: return keepsLibrary(actor);
    case EventKind::UserChanged:
    case EventKind::ToneGuideChanged:
    case EventKind::CentreChanged: return true;
    }
    return false;
}

} // namespace

bool mayReceive(const Actor &actor, const Watches &watches, const LogEvent &event)
{
    switch (actor.kind) {
    case Actor::Kind::Visitor: return visitorMayReceive(actor, event);
    case Actor::Kind::Staff: return !actor.user.isEmpty() && staffMayReceive(actor, watches, event);
    case Actor::Kind::Api:
    case Actor::Kind::System: return false;
    }
    return false;
}

const QByteArray &frameFor(const Actor &actor, const LogEvent &event)
{
    return actor.isVisitor() ? event.visitorFrame : event.frame;
}

} // namespace parley::backend
