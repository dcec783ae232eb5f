// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

#include <QLatin1StringView>

namespace parley {

//! The icon of a kind of entry.
[[nodiscard]] QLatin1StringView kindIcon(EntryKind kind);
//! "Replies", "Personal phrases", "Links".
[[nodiscard]] QString kindWords(EntryKind kind);
//! "Draft", "In review", "Published", "Retired".
[[nodiscard]] QString statusWord(EntryStatus status);
//! "Neutral", "Feminine", "Masculine".
[[nodiscard]] QString formWord(FormOfAddress form);
//! A language in its own words: עברית.
[[nodiscard]] QString ownLanguageName(const QString &language);
//! A language in the words of the screen: Hebrew.
[[nodiscard]] QString languageName(const QString &language);

} // namespace parley
