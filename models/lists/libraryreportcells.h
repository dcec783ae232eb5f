// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/libraryreportmodel.h"

//! How figures of the library stand in a table.
namespace parley {

//! For people, in the locale's manner; a dash where nothing can be said.
[[nodiscard]] QString cellWords(const EntryFigures &figures, LibraryReportModel::Column column);
//! What a column is sorted by: unknown ones are less than any.
[[nodiscard]] double cellValue(const EntryFigures &figures, LibraryReportModel::Column column);
//! What it is of, such as how many rated; empty for counts.
[[nodiscard]] QString cellNote(const EntryFigures &figures, LibraryReportModel::Column column);

//! "3.5 h", "12 min".
[[nodiscard]] QString savedWords(double seconds);
//! "8%".
[[nodiscard]] QString percentWords(double share);

//! Sent at least five times and four times in ten changed before.
[[nodiscard]] bool isOftenRewritten(const EntryFigures &figures);

} // namespace parley
