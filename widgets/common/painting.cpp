// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/painting.h"

#include "widgets/common/focusring.h"
#include "widgets/common/theme.h"

#include <QPainter>
#include <QWidget>

namespace parley {

void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line,
              qreal lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    if (line.isValid()) {
        painter.setPen(QPen(line, lineWidth));
        const qreal inset = lineWidth / 2;
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void paintFocusInside(QPainter &painter, const QRectF &rect, qreal radius)
{
    paintBox(painter, rect, radius, {}, Theme::current().accent, 2);
}

bool hasKeyboardFocus(const QWidget *widget) { return widget->hasFocus() && FocusRing::isByKeyboard(); }

} // namespace parley
