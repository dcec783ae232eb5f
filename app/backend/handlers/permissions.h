// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/actor.h"
#include "models/domain/error.h"

#include <QList>

namespace parley::backend {

//! Who may use one command.
struct Permission
{
    //! Roles as a set of bits: 1 << Role.
    using Roles = unsigned;

    const char *command;
    Roles own;               //!< on a conversation they hold, or an entry of their own
    Roles others;            //!< on anybody else's, or one that waits
    bool isVisitors = false; //!< for the visitors of the web chat, on their own conversation
    bool isApis = false;     //!< for API keys and channels, and for the backend itself
    bool isSystems = false;  //!< for the backend itself: the command line, assignment
};

//! The whole table: every command of the vocabulary stands in it once.
[[nodiscard]] const QList<Permission> &permissions();

//! The row of a command; nullptr when it is unknown, and then nobody may.
[[nodiscard]] const Permission *permissionOf(const QString &command);

//! Whether the actor may run the command on what is or is not theirs; Forbidden when not.
[[nodiscard]] Result<void> mayRun(const Actor &actor, const QString &command, bool isOwn);

} // namespace parley::backend
