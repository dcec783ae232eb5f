// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/checking/finding.h"

#include <QLatin1StringView>

namespace parley {

//! The icon of a finding.
[[nodiscard]] QLatin1StringView checkIcon(CheckKind kind);
//! What it is, in two or three words: "No fallback".
[[nodiscard]] QString checkTitle(const Finding &finding);
//! Where it is: "on line 8", "in Polish"; without the language when its variant is the one being written.
[[nodiscard]] QString checkPlace(const Finding &finding, bool isCurrent);
//! What it means and what to do.
[[nodiscard]] QString checkExplanation(const Finding &finding);
//! What the button says that mends it.
[[nodiscard]] QString mendWords(const Finding &finding);

} // namespace parley
