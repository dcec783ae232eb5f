// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"
#include "models/domain/customer.h"
#include "models/domain/entry.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>

namespace parley::backend {

//! The kinds of the log's events, as numbers in the store. Never renumber.
enum class EventKind : int {
    ConversationChanged = 1,
    MessageAdded = 2,
    MessageFailed = 3,
    ReceiptChanged = 4,
    CustomerChanged = 5,
    InteractionAdded = 6,
    EntryChanged = 7,
    UserChanged = 8,
    CentreChanged = 9,
    ProposalChanged = 10,
    ToneGuideChanged = 11,
    LinkChecked = 12,
};

//! What decides who may receive an event: kept beside it, so that nobody parses its body to find out.
//! Ownership is that of the moment of the event, so a resume gives what a live connection would have got.
struct Reach
{
    ConversationId conversation; //!< empty when the event is of none
    CustomerId customer;
    UserId owner;       //!< conversation and customer events: who held it; library: the entry's owner, the proposal's author
    UserId formerOwner; //!< who lost it by this event
    bool isWhisper = false;
    bool touchesQueue = false; //!< the conversation waits, or has just left the queue
    bool isPersonal = false;   //!< library: a personal entry
    bool isPublished = false;  //!< library: published or retired, so every desk must know
};

//! One event of the log, ready to be sent.
struct LogEvent
{
    qint64 seq = 0;
    qint64 at = 0; //!< ms since 1970 UTC; 0 in a snapshot
    EventKind kind = EventKind::ConversationChanged;
    QByteArray frame;        //!< the whole frame for staff, as protocol::encode() would make it
    QByteArray visitorFrame; //!< the same for the visitor of reach.conversation; empty: not for them
    Reach reach;
};

} // namespace parley::backend
