// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/id.h"

#include <QList>

namespace parley {

//! A command that its sender has given and the backend has not accepted yet, as the outbox keeps it.
//! Recipient and sender are frozen when it is put in.
struct OutboxItem
{
    enum State {
        Waiting, //!< not sent yet: may still be edited, moved or removed
        Sent,    //!< sent at least once and not answered: the backend may have it
        Failed,  //!< refused, see \a error; kept until its text is taken back
    };

    CommandId id;                //!< also the message's id once accepted
    QString name;                //!< the command's name, such as "message.send"
    ConversationId conversation; //!< empty for a command about none
    QString text;                //!< the message's text; empty for what is no message
    int attachmentCount = 0;
    qint64 createdAt = 0; //!< ms since 1970 UTC, by this machine's clock
    State state = Waiting;
    Error error; //!< meaningful when Failed

    friend bool operator==(const OutboxItem &, const OutboxItem &) = default;
};

} // namespace parley
