// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

#include <QMetaType>

namespace parley {

//! A message of ours that the backend has not accepted yet, as the transcript shows it.
struct PendingMessage
{
    CommandId id;
    QString text;
    qint64 createdAt = 0; //!< ms since 1970 UTC
    int place = 1;        //!< its place in the whole outbox, from 1
    int total = 1;        //!< how many wait in the whole outbox
    QString failure;      //!< why it was refused; empty while it waits

    friend bool operator==(const PendingMessage &, const PendingMessage &) = default;
};

//! One line of a transcript, ready to be laid out.
struct TranscriptRow
{
    enum class Kind {
        Day,     //!< a rule with the date of what follows
        New,     //!< a rule above the first unread message
        System,  //!< what happened to the conversation
        Message, //!< between customer and agent
        Whisper, //!< between colleagues
        Outbox,  //!< ours, waiting or refused
        Preview, //!< what the customer is typing
    };

    Kind kind = Kind::Message;
    qint64 at = 0;   //!< ms since 1970 UTC
    Message message; //!< for Message and Whisper; its text is set for System, Outbox and Preview, too
    QString icon;    //!< for System: name of the icon
    Delivery delivery = Delivery::Accepted; //!< for messages of agents
    CommandId command;                      //!< for Outbox
    int place = 0;                          //!< for Outbox: its place in line
    int total = 0;                          //!< for Outbox: the length of the line
    bool joinsPrevious = false;             //!< in one group with the message above
    bool joinsNext = false;                 //!< in one group with the message below
    bool namesAuthor = false;               //!< the author stands above it
    bool isOwn = false;                     //!< written by who sits here

    //! The customer's words stand at the start side.
    [[nodiscard]] bool isFromCustomer() const;

    //! The same line, though perhaps looking different now.
    [[nodiscard]] bool isSameAs(const TranscriptRow &other) const;

    friend bool operator==(const TranscriptRow &, const TranscriptRow &) = default;
};

} // namespace parley

Q_DECLARE_METATYPE(parley::TranscriptRow)
