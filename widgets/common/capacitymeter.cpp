// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/capacitymeter.h"

#include "widgets/common/fonts.h"
#include "widgets/common/painting.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace parley {

namespace {

constexpr int segment = 12;
constexpr int thickness = 8;
constexpr int gap = 2;

} // namespace

int capacityWidth(int cap) { return cap * segment + (cap - 1) * gap; }

void paintCapacity(QPainter &painter, const QRect &rect, int used, int cap, const QColor &fill)
{
    const int top = rect.y() + (rect.height() - thickness) / 2;
    for (int i = 0; i < std::max(used, cap); ++i) {
        const QRect box(rect.x() + i * (segment + gap), top, segment, thickness);
        const QRect placed = QStyle::visualRect(painter.layoutDirection(), rect, box);
        if (i < used)
            paintBox(painter, placed, 2, fill);
        else
            paintBox(painter, placed, 2, {}, Theme::current().control);
    }
}

CapacityMeter::CapacityMeter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCapacity(0, 3);
}

void CapacityMeter::setCapacity(int used, int cap)
{
    m_used = used;
    m_cap = cap;
    //: Accessible name of the meter in the top bar
    setAccessibleName(tr("Open chats: %1").arg(words()));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QString CapacityMeter::words() const
{
    //: How many chats are open (%1) of how many may be (%2)
    return tr("%1 of %2").arg(m_used).arg(m_cap);
}

QSize CapacityMeter::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Small));
    return {capacityWidth(std::max(m_used, m_cap)) + 8 + figuresWidth(metrics, words()) + 1, scaled(17)};
}

void CapacityMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int width = capacityWidth(std::max(m_used, m_cap));
    const QRect bar = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, width, height()));
    paintCapacity(painter, bar, m_used, m_cap, Theme::current().accent);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(Theme::current().ink2);
    const QRect text = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(width + 8, 0, 0, 0));
    painter.drawText(text,
                     static_cast<int>(
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
                     words());
}

void CapacityMeter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace parley
