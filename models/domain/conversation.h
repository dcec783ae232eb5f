// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/id.h"
#include "models/domain/message.h"

namespace parley {

enum class ConversationState { Queued, Active, Held, Closed };

template<>
struct Names<ConversationState>
{
    static constexpr std::array table{
        std::pair{ConversationState::Queued, "queued"},
        std::pair{ConversationState::Active, "active"},
        std::pair{ConversationState::Held, "held"},
        std::pair{ConversationState::Closed, "closed"},
    };
};

//! One thread with one customer on one channel. Times are ms since 1970 UTC, 0 for never;
//! …UpTo fields are log numbers.
struct Conversation
{
    ConversationId id;
    CustomerId customer;
    QString customerName;
    Channel channel = Channel::WebChat;
    QString address;  //!< the customer's address on the channel; empty on web chat
    QString language; //!< BCP 47
    QString brand;    //!< one of the centre's; empty: the first
    QString topic;
    QString origin; //!< the page or campaign they came from
    QString queue;
    ConversationState state = ConversationState::Queued;
    UserId owner;       //!< empty while it waits; may be set while queued when it waits for this very agent
    QString waitReason; //!< why it waits, a WaitReason name; empty when it does not
    qint64 startedAt = 0;
    qint64 queuedAt = 0;
    qint64 assignedAt = 0;
    qint64 closedAt = 0;
    qint64 waitingSince = 0; //!< when the oldest unanswered customer message came; 0 when all are answered
    qint64 heldAt = 0;       //!< since when its reply clock stands still
    qint64 lastMessageAt = 0;
    qint64 lastSeq = 0; //!< number of the last message
    QString lastText;   //!< its first 200 characters
    AuthorKind lastAuthor = AuthorKind::Customer;
    qint64 customerDeliveredUpTo = 0;
    qint64 customerReadUpTo = 0;
    qint64 agentReadUpTo = 0;
    QString disposition;
    int satisfaction = 0; //!< 1…5; 0 when not given

    //! Folds a message in: last message, and whether the customer waits. Both ends call this.
    void apply(const Message &message);

    //! How far an agent's message has come with the customer.
    [[nodiscard]] Delivery deliveryOf(const Message &message) const;

    friend bool operator==(const Conversation &, const Conversation &) = default;
};

} // namespace parley
