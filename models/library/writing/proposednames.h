// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace parley {

//! What is wrong with a shortcut.
enum class ShortcutProblem { None, HasDigit, HasSlash, HasBlank, IsTaken };

//! Shortcuts in use, in small letters, and the titles of the entries that have them.
using TakenShortcuts = QHash<QString, QString>;

//! A title from a text's first words: without placeholders and a greeting, at most 48 letters.
[[nodiscard]] QString proposedTitle(const QString &text);

//! A shortcut from a title's first words, joined by hyphens, without digits; another word or letter is added
//! while it is taken. Empty when the title has no letter.
[[nodiscard]] QString proposedShortcut(const QString &title, const TakenShortcuts &taken);

//! An empty shortcut has no problem.
[[nodiscard]] ShortcutProblem shortcutProblem(const QString &shortcut, const TakenShortcuts &taken);

} // namespace parley
