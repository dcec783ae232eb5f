// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/visitorcommands.h"

//! What the backend tells. Events with a number are from the log; the others are ephemeral.
//! A fold is "replace by id": every event carries the whole of what it is about.
namespace parley::protocol {

//! What happened to a conversation, for the line that the transcript shows.
enum class Change {
    Started,
    Queued,
    Assigned,
    Taken,
    Transferred,
    Held,
    Resumed,
    Closed,
    Reopened,
    TakenOver,
    Rated,
};

} // namespace parley::protocol

template<>
struct parley::Names<parley::protocol::Change>
{
    using enum parley::protocol::Change;
    static constexpr std::array table{
        std::pair{Started, "started"},
        std::pair{Queued, "queued"},
        std::pair{Assigned, "assigned"},
        std::pair{Taken, "taken"},
        std::pair{Transferred, "transferred"},
        std::pair{Held, "held"},
        std::pair{Resumed, "resumed"},
        std::pair{Closed, "closed"},
        std::pair{Reopened, "reopened"},
        std::pair{TakenOver, "taken_over"},
        std::pair{Rated, "rated"},
    };
};

namespace parley::protocol {

// ---- in the log ------------------------------------------------------------------------------

struct ConversationChanged
{
    static constexpr auto name = "conversation.changed";
    Change change = Change::Started;
    Conversation conversation; //!< as it is now
    UserId by;                 //!< empty: the customer or the backend itself
    QString byName;
    UserId formerOwner;
    QString note;
};
struct MessageAdded
{
    static constexpr auto name = "message.added";
    Message message;
};
struct MessageFailed
{
    static constexpr auto name = "message.failed";
    ConversationId conversation;
    MessageId message;
    QString reason;
};
//! Watermarks; each moves forward only.
struct ReceiptChanged
{
    static constexpr auto name = "receipt.changed";
    ConversationId conversation;
    qint64 customerDeliveredUpTo = 0;
    qint64 customerReadUpTo = 0;
    qint64 agentReadUpTo = 0;
};
struct CustomerChanged
{
    static constexpr auto name = "customer.changed";
    Customer customer;
};
struct InteractionAdded
{
    static constexpr auto name = "interaction.added";
    Interaction interaction;
};
struct EntryChanged
{
    static constexpr auto name = "library.changed";
    Entry entry;
};
//! A proposal was made or decided; for trainers and its author.
struct ProposalChanged
{
    static constexpr auto name = "library.proposal";
    Proposal proposal;
};
struct ToneGuideChanged
{
    static constexpr auto name = "library.tone";
    ToneGuide guide;
};
//! An address of the library was found to answer, or not, otherwise than before.
struct LinkChecked
{
    static constexpr auto name = "library.link";
    LinkCheck check;
};
struct UserChanged
{
    static constexpr auto name = "user.changed";
    User user;
};
struct CentreChanged
{
    static constexpr auto name = "centre.changed";
    Centre centre;
};

// ---- ephemeral -------------------------------------------------------------------------------

//! Everything up to this number that the receiver may see has been sent.
struct CaughtUp
{
    static constexpr auto name = "caught_up";
    qint64 seq = 0;
};
struct TypingChanged
{
    static constexpr auto name = "typing.changed";
    ConversationId conversation;
    AuthorKind author = AuthorKind::Customer;
    bool isTyping = true;
    QString text; //!< what the customer has typed so far; never sent to customers
};
struct PresenceChanged
{
    static constexpr auto name = "presence.changed";
    UserId user;
    Presence presence = Presence::Offline;
    int load = 0; //!< conversations they hold now
};
//! The model of suggested replies was learned anew: it is at /api/v1/suggestions.
struct SuggestionsChanged
{
    static constexpr auto name = "library.suggestions";
    QString version; //!< another one for another model
};
//! To visitors: their conversation as they may know it.
struct ChatChanged
{
    static constexpr auto name = "chat.changed";
    VisitorChat chat;
};
//! The token is no longer good; the connection closes after it.
struct SignedOut
{
    static constexpr auto name = "session.ended";
    QString reason;
};

PARLEY_DESCRIBE(ConversationChanged)
{
    io.field("change", it.change);
    io.field("conversation", it.conversation);
    io.optional("by", it.by);
    io.optional("by_name", it.byName);
    io.optional("former_owner", it.formerOwner);
    io.optional("note", it.note);
}
PARLEY_DESCRIBE(MessageAdded) { io.field("message", it.message); }
PARLEY_DESCRIBE(MessageFailed)
{
    io.field("conversation", it.conversation);
    io.field("message", it.message);
    io.field("reason", it.reason);
}
PARLEY_DESCRIBE(ReceiptChanged)
{
    io.field("conversation", it.conversation);
    io.optional("customer_delivered_up_to", it.customerDeliveredUpTo);
    io.optional("customer_read_up_to", it.customerReadUpTo);
    io.optional("agent_read_up_to", it.agentReadUpTo);
}
PARLEY_DESCRIBE(CustomerChanged) { io.field("customer", it.customer); }
PARLEY_DESCRIBE(InteractionAdded) { io.field("interaction", it.interaction); }
PARLEY_DESCRIBE(EntryChanged) { io.field("entry", it.entry); }
PARLEY_DESCRIBE(ProposalChanged) { io.field("proposal", it.proposal); }
PARLEY_DESCRIBE(ToneGuideChanged) { io.field("guide", it.guide); }
PARLEY_DESCRIBE(LinkChecked) { io.field("check", it.check); }
PARLEY_DESCRIBE(UserChanged) { io.field("user", it.user); }
PARLEY_DESCRIBE(CentreChanged) { io.field("centre", it.centre); }
PARLEY_DESCRIBE(CaughtUp) { io.field("seq", it.seq); }
PARLEY_DESCRIBE(TypingChanged)
{
    io.field("conversation", it.conversation);
    io.field("author", it.author);
    io.field("typing", it.isTyping);
    io.optional("text", it.text);
}
PARLEY_DESCRIBE(PresenceChanged)
{
    io.field("user", it.user);
    io.field("presence", it.presence);
    io.optional("load", it.load);
}
PARLEY_DESCRIBE(SuggestionsChanged) { io.field("version", it.version); }
PARLEY_DESCRIBE(ChatChanged) { io.field("chat", it.chat); }
PARLEY_DESCRIBE(SignedOut) { io.field("reason", it.reason); }

} // namespace parley::protocol
