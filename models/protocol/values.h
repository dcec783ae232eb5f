// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/attachment.h"
#include "models/domain/channel.h"
#include "models/domain/conversation.h"
#include "models/domain/customer.h"
#include "models/domain/entry.h"
#include "models/domain/entryfigures.h"
#include "models/domain/entryhistory.h"
#include "models/domain/interaction.h"
#include "models/domain/linkcheck.h"
#include "models/domain/message.h"
#include "models/domain/proposal.h"
#include "models/domain/toneguide.h"
#include "models/domain/user.h"
#include "models/protocol/jsonio.h"

//! How the domain's values stand on the wire and in the store.
namespace parley {

template<typename Io>
void describe(Io &io, typename Io::template Ref<Error> error)
{
    io.field("code", error.code);
    io.field("message", error.message);
    io.optional("field", error.field);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<ChannelPolicy> policy)
{
    io.field("channel", policy.channel);
    io.field("target_seconds", policy.targetSeconds);
    io.field("warning_share", policy.warningShare);
    io.field("text_limit", policy.textLimit);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<Centre> centre)
{
    io.field("name", centre.name);
    io.optional("time_zone", centre.timeZone);
    io.optional("currency", centre.currency);
    io.optional("channels", centre.channels);
    io.optional("topics", centre.topics);
    io.optional("dispositions", centre.dispositions);
    io.optional("queues", centre.queues);
    io.optional("brands", centre.brands);
    io.optional("needs_second_person", centre.needsSecondPerson);
    io.optional("review_days", centre.reviewDays, 30);
    io.optional("surge_queue", centre.surgeQueue, 10);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<User> user)
{
    io.field("id", user.id);
    io.field("login", user.login);
    io.field("name", user.name);
    io.field("role", user.role);
    io.optional("team", user.team);
    io.optional("languages", user.languages);
    io.optional("skills", user.skills);
    io.optional("cap", user.cap, 3);
    io.optional("form", user.form);
    io.optional("active", user.isActive, true);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<Identity> identity)
{
    io.field("kind", identity.kind);
    io.field("address", identity.address);
    io.optional("verified", identity.isVerified);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<Customer> customer)
{
    io.field("id", customer.id);
    io.field("name", customer.name);
    io.optional("language", customer.language);
    io.optional("form", customer.form);
    io.optional("time_zone", customer.timeZone);
    io.optional("identities", customer.identities);
    io.optional("tags", customer.tags);
    io.optional("notes", customer.notes);
    io.optional("attributes", customer.attributes);
    io.optional("order_count", customer.orderCount);
    io.optional("lifetime_minor", customer.lifetimeMinor);
    io.optional("currency", customer.currency);
    io.optional("since_year", customer.sinceYear);
    io.optional("rating", customer.rating);
    io.optional("version", customer.version);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<Attachment> attachment)
{
    io.field("id", attachment.id);
    io.field("name", attachment.name);
    io.field("type", attachment.type);
    io.field("bytes", attachment.bytes);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<Author> author)
{
    io.field("kind", author.kind);
    io.optional("user", author.user);
    io.optional("name", author.name);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<Message> message)
{
    io.field("id", message.id);
    io.field("conversation", message.conversation);
    io.optional("seq", message.seq);
    io.optional("at", message.at);
    io.optional("kind", message.kind);
    io.field("author", message.author);
    io.optional("text", message.text);
    io.optional("attachments", message.attachments);
    io.optional("entry", message.entry);
    io.optional("failure", message.failure);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<Conversation> conversation)
{
    io.field("id", conversation.id);
    io.field("customer", conversation.customer);
    io.optional("customer_name", conversation.customerName);
    io.field("channel", conversation.channel);
    io.optional("address", conversation.address);
    io.optional("language", conversation.language);
    io.optional("brand", conversation.brand);
    io.optional("topic", conversation.topic);
    io.optional("origin", conversation.origin);
    io.optional("queue", conversation.queue);
    io.field("state", conversation.state);
    io.optional("owner", conversation.owner);
    io.optional("wait_reason", conversation.waitReason);
    io.optional("started_at", conversation.startedAt);
    io.optional("queued_at", conversation.queuedAt);
    io.optional("assigned_at", conversation.assignedAt);
    io.optional("closed_at", conversation.closedAt);
    io.optional("waiting_since", conversation.waitingSince);
    io.optional("held_at", conversation.heldAt);
    io.optional("last_message_at", conversation.lastMessageAt);
    io.optional("last_seq", conversation.lastSeq);
    io.optional("last_text", conversation.lastText);
    io.optional("last_author", conversation.lastAuthor);
    io.optional("customer_delivered_up_to", conversation.customerDeliveredUpTo);
    io.optional("customer_read_up_to", conversation.customerReadUpTo);
    io.optional("agent_read_up_to", conversation.agentReadUpTo);
    io.optional("disposition", conversation.disposition);
    io.optional("satisfaction", conversation.satisfaction);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<Interaction> interaction)
{
    io.field("id", interaction.id);
    io.field("customer", interaction.customer);
    io.field("kind", interaction.kind);
    io.field("at", interaction.at);
    io.optional("title", interaction.title);
    io.optional("summary", interaction.summary);
    io.optional("body", interaction.body);
    io.optional("agent", interaction.agent);
    io.optional("outcome", interaction.outcome);
    io.optional("reference", interaction.reference);
    io.optional("conversation", interaction.conversation);
    io.optional("details", interaction.details);
}

} // namespace parley

#include "models/protocol/libraryvalues.h"
