// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/checktitle.h"

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

namespace parley {

CheckTitle::CheckTitle(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void CheckTitle::setWords(const QString &title, const QString &place)
{
    m_title = title;
    m_place = place;
    updateGeometry();
    update();
}

QString CheckTitle::words() const { return m_place.isEmpty() ? m_title : m_title + u' ' + m_place; }

int CheckTitle::lay(QTextLayout &layout, int width) const
{
    QTextOption option(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    layout.setFont(fontFor(TextRole::Small));
    QTextLayout::FormatRange strong;
    strong.start = 0;
    strong.length = int(m_title.size());
    strong.format.setFont(fontFor(TextRole::Small, Strength::Strong));
    layout.setFormats({strong});
    layout.beginLayout();
    int height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += lineHeight(TextRole::Small);
    }
    layout.endLayout();
    return height;
}

int CheckTitle::heightForWidth(int width) const
{
    QTextLayout layout(words());
    return lay(layout, width);
}

QSize CheckTitle::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Small, Strength::Strong));
    return {metrics.horizontalAdvance(words()) + 2, lineHeight(TextRole::Small)};
}

QSize CheckTitle::minimumSizeHint() const { return {40, lineHeight(TextRole::Small)}; }

void CheckTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::current().ink);
    QTextLayout layout(words());
    lay(layout, width());
    layout.draw(&painter, QPointF(0, 0));
}

void CheckTitle::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace parley
