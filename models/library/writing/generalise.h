// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"

#include <QList>
#include <QString>

namespace parley {

//! What is known of the two a message is between, to be found in its text.
struct PersonalData
{
    Customer customer;
    QString agentName;
    QString orderNumber; //!< of the latest order
};

//! A placeholder that stands where something personal stood.
struct Generalisation
{
    qsizetype offset = 0; //!< in the new text, UTF-16 units
    qsizetype length = 0;
    QString placeholder; //!< such as `customer.first_name`
    QString original;

    friend bool operator==(const Generalisation &, const Generalisation &) = default;
};

//! A message made fit for anybody.
struct GeneralText
{
    QString text;
    QList<Generalisation> replaced; //!< in the order of the text
};

//! Puts placeholders where the text has this customer's name, phone, email address and order number, and the
//! agent's name: whole words only, the longest first, Hebrew and Arabic names also behind a joined particle,
//! Polish ones also called out. Braces that mean something in a template are made plain text.
[[nodiscard]] GeneralText generalised(const QString &text, const PersonalData &data);

//! What might be true of one customer only.
enum class DoubtKind { Name, Address, Amount, Date, Number };

//! A place in a text that might still be personal; UTF-16 units.
struct PersonalDoubt
{
    qsizetype offset = 0;
    qsizetype length = 0;
    DoubtKind kind = DoubtKind::Number;

    friend bool operator==(const PersonalDoubt &, const PersonalDoubt &) = default;
};

//! What outside its placeholders looks like one customer's own: addresses, amounts, dates, long numbers, and
//! other forms of their name. In the order of the text.
[[nodiscard]] QList<PersonalDoubt> personalDoubts(const QString &text, const PersonalData &data);

} // namespace parley
