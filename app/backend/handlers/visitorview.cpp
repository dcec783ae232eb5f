// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/handlers/visitorview.h"

#include "app/backend/store/bytewriter.h"
#include "app/backend/store/eventrow.h"
#include "models/protocol/events.h"

namespace parley::backend {

Message forVisitor(Message message)
{
    message.author.user = {};
    message.entry = {};
    message.failure.clear();
    return message;
}

QByteArray visitorFrameOf(const Message &message)
{
    if (message.kind == MessageKind::Whisper)
        return {};
    return frameOf(EventKind::MessageAdded, message.seq, message.at,
                   toBytes(protocol::MessageAdded{forVisitor(message)}));
}

protocol::VisitorChat chatOf(const Conversation &conversation, const QString &agentName, int ahead)
{
    protocol::VisitorChat chat;
    chat.conversation = conversation.id;
    // Being on hold is the agent's affair.
    chat.state =
        conversation.state == ConversationState::Held ? ConversationState::Active : conversation.state;
    chat.agentName = conversation.state == ConversationState::Queued ? QString() : agentName;
    chat.ahead = conversation.state == ConversationState::Queued ? ahead : 0;
    chat.satisfaction = conversation.satisfaction;
    chat.closedAt = conversation.closedAt;
    chat.deliveredUpTo = conversation.lastSeq;
    chat.readUpTo = conversation.agentReadUpTo;
    return chat;
}

QByteArray visitorFrameOf(const protocol::VisitorChat &chat)
{
    return "{\"ev\":\"chat.changed\",\"with\":" + toBytes(protocol::ChatChanged{chat}) + '}';
}

} // namespace parley::backend
