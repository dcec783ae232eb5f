// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/values.h"

//! What the people of the centre may ask of the backend. Each struct is one command: its wire name,
//! its fields, and the Reply it is answered with. Visitors' commands are in visitorcommands.h.
namespace parley::protocol {

//! The protocol's version; the hello names it and the backend refuses what it cannot speak.
constexpr int protocolVersion = 1;

//! The reply of a command that has nothing to tell but that it is done.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};
template<typename Io>
void describe(Io &, typename Io::template Ref<Done>)
{}

// ---- session ---------------------------------------------------------------------------------

struct SignedIn
{
    QString token; //!< secret; named in the hello of every connection
    User user;
};
//! Before the hello: trades a password for a token.
struct SignIn
{
    static constexpr auto name = "session.sign_in";
    using Reply = SignedIn;
    QString login;
    QString password;
    QString device; //!< what the user sees in the list of sessions
};

struct Welcome
{
    int version = protocolVersion;
    User user;
    Centre centre;
    QString epoch;
    qint64 head = 0;         //!< the log's newest number
    bool isSnapshot = false; //!< events that follow make up the whole state: forget what you hold
    qint64 now = 0;          //!< the backend's clock, ms since 1970 UTC
};
//! First on every connection (but for SignIn). Answered by Welcome, then the events after \a since
//! that the user may see (or a snapshot as events without "at"), then CaughtUp, then live events.
struct Hello
{
    static constexpr auto name = "session.hello";
    using Reply = Welcome;
    int version = protocolVersion;
    QString token;
    qint64 since = 0;
    QString epoch;
    QString client; //!< program and version, for the log
};

//! Revokes the token in use.
struct SignOut
{
    static constexpr auto name = "session.sign_out";
    using Reply = Done;
};

struct SetPresence
{
    static constexpr auto name = "presence.set";
    using Reply = Done;
    Presence presence = Presence::Available;
};

// ---- conversations ---------------------------------------------------------------------------

struct ConversationReply
{
    Conversation conversation;
};
//! Takes the conversation that has waited longest among those the user can serve.
struct TakeNext
{
    static constexpr auto name = "conversation.take_next";
    using Reply = ConversationReply;
};
struct TakeConversation
{
    static constexpr auto name = "conversation.take";
    using Reply = ConversationReply;
    ConversationId conversation;
};
//! To a user, or to a queue; one of the two is set.
struct TransferConversation
{
    static constexpr auto name = "conversation.transfer";
    using Reply = Done;
    ConversationId conversation;
    UserId toUser;
    QString toQueue;
    QString note; //!< for the next owner, kept as a whisper
};
struct HoldConversation
{
    static constexpr auto name = "conversation.hold";
    using Reply = Done;
    ConversationId conversation;
    bool hold = true; //!< false resumes
};
//! Wrap up.
struct CloseConversation
{
    static constexpr auto name = "conversation.close";
    using Reply = Done;
    ConversationId conversation;
    QString disposition;
    QString note; //!< kept as a whisper
};
//! A supervisor becomes the owner; the former owner is told.
struct TakeOver
{
    static constexpr auto name = "conversation.take_over";
    using Reply = ConversationReply;
    ConversationId conversation;
};
struct OpenedConversation
{
    Conversation conversation;
    Customer customer;
    QList<Message> messages; //!< oldest first
    bool hasMore = false;    //!< older ones are kept
};
//! A page of a conversation, newest \a limit messages before \a before (0: the newest). The connection
//! follows the conversation from then on: its owner always may, supervisors and trainers any.
struct OpenConversation
{
    static constexpr auto name = "conversation.open";
    using Reply = OpenedConversation;
    ConversationId conversation;
    qint64 before = 0;
    int limit = 200;
};
//! Ends following a conversation that somebody else owns.
struct UnwatchConversation
{
    static constexpr auto name = "conversation.unwatch";
    using Reply = Done;
    ConversationId conversation;
};
//! The owner has seen the conversation up to this number.
struct ReadConversation
{
    static constexpr auto name = "conversation.read";
    using Reply = Done;
    ConversationId conversation;
    qint64 upTo = 0;
};

// ---- messages --------------------------------------------------------------------------------

struct SentMessage
{
    Message message;
};
//! The message's id is the command's. Only the owner's is accepted.
struct SendMessage
{
    static constexpr auto name = "message.send";
    using Reply = SentMessage;
    ConversationId conversation;
    QString text;
    QList<AttachmentId> attachments;
    EntryId entry;
    EntryUse use = {}; //!< what of the text came from the library
};
//! To the colleagues on a conversation, never to the customer.
struct Whisper
{
    static constexpr auto name = "message.whisper";
    using Reply = SentMessage;
    ConversationId conversation;
    QString text;
};
//! Ephemeral and unanswered: the agent is writing, or stopped.
struct SetTyping
{
    static constexpr auto name = "typing.set";
    using Reply = Done;
    ConversationId conversation;
    bool isTyping = true;
};

// ---- customers -------------------------------------------------------------------------------

struct CustomerReply
{
    Customer customer;
};
struct OpenCustomer
{
    static constexpr auto name = "customer.open";
    using Reply = CustomerReply;
    CustomerId customer;
};
//! Replaces what the card holds; refused with Conflict when \a customer.version is not the newest.
struct UpdateCustomer
{
    static constexpr auto name = "customer.update";
    using Reply = CustomerReply;
    Customer customer;
};
struct FoundCustomers
{
    QList<Customer> customers; //!< best first
};
//! By name, phone, email, handle or order number; without text those whom the centre spoke with last.
struct FindCustomers
{
    static constexpr auto name = "customer.find";
    using Reply = FoundCustomers;
    QString text;
    int limit = 50;
};
struct TimelinePage
{
    QList<Interaction> interactions; //!< newest first
    bool hasMore = false;
};
//! A page of the customer's timeline: the newest \a limit older than (\a before, \a beforeId).
//! The connection is told of new interactions of this customer from then on.
struct OpenTimeline
{
    static constexpr auto name = "customer.timeline";
    using Reply = TimelinePage;
    CustomerId customer;
    qint64 before = 0;            //!< ms since 1970 UTC; 0: the newest
    InteractionId beforeId;       //!< among those of the same time
    QList<InteractionKind> kinds; //!< empty: all
    int limit = 30;
};

} // namespace parley::protocol

#include "models/protocol/commands_describe.h"
#include "models/protocol/librarycommands.h"
