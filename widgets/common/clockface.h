// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace parley {

//! How a reply clock stands; a shape as well as a colour.
enum class ClockFace {
    OnTime,      //!< outline clock, ok
    LastQuarter, //!< half disc, warn
    Overdue,     //!< octagon with "!", danger
    Frozen       //!< dashed, ink3: offline
};

[[nodiscard]] QColor clockColour(ClockFace face);

//! Draws the glyph to fill `rect`, which should be square: 16 in headers, 12 in tabs. Never mirrored.
void paintClockFace(QPainter &painter, const QRectF &rect, ClockFace face);

//! "0:41", or "+0:27" once overdue (negative); "38 min" from ten minutes on, "2 h" from ten hours on.
[[nodiscard]] QString clockText(qint64 secondsLeft);

//! Glyph and time in one, left to right in every layout: [glyph 4 time], centred vertically in `rect` and at
//! its start side. Returns what was covered.
QRect paintClock(QPainter &painter, const QRect &rect, ClockFace face, const QString &text, int glyph,
                 const QFont &font);
[[nodiscard]] int clockWidth(const QString &text, int glyph, const QFont &font);

} // namespace parley
