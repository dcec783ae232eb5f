// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/focusring.h"

#include "widgets/common/painting.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QPainter>

namespace parley {

namespace {

bool &keyboardFlag()
{
    static bool isByKeyboard = false;
    return isByKeyboard;
}

class RingFrame : public QFocusFrame
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintFocusInside(painter, rect(), 9);
    }
};

} // namespace

FocusRing::FocusRing(QApplication &application)
    : m_frame(new RingFrame)
{
    application.installEventFilter(this);
    connect(&application, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    if (m_frame)
        m_frame->deleteLater();
}

bool FocusRing::isByKeyboard() { return keyboardFlag(); }

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason)
            keyboardFlag() = true;
        else if (reason == Qt::MouseFocusReason)
            keyboardFlag() = false;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget *widget)
{
    if (!m_frame)
        return;
    const bool isWanted =
        keyboardFlag() && qobject_cast<QAbstractButton *>(widget) && !widget->property("ownFocus").toBool();
    m_frame->setWidget(isWanted ? widget : nullptr);
}

} // namespace parley
