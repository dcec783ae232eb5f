// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFont;
class QPainter;
class QRect;

namespace parley {

//! The direction of a line: by its first strong character after the order numbers and other words with
//! digits that it begins with, so that "AP-20418" before Hebrew does not turn it round.
[[nodiscard]] Qt::LayoutDirection lineDirection(const QString &text, Qt::LayoutDirection otherwise);

//! Text from outside as it is safe to lay out: 20,000 characters at most, and no letter under a tower of
//! combining marks, which would hold up the whole program.
[[nodiscard]] QString tamed(const QString &text);

//! The same for a name or another short text that stands in one line: 300 characters at most.
[[nodiscard]] QString tamedLine(const QString &text);

//! Which side of its box a line keeps to.
enum class LineSide {
    Start, //!< of the layout
    End,   //!< of the layout
    Own,   //!< where its own text begins
};

//! Draws one line of plain text in its own direction, elided, in the painter's font, pen and layout
//! direction. Returns the width it took.
int paintLine(QPainter &painter, const QRect &box, const QString &text, LineSide side = LineSide::Start);

//! Draws up to \a lines lines in the text's own direction, the last one elided, \a lineHeight apart, at the
//! side where the text begins.
void paintLines(QPainter &painter, const QRect &box, const QString &text, int lines, int lineHeight);

//! How many lines a paragraph of plain text takes at a width; at least one.
[[nodiscard]] int lineCount(const QString &paragraph, const QFont &font, int width);

} // namespace parley
