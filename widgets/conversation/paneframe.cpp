// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/paneframe.h"

#include "widgets/common/theme.h"

#include <QEvent>
#include <QPainter>

namespace parley {

namespace {

constexpr int stripe = 3;
constexpr int line = 2;

} // namespace

PaneFrame::PaneFrame(QWidget *pane)
    : QWidget(pane)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    pane->installEventFilter(this);
    hide();
    follow();
}

void PaneFrame::follow()
{
    setGeometry(parentWidget()->rect().adjusted(0, stripe, 0, 0));
    setMask(QRegion(rect()).subtracted(rect().adjusted(line, line, -line, -line)));
    raise();
}

bool PaneFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::ChildAdded))
        follow();
    return QWidget::eventFilter(watched, event);
}

void PaneFrame::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), Theme::current().accent); }

} // namespace parley
