// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace parley {

//! Another program's shortcut as one of ours: one word without slash or digits, since digits pick; at most
//! 64 letters. A digit at the end becomes a letter (`refund2` is `refund-b`), others go. May be empty.
[[nodiscard]] QString plainShortcut(const QString &shortcut);

//! The shortcut, or the first of `x-b`, `x-c` … that is not taken; compared in lower case.
[[nodiscard]] QString freeShortcut(const QString &shortcut, const QSet<QString> &taken);

//! A title of a shortcut: `refund_late` is "Refund late".
[[nodiscard]] QString titleOfShortcut(const QString &shortcut);

//! A title of a text: its first words.
[[nodiscard]] QString titleOfText(const QString &text);

} // namespace parley
