// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/edgehandle.h"

#include "widgets/common/painting.h"
#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace parley {

namespace {

constexpr int keyStep = 16;

} // namespace

EdgeHandle::EdgeHandle(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(5);
    setCursor(Qt::SizeHorCursor);
    setFocusPolicy(Qt::TabFocus);
    //: Accessible name of the edge that is dragged to make the side panel wider
    setAccessibleName(tr("Width of the side panel"));
}

void EdgeHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = Theme::current();
    painter.fillRect(rect(), t.panel);
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    const int thick = hasKeyboardFocus(this) ? 3 : 1;
    painter.fillRect(isRtl ? width() - thick : 0, 0, thick, height(), thick > 1 ? t.accent : t.line);
}

void EdgeHandle::mousePressEvent(QMouseEvent *event) { m_from = event->globalPosition().toPoint().x(); }

void EdgeHandle::mouseMoveEvent(QMouseEvent *event)
{
    const int now = event->globalPosition().toPoint().x();
    const int by = layoutDirection() == Qt::RightToLeft ? now - m_from : m_from - now;
    m_from = now;
    Q_EMIT dragged(by);
}

void EdgeHandle::keyPressEvent(QKeyEvent *event)
{
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    if (event->key() == Qt::Key_Left)
        Q_EMIT dragged(isRtl ? -keyStep : keyStep);
    else if (event->key() == Qt::Key_Right)
        Q_EMIT dragged(isRtl ? keyStep : -keyStep);
    else
        QWidget::keyPressEvent(event);
}

} // namespace parley
