// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/checking/leftplaceholders.h"
#include "models/library/language/renderedtext.h"

#include <QMap>
#include <QTextCharFormat>

class QTextDocument;

//! Where the characters of a draft came from: typed, given (pasted, suggested, kept from before), or brought
//! by the library. Kept with each character, so that it stays right through every edit and undo.
namespace parley::draft {

inline constexpr int originProperty = QTextFormat::UserProperty + 2;
inline constexpr int uncertainProperty = QTextFormat::UserProperty + 3;

//! The origin of what is neither typed nor the library's; what the library brought is numbered from 1.
inline constexpr int given = -1;

[[nodiscard]] QTextCharFormat withOrigin(QTextCharFormat format, int origin);

//! From the first to the last character that is left of each insertion, by its number.
[[nodiscard]] QMap<int, TextPart> broughtParts(const QTextDocument &document);
//! How many characters are left of each insertion.
[[nodiscard]] QMap<int, int> broughtCounts(const QTextDocument &document);
//! What became of an insertion: all that stands between its first and last character but what was typed
//! into its fields.
[[nodiscard]] QString keptText(const QTextDocument &document, int origin);
[[nodiscard]] int typedCount(const QTextDocument &document);

//! Fields to fill, and what was filled in.
[[nodiscard]] QList<Span> spansOf(const QTextDocument &document);

} // namespace parley::draft
