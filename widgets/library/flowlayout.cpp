// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <memory>

namespace parley {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{}

FlowLayout::~FlowLayout()
{
    while (!m_items.isEmpty())
        const std::unique_ptr<QLayoutItem> gone(takeAt(0));
}

void FlowLayout::addItem(QLayoutItem *item) { m_items.append(item); }

QLayoutItem *FlowLayout::itemAt(int index) const { return m_items.value(index); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const { return place({0, 0, width, 0}, true); }

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, false);
}

QSize FlowLayout::sizeHint() const { return minimumSize(); }

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *each : m_items)
        size = size.expandedTo(each->minimumSize());
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

int FlowLayout::place(const QRect &rect, bool isDry) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inner.left();
    int y = inner.top();
    qsizetype rowStart = 0;
    int rowHeight = 0;
    const auto endRow = [&](qsizetype end) {
        for (qsizetype i = rowStart; i < end && !isDry; ++i) {
            QRect own = m_items[i]->geometry();
            own.moveTop(y + (rowHeight - own.height()) / 2);
            m_items[i]->setGeometry(own);
        }
        y += rowHeight;
        rowStart = end;
    };
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size =
            m_items[i]->sizeHint().boundedTo(QSize(std::max(1, inner.width()), QWIDGETSIZE_MAX));
        if (x > inner.left() && x + size.width() > inner.left() + inner.width()) {
            endRow(i);
            x = inner.left();
            y += spacing();
            rowHeight = 0;
        }
        if (!isDry)
            m_items[i]->setGeometry(QStyle::visualRect(direction, inner, QRect(QPoint(x, y), size)));
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    endRow(m_items.size());
    return y + margins.bottom() - rect.top();
}

} // namespace parley
