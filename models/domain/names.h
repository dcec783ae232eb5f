// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace parley {

//! The wire names of an enumeration: specialised next to each enum as a table of (value, name).
template<typename Enum>
struct Names;

template<typename Enum>
concept Named = requires
{
    Names<Enum>::table;
};

//! The name of a value as it stands on the wire and in the store.
template<Named Enum>
[[nodiscard]] QString nameOf(Enum value)
{
    for (const auto &[each, name] : Names<Enum>::table)
        if (each == value)
            return QString::fromLatin1(name);
    return {};
}

//! The value of a wire name; nothing when the name is unknown.
template<Named Enum>
[[nodiscard]] std::optional<Enum> fromName(QStringView name)
{
    for (const auto &[each, known] : Names<Enum>::table)
        if (name == QLatin1StringView(known))
            return each;
    return {};
}

} // namespace parley
