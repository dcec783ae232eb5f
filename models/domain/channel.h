// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/names.h"

#include <QList>
#include <QStringList>

namespace parley {

//! Where a customer writes.
enum class Channel { WebChat, WhatsApp, Sms, Email, Social };

template<>
struct Names<Channel>
{
    static constexpr std::array table{
        std::pair{Channel::WebChat, "web"},   std::pair{Channel::WhatsApp, "whatsapp"},
        std::pair{Channel::Sms, "sms"},       std::pair{Channel::Email, "email"},
        std::pair{Channel::Social, "social"},
    };
};

//! What a centre has set for one channel.
struct ChannelPolicy
{
    Channel channel = Channel::WebChat;
    int targetSeconds = 60;     //!< a customer's message is to be answered within this
    double warningShare = 0.25; //!< the last share of the target in which the clock warns, 0…1
    int textLimit = 2000;       //!< the longest message, in UTF-16 units (SMS: in parts, see policy)

    friend bool operator==(const ChannelPolicy &, const ChannelPolicy &) = default;
};

//! The centre: its name and what it has set.
struct Centre
{
    QString name;
    QString timeZone; //!< IANA name
    QString currency; //!< ISO 4217
    QList<ChannelPolicy> channels;
    QStringList topics;       //!< what a visitor may choose in the web chat
    QStringList dispositions; //!< how a conversation may end; the first means solved
    QStringList queues;
    QStringList brands;             //!< the first is that of who names none
    bool needsSecondPerson = false; //!< an entry is published by somebody else than who wrote it
    int reviewDays = 30;            //!< how often an entry is to be read again
    int surgeQueue = 10;            //!< from this many waiting on, surge entries are offered

    friend bool operator==(const Centre &, const Centre &) = default;
};

} // namespace parley
