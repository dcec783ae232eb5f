// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/badge.h"

#include "widgets/common/fonts.h"
#include "widgets/common/painting.h"
#include "widgets/common/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

QFont badgeFont(int height)
{
    return fontFor(height < 17 ? TextRole::Key : TextRole::Caption, Strength::Strong);
}

} // namespace

QString badgeText(int count) { return count > 99 ? u"99+"_s : QString::number(count); }

QSize badgeSize(int count, int height)
{
    const int wide =
        QFontMetrics(badgeFont(height)).horizontalAdvance(badgeText(count)) + (height < 17 ? 8 : 10);
    const int high = scaled(height);
    return {std::max(high, wide), high};
}

void paintBadge(QPainter &painter, const QRect &rect, int count, bool isQuiet)
{
    const Theme &t = Theme::current();
    paintBox(painter, rect, rect.height() / 2.0, isQuiet ? t.hover : t.accent);
    painter.setFont(badgeFont(rect.height()));
    painter.setPen(isQuiet ? t.ink2 : t.onAccent);
    painter.drawText(rect, Qt::AlignCenter, badgeText(count));
}

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Badge::setCount(int count)
{
    m_count = count;
    setAccessibleName(QLocale().toString(count));
    setVisible(count > 0);
    updateGeometry();
    update();
}

void Badge::setQuiet(bool isQuiet)
{
    m_isQuiet = isQuiet;
    update();
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_count, m_isQuiet);
}

} // namespace parley
