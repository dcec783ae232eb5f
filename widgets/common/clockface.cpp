// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/clockface.h"

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 4;

void paintOctagon(QPainter &painter, const QColor &colour)
{
    const QPolygonF octagon{{4.3, 0.8},  {9.7, 0.8},  {13.2, 4.3}, {13.2, 9.7},
                            {9.7, 13.2}, {4.3, 13.2}, {0.8, 9.7},  {0.8, 4.3}};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(octagon);
    const QColor mark = Theme::current().surface;
    painter.setPen(QPen(mark, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(7, 3.6), QPointF(7, 7.6));
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    painter.drawEllipse(QPointF(7, 10.2), 1, 1);
}

QFont clockFont(QFont font, ClockFace face)
{
    if (face == ClockFace::LastQuarter)
        font.setWeight(QFont::DemiBold);
    else if (face == ClockFace::Overdue)
        font.setWeight(QFont::Bold);
    else
        font.setWeight(QFont::Normal);
    return font;
}

} // namespace

QColor clockColour(ClockFace face)
{
    const Theme &t = Theme::current();
    switch (face) {
    case ClockFace::OnTime: return t.ok;
    case ClockFace::LastQuarter: return t.warn;
    case ClockFace::Overdue: return t.danger;
    case ClockFace::Frozen: break;
    }
    return t.ink3;
}

void paintClockFace(QPainter &painter, const QRectF &rect, ClockFace face)
{
    const QColor colour = clockColour(face);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 14, rect.height() / 14);
    painter.setBrush(Qt::NoBrush);
    QPen rim(colour, 1.4);
    const QRectF disc(1.5, 1.5, 11, 11);
    switch (face) {
    case ClockFace::OnTime: {
        painter.setPen(rim);
        painter.drawEllipse(disc);
        painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPolygonF hands{{7, 4}, {7, 7.1}, {9, 8.4}};
        painter.drawPolyline(hands);
        break;
    }
    case ClockFace::LastQuarter:
        painter.setPen(rim);
        painter.drawEllipse(disc);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(disc, 90 * 16, 180 * 16);
        break;
    case ClockFace::Overdue: paintOctagon(painter, colour); break;
    case ClockFace::Frozen:
        rim.setCapStyle(Qt::FlatCap);
        rim.setDashPattern({2.3 / 1.4, 2.02 / 1.4});
        painter.setPen(rim);
        painter.drawEllipse(disc);
        break;
    }
    painter.restore();
}

QString clockText(qint64 secondsLeft)
{
    const qint64 seconds = qAbs(secondsLeft);
    QString text;
    if (seconds >= 36000)
        //: A reply clock that has hours left; %1 is a number
        text = QCoreApplication::translate("ClockFace", "%1 h").arg(seconds / 3600);
    else if (seconds >= 600)
        //: A reply clock that has minutes left; %1 is a number
        text = QCoreApplication::translate("ClockFace", "%1 min").arg(seconds / 60);
    else
        text = u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return secondsLeft < 0 ? u'+' + text : text;
}

int clockWidth(const QString &text, int glyph, const QFont &font)
{
    return glyph + gap + figuresWidth(QFontMetrics(clockFont(font, ClockFace::Overdue)), text);
}

QRect paintClock(QPainter &painter, const QRect &rect, ClockFace face, const QString &text, int glyph,
                 const QFont &font)
{
    const QRect wanted(rect.x(), rect.y(), qMin(rect.width(), clockWidth(text, glyph, font)), rect.height());
    const QRect box = QStyle::visualRect(painter.layoutDirection(), rect, wanted);
    paintClockFace(painter, QRectF(box.x(), box.y() + (box.height() - glyph) / 2.0, glyph, glyph), face);
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(clockFont(font, face));
    painter.setPen(clockColour(face));
    painter.drawText(box.adjusted(glyph + gap, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.restore();
    return box;
}

} // namespace parley
