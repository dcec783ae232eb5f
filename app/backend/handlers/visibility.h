// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/actor.h"
#include "app/backend/store/logevent.h"

#include <QSet>

namespace parley::backend {

//! What one connection has opened, and so follows.
struct Watches
{
    QSet<ConversationId> conversations;
    QSet<CustomerId> customers;
};

//! Whether an event may go to this connection. Agents are told of the queue and of what they hold or
//! have just lost; supervisors, trainers and admins of every conversation, with the messages of those
//! they hold or have opened; visitors of their own, and never of whispers.
[[nodiscard]] bool mayReceive(const Actor &actor, const Watches &watches, const LogEvent &event);

//! The frame to send to this actor: for visitors without what is only for staff.
[[nodiscard]] const QByteArray &frameFor(const Actor &actor, const LogEvent &event);

} // namespace parley::backend
