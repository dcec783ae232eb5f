// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/checking/finding.h"

#include <QList>

namespace parley {

//! Something in a text that belongs to one person and so in no entry.
struct PersonalDatum
{
    CheckKind kind = CheckKind::PersonalEmail; //!< one of the Personal kinds
    qsizetype start = 0;                       //!< in UTF-16 units
    qsizetype length = 0;

    friend bool operator==(const PersonalDatum &, const PersonalDatum &) = default;
};

//! Email addresses other than those of an office (support@…), phone numbers other than free ones, numbers
//! of payment cards (Luhn) and accounts (IBAN, modulo 97), ids as of orders, a name right after a greeting
//! in English, Hebrew, Arabic or Polish. In the text's order, never two at one place.
[[nodiscard]] QList<PersonalDatum> personalData(const QString &text);

} // namespace parley
