// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/commands.h"
#include "models/protocol/vocabulary.h"

//! What comes in by HTTP and by the channels: commands of Actor::Kind::Api and System, through the same
//! writer as everybody's. Repeats are recognised by the sender's own id where one is given.
namespace parley::protocol {

//! Adds an event to a customer's timeline. The customer is named, or matched by identity, or made.
struct AddInteraction
{
    static constexpr auto name = "api.interaction.add";
    struct Added
    {
        InteractionId interaction;
        CustomerId customer;
        bool isNew = true; //!< false: this external id came before
    };
    using Reply = Added;
    Interaction interaction;    //!< without id; with customer, or an identity below
    QList<Identity> identities; //!< tried in order
    QString customerName;       //!< for a customer that is made
    QString language;
    QString externalId; //!< the sender's id of the event
    QString source;     //!< which sender: external ids are unique within it
};

//! Makes or completes a customer, matched by id, then by identities.
struct UpsertCustomer
{
    static constexpr auto name = "api.customer.upsert";
    using Reply = CustomerReply;
    Customer customer;  //!< empty fields leave what is known
    QStringList orders; //!< order numbers to find them by
};

//! A customer's message on a channel that is not the web chat: starts or continues a conversation.
struct InboundMessage
{
    static constexpr auto name = "api.message.inbound";
    using Reply = SentMessage;
    Channel channel = Channel::WhatsApp;
    QString address; //!< theirs on the channel
    QString customerName;
    QString language;
    QString topic;
    QString text;
    QList<AttachmentId> attachments;
    QString externalId; //!< the provider's id of the message
    QString brand;      //!< whose number or page it came to
};

//! What the provider said became of an agent's message. Receipts only move forward.
struct SetDelivery
{
    static constexpr auto name = "api.message.delivery";
    enum class Fate { Delivered, Read, Failed };
    using Reply = Done;
    ConversationId conversation;
    MessageId message;
    Fate fate = Fate::Delivered;
    QString reason; //!< when it failed
};

//! Registers an uploaded file, so that a message can carry it. Its bytes are already kept.
struct AddAttachment
{
    static constexpr auto name = "api.attachment.add";
    using Reply = Done;
    Attachment attachment;
    QString uploader; //!< Actor::key() of who may send it, base64
};

//! Saves a user; an empty id makes one. System only.
struct SaveUser
{
    static constexpr auto name = "system.user.save";
    struct Saved
    {
        User user;
    };
    using Reply = Saved;
    User user;
    QString passwordHash; //!< empty: keeps the one it has
};

//! Saves what the centre has set. System only.
struct SaveCentre
{
    static constexpr auto name = "system.centre.save";
    using Reply = Done;
    Centre centre;
};

//! Keeps the hash of an API key under its name, or forgets the name. System only.
struct SaveKey
{
    static constexpr auto name = "system.key.save";
    using Reply = Done;
    QString keyName;
    QString hash; //!< base64; empty forgets
};

//! What was found at an address of the library. System only.
struct SaveLinkCheck
{
    static constexpr auto name = "system.link.save";
    using Reply = Done;
    LinkCheck check;
};

using ApiCommands = TypeList<AddInteraction, UpsertCustomer, InboundMessage, SetDelivery, AddAttachment>;
using SystemCommands = TypeList<SaveUser, SaveCentre, SaveKey, SaveLinkCheck>;

} // namespace parley::protocol

template<>
struct parley::Names<parley::protocol::SetDelivery::Fate>
{
    using enum parley::protocol::SetDelivery::Fate;
    static constexpr std::array table{std::pair{Delivered, "delivered"}, std::pair{Read, "read"},
                                      std::pair{Failed, "failed"}};
};

namespace parley::protocol {

PARLEY_DESCRIBE(AddInteraction::Added)
{
    io.field("interaction", it.interaction);
    io.field("customer", it.customer);
    io.field("new", it.isNew);
}
PARLEY_DESCRIBE(AddInteraction)
{
    io.field("interaction", it.interaction);
    io.optional("identities", it.identities);
    io.optional("customer_name", it.customerName);
    io.optional("language", it.language);
    io.optional("external_id", it.externalId);
    io.optional("source", it.source);
}
PARLEY_DESCRIBE(UpsertCustomer)
{
    io.field("customer", it.customer);
    io.optional("orders", it.orders);
}
PARLEY_DESCRIBE(InboundMessage)
{
    io.field("channel", it.channel);
    io.field("address", it.address);
    io.optional("customer_name", it.customerName);
    io.optional("language", it.language);
    io.optional("topic", it.topic);
    io.optional("text", it.text);
    io.optional("attachments", it.attachments);
    io.optional("external_id", it.externalId);
    io.optional("brand", it.brand);
}
PARLEY_DESCRIBE(SetDelivery)
{
    io.field("conversation", it.conversation);
    io.field("message", it.message);
    io.field("fate", it.fate);
    io.optional("reason", it.reason);
}
PARLEY_DESCRIBE(AddAttachment)
{
    io.field("attachment", it.attachment);
    io.field("uploader", it.uploader);
}
PARLEY_DESCRIBE(SaveUser::Saved) { io.field("user", it.user); }
PARLEY_DESCRIBE(SaveUser)
{
    io.field("user", it.user);
    io.optional("password_hash", it.passwordHash);
}
PARLEY_DESCRIBE(SaveKey)
{
    io.field("name", it.keyName);
    io.optional("hash", it.hash);
}
PARLEY_DESCRIBE(SaveLinkCheck) { io.field("check", it.check); }
PARLEY_DESCRIBE(SaveCentre) { io.field("centre", it.centre); }

} // namespace parley::protocol
