// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entryfigures.h"

class QChart;

//! What stands in the plots of the library's report, in the theme's colours.
namespace parley {

//! Fills an empty chart with two lines that differ by dash and marker as well as hue.
void addMessageLines(QChart &chart, const QList<LibraryDay> &days);
//! Fills an empty chart with a bar a day.
void addSavedBars(QChart &chart, const QList<LibraryDay> &days);

//! "Thu 12 Jun".
[[nodiscard]] QString plotDayWords(const LibraryDay &day);

} // namespace parley
