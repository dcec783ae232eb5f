// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entryfigures.h"

#include <optional>

//! What a report of the library says in sum.
namespace parley {

//! Several variants as one: counts added up, averages weighed by what they are of. Entry, language and form
//! are those of the first.
[[nodiscard]] EntryFigures sumOf(const QList<EntryFigures> &variants);

//! What the cards show.
struct LibraryTotals
{
    int messages = 0; //!< that agents sent, with the library or without
    int sent = 0;     //!< of these, with a text of the library
    int edited = 0;   //!< of these, changed before sending
    int byHand = 0;   //!< typed much as an entry has it
    double savedSeconds = 0;
    int rated = 0;
    double satisfaction = 0; //!< 1…5; 0 when nobody rated

    friend bool operator==(const LibraryTotals &, const LibraryTotals &) = default;
};
[[nodiscard]] LibraryTotals totalsOf(const LibraryReport &report);

//! A share of a whole, 0…1; nothing of nothing.
[[nodiscard]] std::optional<double> shareOf(double part, double whole);

//! Every day of the report, also those on which nothing happened, the oldest first; at most 400.
[[nodiscard]] QList<LibraryDay> daysOf(const LibraryReport &report);

} // namespace parley
