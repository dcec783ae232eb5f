// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/attachment.h"
#include "models/domain/id.h"
#include "models/domain/names.h"

#include <QList>

namespace parley {

enum class AuthorKind { Customer, Agent, Automatic };

template<>
struct Names<AuthorKind>
{
    static constexpr std::array table{
        std::pair{AuthorKind::Customer, "customer"},
        std::pair{AuthorKind::Agent, "agent"},
        std::pair{AuthorKind::Automatic, "automatic"},
    };
};

struct Author
{
    AuthorKind kind = AuthorKind::Customer;
    UserId user; //!< empty for customers and automatic messages; never sent to customers
    QString name;

    friend bool operator==(const Author &, const Author &) = default;
};

enum class MessageKind {
    Text,    //!< between customer and agent
    Whisper, //!< between colleagues; never reaches a customer
};

template<>
struct Names<MessageKind>
{
    static constexpr std::array table{
        std::pair{MessageKind::Text, "text"},
        std::pair{MessageKind::Whisper, "whisper"},
    };
};

//! One message as the log keeps it.
struct Message
{
    MessageId id; //!< the id of the command that sent it
    ConversationId conversation;
    qint64 seq = 0; //!< its number in the log: the one order for everyone
    qint64 at = 0;  //!< when the backend accepted it, ms since 1970 UTC; a label only
    MessageKind kind = MessageKind::Text;
    Author author;
    QString text;
    QList<Attachment> attachments;
    EntryId entry;   //!< the library entry it was made from, if any
    QString failure; //!< why the channel did not deliver it; empty when it did or still may

    friend bool operator==(const Message &, const Message &) = default;
};

//! How far a message of an agent has come, as its tick shows it.
enum class Delivery { InOutbox, Accepted, Delivered, Read, Failed };

} // namespace parley
