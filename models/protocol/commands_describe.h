// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/commands.h"

//! The fields of the commands in commands.h and of their replies.
namespace parley::protocol {

#define PARLEY_DESCRIBE(Type) \
    template<typename Io> \
    void describe([[maybe_unused]] Io &io, [[maybe_unused]] typename Io::template Ref<Type> it)

PARLEY_DESCRIBE(SignedIn)
{
    io.field("token", it.token);
    io.field("user", it.user);
}
PARLEY_DESCRIBE(SignIn)
{
    io.field("login", it.login);
    io.field("password", it.password);
    io.optional("device", it.device);
}
PARLEY_DESCRIBE(Welcome)
{
    io.field("version", it.version);
    io.field("user", it.user);
    io.field("centre", it.centre);
    io.field("epoch", it.epoch);
    io.field("head", it.head);
    io.optional("snapshot", it.isSnapshot);
    io.field("now", it.now);
}
PARLEY_DESCRIBE(Hello)
{
    io.field("version", it.version);
    io.field("token", it.token);
    io.optional("since", it.since);
    io.optional("epoch", it.epoch);
    io.optional("client", it.client);
}
PARLEY_DESCRIBE(SignOut) {}
PARLEY_DESCRIBE(SetPresence) { io.field("presence", it.presence); }
PARLEY_DESCRIBE(ConversationReply) { io.field("conversation", it.conversation); }
PARLEY_DESCRIBE(TakeNext) {}
PARLEY_DESCRIBE(TakeConversation) { io.field("conversation", it.conversation); }
PARLEY_DESCRIBE(TransferConversation)
{
    io.field("conversation", it.conversation);
    io.optional("to_user", it.toUser);
    io.optional("to_queue", it.toQueue);
    io.optional("note", it.note);
}
PARLEY_DESCRIBE(HoldConversation)
{
    io.field("conversation", it.conversation);
    io.field("hold", it.hold);
}
PARLEY_DESCRIBE(CloseConversation)
{
    io.field("conversation", it.conversation);
    io.optional("disposition", it.disposition);
    io.optional("note", it.note);
}
PARLEY_DESCRIBE(TakeOver) { io.field("conversation", it.conversation); }
PARLEY_DESCRIBE(OpenedConversation)
{
    io.field("conversation", it.conversation);
    io.field("customer", it.customer);
    io.field("messages", it.messages);
    io.optional("has_more", it.hasMore);
}
PARLEY_DESCRIBE(OpenConversation)
{
    io.field("conversation", it.conversation);
    io.optional("before", it.before);
    io.optional("limit", it.limit, 200);
}
PARLEY_DESCRIBE(UnwatchConversation) { io.field("conversation", it.conversation); }
PARLEY_DESCRIBE(ReadConversation)
{
    io.field("conversation", it.conversation);
    io.field("up_to", it.upTo);
}
PARLEY_DESCRIBE(SentMessage) { io.field("message", it.message); }
PARLEY_DESCRIBE(SendMessage)
{
    io.field("conversation", it.conversation);
    io.optional("text", it.text);
    io.optional("attachments", it.attachments);
    io.optional("entry", it.entry);
    io.optional("use", it.use);
}
PARLEY_DESCRIBE(Whisper)
{
    io.field("conversation", it.conversation);
    io.field("text", it.text);
}
PARLEY_DESCRIBE(SetTyping)
{
    io.field("conversation", it.conversation);
    io.field("typing", it.isTyping);
}
PARLEY_DESCRIBE(CustomerReply) { io.field("customer", it.customer); }
PARLEY_DESCRIBE(OpenCustomer) { io.field("customer", it.customer); }
PARLEY_DESCRIBE(UpdateCustomer) { io.field("customer", it.customer); }
PARLEY_DESCRIBE(FoundCustomers) { io.field("customers", it.customers); }
PARLEY_DESCRIBE(FindCustomers)
{
    io.field("text", it.text);
    io.optional("limit", it.limit, 50);
}
PARLEY_DESCRIBE(TimelinePage)
{
    io.field("interactions", it.interactions);
    io.optional("has_more", it.hasMore);
}
PARLEY_DESCRIBE(OpenTimeline)
{
    io.field("customer", it.customer);
    io.optional("before", it.before);
    io.optional("before_id", it.beforeId);
    io.optional("kinds", it.kinds);
    io.optional("limit", it.limit, 30);
}

} // namespace parley::protocol
