// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QVarLengthArray>

namespace parley {

//! Places in a text, in UTF-16 units.
using Units = QVarLengthArray<qsizetype, 16>;

//! Where the letters of \a word stand in \a text one after the other, from a word's start on and preferring
//! initials; empty when they do not. \a text is normalised, with a blank before each word.
[[nodiscard]] Units subsequence(QStringView text, QStringView word);

//! How closely: 100 when each letter follows the last one or begins a word; below 0 for no units.
[[nodiscard]] double closeness(const Units &units, QStringView text);

} // namespace parley
