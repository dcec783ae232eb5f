// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/logobutton.h"

#include "widgets/common/icons.h"
#include "widgets/common/painting.h"
#include "widgets/common/theme.h"

#include <QMenu>
#include <QPainter>

namespace parley {

LogoButton::LogoButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("ownFocus", true);
    //: Tooltip of the logo
    setToolTip(tr("Menu"));
    setAccessibleName(toolTip());
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_menu)
            return;
        const bool isRtl = layoutDirection() == Qt::RightToLeft;
        const int x = isRtl ? width() - m_menu->sizeHint().width() : 0;
        m_menu->popup(mapToGlobal(QPoint(x, height() + 4)));
    });
}

void LogoButton::setMenu(QMenu *menu) { m_menu = menu; }

void LogoButton::setCompact(bool isCompact)
{
    m_size = isCompact ? 28 : 32;
    updateGeometry();
    update();
}

QSize LogoButton::sizeHint() const { return {m_size + 8, m_size + 8}; }

void LogoButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(4, 4, logoPixmap(m_size, devicePixelRatioF()));
    if (hasKeyboardFocus(this))
        paintFocusInside(painter, rect(), 10);
}

} // namespace parley
