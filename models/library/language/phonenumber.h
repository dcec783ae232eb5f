// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace parley {

enum class PhoneForm {
    International, //!< +972 50-123-4567
    National,      //!< 050-123-4567
    E164,          //!< +972501234567
    Link,          //!< tel:+972-50-123-4567
};

//! The form of that name: international, national, e164 or link.
[[nodiscard]] std::optional<PhoneForm> phoneFormOf(const QString &name);

//! A phone number in one form; nothing when it is none. \a region (ISO 3166 alpha-2) is where a number
//! without a country code is dialled; may be empty.
[[nodiscard]] std::optional<QString> phoneNumber(const QString &text, PhoneForm form, const QString &region);

//! The region people who read a language are in, as far as the tag says: PL for pl, GB for en-GB, none for
//! en.
[[nodiscard]] QString regionOf(const QString &language);

} // namespace parley
