// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QWidget;

namespace parley {

//! A rounded box with a crisp line of one pixel just inside `rect`; an invalid colour leaves that part out.
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &line = {}, qreal lineWidth = 1);

//! The ring of keyboard focus, 2 px of accent inside `rect`.
void paintFocusInside(QPainter &painter, const QRectF &rect, qreal radius);

//! Whether `widget` has the focus by the keyboard, so that the ring is due.
[[nodiscard]] bool hasKeyboardFocus(const QWidget *widget);

} // namespace parley
