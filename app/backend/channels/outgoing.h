// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/message.h"
#include "models/protocol/commands.h"

#include <QObject>

#include <functional>

namespace parley::backend {

class Log;

//! A message of an agent on a channel whose gateway has to carry it.
struct OutgoingMessage
{
    Channel channel = Channel::WhatsApp;
    QString address; //!< the customer's on the channel
    Message message;
};

//! What is to be carried, oldest first.
struct OutgoingPage
{
    QList<OutgoingMessage> messages;
    qint64 next = 0;      //!< ask on after this number
    bool hasMore = false; //!< ask on at once
};

//! Reads what agents have written after \p after on channels other than the web chat.
void readOutgoing(Log *log, qint64 after, QObject *context, std::function<void(const OutgoingPage &)> then);

PARLEY_DESCRIBE(OutgoingMessage)
{
    io.field("channel", it.channel);
    io.field("address", it.address);
    io.field("message", it.message);
}
PARLEY_DESCRIBE(OutgoingPage)
{
    io.field("messages", it.messages);
    io.field("next", it.next);
    io.field("more", it.hasMore);
}

} // namespace parley::backend
