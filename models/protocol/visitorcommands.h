// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/commands.h"

//! What a visitor of the web chat may ask. The same envelope, a token of their own.
namespace parley::protocol {

//! What a visitor may know of their conversation.
struct VisitorChat
{
    ConversationId conversation;
    ConversationState state = ConversationState::Queued;
    QString agentName;
    int ahead = 0;       //!< people before them in the queue
    int waitSeconds = 0; //!< expected, 0 when unknown
    int satisfaction = 0;
    qint64 closedAt = 0;      //!< UTC ms, 0 while it is open
    qint64 deliveredUpTo = 0; //!< how far the visitor's messages came: the backend has them all,
    qint64 readUpTo = 0;      //!< the agent has seen up to this one
};
struct VisitorWelcome
{
    int version = protocolVersion;
    QString token; //!< secret; keep it to come back to the same conversation
    QString centre;
    QStringList topics;
    QString epoch;
    qint64 head = 0;
    bool isSnapshot = false;
    bool hasChat = false;
    VisitorChat chat;
};
struct VisitorHello
{
    static constexpr auto name = "visitor.hello";
    using Reply = VisitorWelcome;
    int version = protocolVersion;
    QString token; //!< empty the first time
    qint64 since = 0;
    QString epoch;
};

struct VisitorStarted
{
    VisitorChat chat;
};
struct VisitorStart
{
    static constexpr auto name = "visitor.start";
    using Reply = VisitorStarted;
    QString customerName;
    QString topic;
    QString language;
    QString order; //!< order number, optional
    QString email; //!< optional
    QString page;  //!< where on the site
    QString brand; //!< whose site; one that the centre does not have counts as none
};
//! The message's id is the command's. A closed conversation is reopened by it.
struct VisitorSend
{
    static constexpr auto name = "visitor.send";
    using Reply = SentMessage;
    ConversationId conversation;
    QString text;
    QList<AttachmentId> attachments;
};
//! Ephemeral and unanswered: what stands in the visitor's field now.
struct VisitorTyping
{
    static constexpr auto name = "visitor.typing";
    using Reply = Done;
    ConversationId conversation;
    QString text; //!< first 500 characters; empty: stopped
};
//! Messages up to these numbers have arrived at, and been seen by, the visitor.
struct VisitorReceipt
{
    static constexpr auto name = "visitor.receipt";
    using Reply = Done;
    ConversationId conversation;
    qint64 deliveredUpTo = 0;
    qint64 readUpTo = 0;
};
struct VisitorRate
{
    static constexpr auto name = "visitor.rate";
    using Reply = Done;
    ConversationId conversation;
    int score = 0; //!< 1…5
    QString comment;
};
struct VisitorClose
{
    static constexpr auto name = "visitor.close";
    using Reply = Done;
    ConversationId conversation;
};

PARLEY_DESCRIBE(VisitorChat)
{
    io.field("conversation", it.conversation);
    io.field("state", it.state);
    io.optional("agent_name", it.agentName);
    io.optional("ahead", it.ahead);
    io.optional("wait_seconds", it.waitSeconds);
    io.optional("satisfaction", it.satisfaction);
    io.optional("closed_at", it.closedAt);
    io.optional("delivered_up_to", it.deliveredUpTo);
    io.optional("read_up_to", it.readUpTo);
}
PARLEY_DESCRIBE(VisitorWelcome)
{
    io.field("version", it.version);
    io.field("token", it.token);
    io.optional("centre", it.centre);
    io.optional("topics", it.topics);
    io.field("epoch", it.epoch);
    io.field("head", it.head);
    io.optional("snapshot", it.isSnapshot);
    io.optional("has_chat", it.hasChat);
    if (io.has("chat") || it.hasChat)
        io.field("chat", it.chat);
}
PARLEY_DESCRIBE(VisitorHello)
{
    io.field("version", it.version);
    io.optional("token", it.token);
    io.optional("since", it.since);
    io.optional("epoch", it.epoch);
}
PARLEY_DESCRIBE(VisitorStarted) { io.field("chat", it.chat); }
PARLEY_DESCRIBE(VisitorStart)
{
    io.field("name", it.customerName);
    io.optional("topic", it.topic);
    io.optional("language", it.language);
    io.optional("order", it.order);
    io.optional("email", it.email);
    io.optional("page", it.page);
    io.optional("brand", it.brand);
}
PARLEY_DESCRIBE(VisitorSend)
{
    io.field("conversation", it.conversation);
    io.optional("text", it.text);
    io.optional("attachments", it.attachments);
}
PARLEY_DESCRIBE(VisitorTyping)
{
    io.field("conversation", it.conversation);
    io.optional("text", it.text);
}
PARLEY_DESCRIBE(VisitorReceipt)
{
    io.field("conversation", it.conversation);
    io.optional("delivered_up_to", it.deliveredUpTo);
    io.optional("read_up_to", it.readUpTo);
}
PARLEY_DESCRIBE(VisitorRate)
{
    io.field("conversation", it.conversation);
    io.field("score", it.score);
    io.optional("comment", it.comment);
}
PARLEY_DESCRIBE(VisitorClose) { io.field("conversation", it.conversation); }

} // namespace parley::protocol
