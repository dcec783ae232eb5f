// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/id.h"

namespace parley {

//! One message that still waits on this computer, as the screens show it.
struct OutboxMessage
{
    CommandId id;
    ConversationId conversation;
    QString customerName;
    Channel channel = Channel::WebChat;
    QString text;
    qint64 createdAt = 0; //!< when Send was pressed, ms since 1970 UTC
    QString failure;      //!< why it was refused, in words; empty while it waits

    friend bool operator==(const OutboxMessage &, const OutboxMessage &) = default;
};

} // namespace parley
