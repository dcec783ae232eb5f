// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entryfigures.h"

#include <QStringView>

namespace parley {

//! How many characters are to be inserted, dropped or changed to make \a b of \a a. Exact while the work is
//! bounded, which it is for any two messages; of much longer texts that differ much it is counted in whole
//! words, and is then rather too high than too low.
[[nodiscard]] int textDistance(QStringView a, QStringView b);

//! How alike two texts are: 1 when they are the same, 0 when nothing of the longer one stands in the other;
//! 0 also when they are less alike than \a least, which saves finding out by how much.
[[nodiscard]] double likeness(QStringView a, QStringView b, double least = 0);

//! What a message owes to the library: \a source names entry and variant, \a brought is what it put into
//! the draft, \a kept what became of that part by the time it was sent, \a typed how many characters of the
//! whole message were typed.
[[nodiscard]] EntryUse measuredUse(const EntryUse &source, const QString &brought, const QString &kept,
                                   int typed);

} // namespace parley
