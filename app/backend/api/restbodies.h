// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/handlers/apicommands.h"

//! The JSON bodies of the REST API: flat and forgiving, made into commands of apicommands.h.
namespace parley::backend {

//! POST /api/v1/interactions
struct InteractionBody
{
    QString id; //!< the sender's, so that a repeat is recognised
    Interaction interaction;
    QString at; //!< ISO 8601; empty: now
    QList<Identity> identities;
    QString customerName;
    QString language;

    [[nodiscard]] Result<protocol::AddInteraction> command(const QString &keyName) const;
};

//! POST /api/v1/customers
struct CustomerBody
{
    Customer customer;
    QStringList orders;
};

//! POST /api/v1/messages
struct MessageBody
{
    QString id; //!< the provider's
    Channel channel = Channel::WhatsApp;
    QString address;
    QString customerName;
    QString language;
    QString topic;
    QString text;
    QList<AttachmentId> attachments;
    QString brand; //!< whose number or page it came to

    [[nodiscard]] protocol::InboundMessage command() const;
};

PARLEY_DESCRIBE(InteractionBody)
{
    io.optional("id", it.id);
    io.optional("customer", it.interaction.customer);
    io.optional("identities", it.identities);
    io.optional("name", it.customerName);
    io.optional("language", it.language);
    io.field("kind", it.interaction.kind);
    io.optional("at", it.at);
    io.field("title", it.interaction.title);
    io.optional("summary", it.interaction.summary);
    io.optional("body", it.interaction.body);
    io.optional("agent", it.interaction.agent);
    io.optional("outcome", it.interaction.outcome);
    io.optional("reference", it.interaction.reference);
    io.optional("details", it.interaction.details);
}
PARLEY_DESCRIBE(CustomerBody)
{
    io.optional("id", it.customer.id);
    io.optional("name", it.customer.name);
    io.optional("language", it.customer.language);
    io.optional("form", it.customer.form);
    io.optional("time_zone", it.customer.timeZone);
    io.optional("identities", it.customer.identities);
    io.optional("tags", it.customer.tags);
    io.optional("notes", it.customer.notes);
    io.optional("attributes", it.customer.attributes);
    io.optional("order_count", it.customer.orderCount);
    io.optional("lifetime_minor", it.customer.lifetimeMinor);
    io.optional("currency", it.customer.currency);
    io.optional("since_year", it.customer.sinceYear);
    io.optional("orders", it.orders);
}
PARLEY_DESCRIBE(MessageBody)
{
    io.field("id", it.id);
    io.field("channel", it.channel);
    io.field("address", it.address);
    io.optional("name", it.customerName);
    io.optional("language", it.language);
    io.optional("topic", it.topic);
    io.optional("text", it.text);
    io.optional("attachments", it.attachments);
    io.optional("brand", it.brand);
}

} // namespace parley::backend
