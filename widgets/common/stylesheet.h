// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace parley {

struct Theme;

//! Palette and style sheet made from the tokens; Look sets both on the application. Widgets choose by
//! properties: QLineEdit/QTextEdit `problem` (bool) for an error outline, `soft` for a lighter one,
//! QLineEdit `large` for 38 high;
//! a mere QPushButton `kind` "primary", "danger" or "ghost"; QFrame `role` "card", "panel", "popup".
[[nodiscard]] QPalette paletteFor(const Theme &theme);
[[nodiscard]] QString styleSheetFor(const Theme &theme);

} // namespace parley
