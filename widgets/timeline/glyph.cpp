// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/glyph.h"

#include "widgets/common/icons.h"

#include <QPainter>

namespace parley {

Glyph::Glyph(QLatin1StringView iconName, int size, Token ink, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName.data(), iconName.size())
    , m_size(size)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Glyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintIcon(painter, rect(), QLatin1StringView(m_iconName), Theme::current().*m_ink, m_size);
}

} // namespace parley
