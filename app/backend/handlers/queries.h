// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/actor.h"
#include "app/backend/store/database.h"
#include "models/protocol/envelope.h"

//! Commands that only read, on a reader's connection.
namespace parley::backend {

//! Whether the command is one of StaffQueries.
[[nodiscard]] bool isQuery(const QString &command);

//! Checks who may, reads, and gives the JSON of the reply.
[[nodiscard]] Result<QByteArray> answerQuery(Database &database, const Actor &actor,
                                             const protocol::Command &command);

} // namespace parley::backend
