// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QFontMetrics;

namespace parley {

//! What a piece of text is; see the design's table of sizes.
enum class TextRole { Key, Caption, Small, Body, Title, Heading, Figure, Display, Code };

enum class Strength { Usual, Strong }; //!< Strong: 600, for headings always

//! The font of a role at the current zoom.
[[nodiscard]] QFont fontFor(TextRole role, Strength strength = Strength::Usual);

//! The line height of a role in pixels at the current zoom; at least what the font needs.
[[nodiscard]] int lineHeight(TextRole role);

//! A length of the design, given for 10 pt, at the current zoom. For heights that hold text.
[[nodiscard]] int scaled(int pixels);

//! The width of changing figures: as `text`, with each digit as wide as the widest.
[[nodiscard]] int figuresWidth(const QFontMetrics &metrics, const QString &text);

//! Look alone calls this: the base size in points, and the user's zoom in per cent.
void setTypeScale(double basePoints, int zoomPercent);

} // namespace parley
