// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importplan.h"
#include "widgets/common/chip.h"

#include <QLatin1StringView>

namespace parley {

//! "New", "Changed", "Same", "Duplicate", "Cannot come in".
[[nodiscard]] QString importStatusWord(ImportStatus status);
[[nodiscard]] QLatin1StringView importStatusIcon(ImportStatus status);
[[nodiscard]] Tone importStatusTone(ImportStatus status);
//! What a choice does, for a button: "Bring it in", "Replace", "Keep both", "Skip".
[[nodiscard]] QString importChoiceWord(ImportChoice choice);
//! What will happen with a row, in a few words: "Changes the title and 2 texts".
[[nodiscard]] QString importOutcome(const ImportRow &row);
//! What a change is about: "Title", "Text, Hebrew, feminine".
[[nodiscard]] QString importPartWord(const ImportChange &change);

} // namespace parley
