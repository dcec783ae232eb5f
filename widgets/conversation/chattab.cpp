// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/chattab.h"

#include "widgets/common/badge.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/painting.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/conversation/channelwords.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextDocument>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int startPadding = 13;
constexpr int endPadding = 9;
constexpr int gap = 7;
constexpr int channelGlyph = 16;
constexpr int clockGlyph = 12;
constexpr int narrowest = 150;
constexpr int widest = 250;

} // namespace

ChatTab::ChatTab(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setProperty("ownFocus", true);
}

void ChatTab::setConversation(const Conversation &conversation, int unread, Hue hue)
{
    m_conversation = conversation;
    m_unread = unread;
    m_hue = hue;
    describe();
    updateGeometry();
    update();
}

void ChatTab::setClock(const std::optional<ClockReading> &clock)
{
    if (m_clock == clock)
        return;
    const bool isOtherSize = clockRect().width() != (m_clock = clock, clockRect().width());
    if (isOtherSize)
        updateGeometry();
    update(isOtherSize ? rect() : clockRect());
}

void ChatTab::describe()
{
    QStringList words{m_conversation.customerName, channelName(m_conversation.channel)};
    if (m_unread > 0)
        //: What a screen reader says of a conversation's tab
        words += tr("%n unread", nullptr, m_unread);
    setAccessibleName(words.join(u", "_s));
    const QString name = m_conversation.customerName;
    setToolTip(plainTooltip(name));
}

QRect ChatTab::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

QRect ChatTab::clockRect() const
{
    const int wide = m_clock ? clockWidth(m_clock->text, clockGlyph, fontFor(TextRole::Caption)) : 0;
    return mirrored({width() - endPadding - wide, 0, wide, height()});
}

QSize ChatTab::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Small, Strength::Strong));
    int wide = startPadding + channelGlyph + gap + metrics.horizontalAdvance(m_conversation.customerName)
               + endPadding;
    if (m_unread > 0)
        wide += gap + badgeSize(m_unread).width();
    if (m_clock)
        wide += 3 * gap + clockWidth(m_clock->text, clockGlyph, fontFor(TextRole::Caption));
    return {std::clamp(wide + gap, narrowest, widest), scaled(36) + (isChecked() ? 1 : 0)};
}

void ChatTab::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    const bool isCurrent = isChecked();
    // Open at the bottom, to the pane: the lower edge lies outside.
    const QRect body = rect().adjusted(0, 0, 0, 12);
    const QColor fill = isCurrent ? t.surface : isDown() ? t.press : underMouse() ? t.hover : t.canvas;
    paintBox(painter, body, 8, fill, isCurrent ? t.lineStrong : t.line);
    paintBox(painter, mirrored({5, 9, 3, height() - 18}), 1.5, t.hue(m_hue));

    const QColor ink = isCurrent ? t.ink : t.ink2;
    paintIcon(painter, mirrored({startPadding, 0, channelGlyph, height()}),
              channelIcon(m_conversation.channel), ink, channelGlyph);
    int right = width() - endPadding;
    if (m_clock) {
        const QRect clock = clockRect();
        painter.setLayoutDirection(Qt::LeftToRight);
        paintClock(painter, clock, m_clock->face, m_clock->text, clockGlyph, fontFor(TextRole::Caption));
        painter.setLayoutDirection(layoutDirection());
        right -= clock.width() + gap;
    }
    const QSize badge = m_unread > 0 ? badgeSize(m_unread) : QSize();
    const int left = startPadding + channelGlyph + gap;
    const int room = right - left - (m_unread > 0 ? badge.width() + gap : 0);
    painter.setFont(fontFor(TextRole::Small, isCurrent || m_unread > 0 ? Strength::Strong : Strength::Usual));
    painter.setPen(ink);
    const QString name = painter.fontMetrics().elidedText(m_conversation.customerName, Qt::ElideRight, room);
    const int wide = painter.fontMetrics().horizontalAdvance(name);
    painter.drawText(mirrored({left - 1, 0, wide + 2, height() + 2}), Qt::AlignCenter, name);
    if (m_unread > 0)
        paintBadge(painter,
                   mirrored(
                       {left + wide + gap, (height() - badge.height()) / 2, badge.width(), badge.height()}),
                   m_unread);
    if (hasKeyboardFocus(this))
        paintFocusInside(painter, rect(), 8);
}

void ChatTab::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->accept();
    m_pressedAt = event->position().toPoint();
    m_isDragged = false;
    QAbstractButton::mousePressEvent(event);
    // A press is enough: waiting for the release would make switching feel late.
    Q_EMIT clicked(true);
}

void ChatTab::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const bool isAway = qAbs(point.x() - m_pressedAt.x()) >= QApplication::startDragDistance();
    if (event->buttons().testFlag(Qt::LeftButton) && (m_isDragged || isAway)) {
        m_isDragged = true;
        Q_EMIT dragged(mapToParent(point).x());
    }
}

void ChatTab::mouseReleaseEvent(QMouseEvent *event)
{
    setDown(false);
    update();
    if (std::exchange(m_isDragged, false))
        Q_EMIT dropped();
    event->accept();
}

} // namespace parley
