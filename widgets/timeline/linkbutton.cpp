// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/linkbutton.h"

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace parley {

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Caption, Strength::Strong));
    return {metrics.horizontalAdvance(text()) + 2, std::max(24, lineHeight(TextRole::Caption))};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    QFont font = fontFor(TextRole::Caption, Strength::Strong);
    font.setUnderline(isEnabled() && underMouse());
    painter.setFont(font);
    painter.setPen(!isEnabled() ? theme.ink3 : isDown() ? theme.accentPressed : theme.accentInk);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace parley
