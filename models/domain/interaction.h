// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/names.h"

#include <QMap>

namespace parley {

//! What happened between a customer and the centre, or the shop behind it, on any channel.
enum class InteractionKind { Chat, Call, Email, Sms, WhatsApp, Social, Order, PageView };

template<>
struct Names<InteractionKind>
{
    static constexpr std::array table{
        std::pair{InteractionKind::Chat, "chat"},         std::pair{InteractionKind::Call, "call"},
        std::pair{InteractionKind::Email, "email"},       std::pair{InteractionKind::Sms, "sms"},
        std::pair{InteractionKind::WhatsApp, "whatsapp"}, std::pair{InteractionKind::Social, "social"},
        std::pair{InteractionKind::Order, "order"},       std::pair{InteractionKind::PageView, "page_view"},
    };
};

//! One entry of a customer's timeline.
struct Interaction
{
    InteractionId id;
    CustomerId customer;
    InteractionKind kind = InteractionKind::Chat;
    qint64 at = 0; //!< ms since 1970 UTC
    QString title;
    QString summary;                //!< one line
    QString body;                   //!< the whole text of an email, or the notes of a call
    QString agent;                  //!< who answered, by name; empty when nobody
    QString outcome;                //!< such as "solved"
    QString reference;              //!< such as the order number
    ConversationId conversation;    //!< the conversation it stands for, if any
    QMap<QString, QString> details; //!< to, from, duration_seconds, amount_minor, currency, url …

    friend bool operator==(const Interaction &, const Interaction &) = default;
};

} // namespace parley
