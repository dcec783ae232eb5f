// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/database.h"
#include "app/backend/store/log.h"

namespace parley::backend {

//! The state that the actor may see, read in one transaction: the centre, users, the library, the
//! conversations that live, and of those the actor holds the customer and the newest messages.
[[nodiscard]] Result<Snapshot> readSnapshot(Database &database, const Actor &actor);

//! A visitor's conversation as they may know it.
[[nodiscard]] Result<protocol::VisitorChat> readChat(Database &database, const ConversationId &id);

} // namespace parley::backend
