// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/transaction.h"
#include "models/protocol/envelope.h"

namespace parley::backend {

//! What a handler is given beside the command itself.
struct Asked
{
    Transaction &t;
    const Actor &actor;
    CommandId id; //!< of the command; a message it sends has the same
};

//! Whether there is a handler for the command, so that it goes to the writer.
[[nodiscard]] bool isHandled(const QString &command);

//! Checks who may, runs the command, and gives the JSON of its reply.
[[nodiscard]] Result<QByteArray> handle(Transaction &t, const Actor &actor, const protocol::Command &command);

//! The id by which a repeat of the command is recognised: its own, or one made of the provider's.
[[nodiscard]] CommandId repeatKeyOf(const protocol::Command &command);

} // namespace parley::backend
