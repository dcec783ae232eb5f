// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/library/completions.h"

namespace parley {

//! What a filter does, in few words; empty for those whose name says it.
[[nodiscard]] QString filterMeaning(const QString &filter);
//! The filter with the arguments it is usually given, ‸ where the first is to be written.
[[nodiscard]] QString filterInsertion(const QString &filter);
//! The tags: if, unless, case and so on, each with its end.
[[nodiscard]] QList<Completion> tagCompletions();

} // namespace parley
