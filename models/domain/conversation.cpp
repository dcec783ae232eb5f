// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/conversation.h"

namespace parley {

void Conversation::apply(const Message &message)
{
    if (message.kind == MessageKind::Whisper || message.seq <= lastSeq)
        return;
    lastSeq = message.seq;
    lastMessageAt = message.at;
    lastText = message.text.left(200);
    lastAuthor = message.author.kind;
    if (message.author.kind == AuthorKind::Agent)
        waitingSince = 0;
    else if (message.author.kind == AuthorKind::Customer && waitingSince == 0)
        waitingSince = message.at;
}

Delivery Conversation::deliveryOf(const Message &message) const
{
    if (!message.failure.isEmpty())
        return Delivery::Failed;
    if (message.seq == 0)
        return Delivery::InOutbox;
    if (message.seq <= customerReadUpTo)
        return Delivery::Read;
    return message.seq <= customerDeliveredUpTo ? Delivery::Delivered : Delivery::Accepted;
}

} // namespace parley
