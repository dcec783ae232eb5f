// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/id.h"

#include <QMap>

namespace parley {

//! How a customer wishes to be addressed; unknown is neutral, never a guess from the name.
enum class FormOfAddress { Neutral, Feminine, Masculine };

template<>
struct Names<FormOfAddress>
{
    static constexpr std::array table{
        std::pair{FormOfAddress::Neutral, "neutral"},
        std::pair{FormOfAddress::Feminine, "feminine"},
        std::pair{FormOfAddress::Masculine, "masculine"},
    };
};

//! What kind of address an identity is.
enum class IdentityKind { Web, WhatsApp, Phone, Email, Social };

template<>
struct Names<IdentityKind>
{
    static constexpr std::array table{
        std::pair{IdentityKind::Web, "web"},       std::pair{IdentityKind::WhatsApp, "whatsapp"},
        std::pair{IdentityKind::Phone, "phone"},   std::pair{IdentityKind::Email, "email"},
        std::pair{IdentityKind::Social, "social"},
    };
};

//! One address of a customer on one channel.
struct Identity
{
    IdentityKind kind = IdentityKind::Web;
    QString address; //!< e-mail, E.164 phone number, handle or account name
    bool isVerified = false;

    friend bool operator==(const Identity &, const Identity &) = default;
};

//! A person who writes to the centre, with what it knows of them.
struct Customer
{
    CustomerId id;
    QString name;
    QString language; //!< BCP 47
    FormOfAddress form = FormOfAddress::Neutral;
    QString timeZone; //!< IANA name; empty when unknown
    QList<Identity> identities;
    QStringList tags;
    QString notes;
    QMap<QString, QString> attributes; //!< whatever the centre keeps besides, by name
    int orderCount = 0;
    qint64 lifetimeMinor = 0; //!< bought so far, in the currency's minor unit
    QString currency;         //!< ISO 4217
    int sinceYear = 0;        //!< 0 when unknown
    double rating = 0;        //!< mean satisfaction 1…5; 0 when never given
    qint64 version = 0;       //!< log number of the last change, for edits of two at once

    friend bool operator==(const Customer &, const Customer &) = default;
};

} // namespace parley
