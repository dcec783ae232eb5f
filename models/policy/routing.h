// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"
#include "models/domain/user.h"
#include "models/policy/waitreason.h"

namespace parley {

//! A user as a place that conversations can go to.
struct Seat
{
    const User *user = nullptr; //!< not owned
    Presence presence = Presence::Offline;
    int load = 0;              //!< conversations they hold now
    qint64 lastAssignedAt = 0; //!< when they last got one, ms since 1970 UTC
};

//! Where a waiting conversation goes: to an agent, or why it waits.
struct Route
{
    UserId agent;                                  //!< empty: it waits
    WaitReason reason = WaitReason::NoAgentOnline; //!< only when it waits
};

//! Whether the user answers in \p language. A user without languages answers in all; "en" covers "en-GB".
[[nodiscard]] bool speaks(const User &user, const QString &language);

//! Whether the user serves \p queue. A user without skills serves all.
[[nodiscard]] bool serves(const User &user, const QString &queue);

//! The available agent with most free capacity who has skill and language; among equals who has waited
//! longest for one. Only agents are given conversations; the other roles take them. \p avoid gets none:
//! they have just passed it on.
[[nodiscard]] Route route(const Conversation &conversation, const QList<Seat> &seats,
                          const UserId &avoid = {});

//! The same when the customer's other conversation is held at \p owner: there, or nowhere.
[[nodiscard]] Route routeToOwner(const Seat &owner);

} // namespace parley
