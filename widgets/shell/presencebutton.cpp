// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/presencebutton.h"

#include "widgets/common/avatar.h"
#include "widgets/common/fonts.h"
#include "widgets/common/painting.h"
#include "widgets/common/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int disc = 32;

} // namespace

QString titleOf(Presence presence)
{
    switch (presence) {
    case Presence::Offline:
        //: Presence of an agent
        return QCoreApplication::translate("Presence", "Offline");
    case Presence::Available:
        //: Presence of an agent: new chats may come
        return QCoreApplication::translate("Presence", "Available");
    case Presence::Break:
        //: Presence of an agent
        return QCoreApplication::translate("Presence", "Break");
    case Presence::FinishingUp:
        //: Presence of an agent: no new chats, the open ones are being ended
        return QCoreApplication::translate("Presence", "Finishing up");
    }
    return {};
}

void paintPresence(QPainter &painter, const QRect &rect, Presence presence)
{
    const Theme &t = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.panel);
    painter.drawEllipse(rect);
    const QRectF inner = QRectF(rect).adjusted(2, 2, -2, -2);
    const QRectF rim = inner.adjusted(0.75, 0.75, -0.75, -0.75);
    switch (presence) {
    case Presence::Available:
        painter.setBrush(t.ok);
        painter.drawEllipse(inner);
        break;
    case Presence::Break: {
        painter.setBrush(t.warn);
        painter.drawEllipse(inner);
        painter.fillRect(QRectF(inner.center().x() - 2.25, inner.center().y() - 0.75, 4.5, 1.5), t.panel);
        break;
    }
    case Presence::FinishingUp:
        painter.setBrush(t.accent);
        painter.drawPie(inner, 90 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 1.5));
        painter.drawEllipse(rim);
        break;
    case Presence::Offline:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.ink3, 1.5));
        painter.drawEllipse(rim);
        break;
    }
    painter.restore();
}

PresenceButton::PresenceButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setProperty("ownFocus", true);
    refreshWords();
}

void PresenceButton::setUser(const User &user)
{
    m_user = user;
    refreshWords();
    update();
}

void PresenceButton::setPresence(Presence presence)
{
    m_presence = presence;
    refreshWords();
    update();
}

void PresenceButton::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    updateGeometry();
    update();
}

void PresenceButton::refreshWords()
{
    //: Tooltip and accessible name of oneself in the rail; %1 is a name, %2 a presence such as Available
    setAccessibleName(tr("%1, %2. Change presence").arg(m_user.name, titleOf(m_presence)));
    setToolTip(u"%1 (F2)"_s.arg(accessibleName()));
}

QSize PresenceButton::sizeHint() const
{
    return m_isCompact ? QSize(48, disc + 8) : QSize(64, disc + 11 + scaled(13));
}

void PresenceButton::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    const QRect area = rect().adjusted(4, 0, -4, 0);
    if (isDown() || underMouse())
        paintBox(painter, area, 8, isDown() ? t.press : t.hover);
    if (hasKeyboardFocus(this))
        paintFocusInside(painter, area, 8);
    const QRect face((width() - disc) / 2, 4, disc, disc);
    paintAvatar(painter, face, m_user.name, Hue::Slate);
    const QRect mark(face.right() - 9, face.bottom() - 9, 12, 12);
    paintPresence(painter, QStyle::visualRect(layoutDirection(), face, mark), m_presence);
    if (m_isCompact)
        return;
    painter.setFont(fontFor(TextRole::Key));
    painter.setPen(t.ink2);
    const QRect word(0, face.bottom() + 3, width(), scaled(13) + 3);
    painter.drawText(word, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(titleOf(m_presence), Qt::ElideRight, width()));
}

void PresenceButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace parley
