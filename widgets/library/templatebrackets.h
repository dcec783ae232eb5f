// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace parley {

//! A bracket of a canned response and its partner, in UTF-16 units.
struct BracketPair
{
    int open = 0;
    int close = 0;
    int length = 1; //!< of each: 2 for {{ }} and {% %}

    friend bool operator==(const BracketPair &, const BracketPair &) = default;
};

//! The pair one of which touches \a position; nothing when none does or it has no partner.
[[nodiscard]] std::optional<BracketPair> bracketsAt(QStringView text, int position);

} // namespace parley
