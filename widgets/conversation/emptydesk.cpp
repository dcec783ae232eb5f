// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/emptydesk.h"

#include "widgets/common/fonts.h"
#include "widgets/common/keycap.h"
#include "widgets/common/painting.h"
#include "widgets/common/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize picture(132, 92);
constexpr int keyGap = 12;

QString keys(QKeyCombination combination) { return keyText(QKeySequence(combination)); }

} // namespace

EmptyDesk::EmptyDesk(QWidget *parent)
    : QWidget(parent)
{}

void EmptyDesk::setRoom(int open, int room)
{
    m_open = open;
    m_room = room;
    setAccessibleName(title());
    setAccessibleDescription(invitation());
    update();
}

void EmptyDesk::setOnline(bool online)
{
    m_isOnline = online;
    update();
}

QString EmptyDesk::title() const
{
    if (m_open == 0)
        //: The desk without a conversation
        return tr("No open conversations");
    //: A part of the desk without a conversation: how many more there is room for
    return tr("Room for %n more", nullptr, m_room);
}

QString EmptyDesk::invitation() const
{
    return m_isOnline
               //: In the empty part of the desk, above a list of keys
               ? tr("New chats open here.\nMeanwhile, a few keys worth knowing:")
               //: In the empty part of the desk without a connection, above a list of keys
               : tr("New chats open here once you’re back online.\nMeanwhile, a few keys worth knowing:");
}

QList<EmptyDesk::Line> EmptyDesk::lines()
{
    return {
        //: What a key does
        {keys(Qt::CTRL | Qt::Key_N), tr("take the next chat from the queue")},
        //: What keys do
        {keys(Qt::CTRL | Qt::Key_1) + u"…9"_s, tr("go to a chat by its place")},
        //: What a key does
        {keys(Qt::CTRL | Qt::Key_J), tr("go to the most urgent one")},
        //: What a key does
        {u"/"_s, tr("find a reply from the library")},
        //: What keys do
        {keys(Qt::ALT | Qt::Key_1) + u"…3"_s, tr("use a suggested reply")},
        //: What a key does
        {keys(Qt::CTRL | Qt::Key_Return), tr("send")},
        //: What a key does
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), tr("send, then the next urgent")},
        //: What a key does
        {keys(QKeyCombination(Qt::Key_F1)), tr("all keys")},
    };
}

void EmptyDesk::paintPicture(QPainter &painter, int centre, int top) const
{
    const Theme &t = Theme::current();
    painter.save();
    painter.translate(centre - picture.width() / 2, top);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(picture.width(), 0);
        painter.scale(-1, 1);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashed(t.control, 1);
    dashed.setDashPattern({4, 4});
    painter.setPen(dashed);
    painter.drawRoundedRect(QRectF(1, 1, 86, 42), 10, 10);
    painter.setPen(QPen(t.lineStrong, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(16, 17, 64, 17);
    painter.drawLine(16, 27, 46, 27);
    painter.setPen(QPen(t.accentLine, 1));
    painter.setBrush(t.accentSoft);
    painter.drawRoundedRect(QRectF(45, 51, 86, 40), 10, 10);
    painter.setPen(QPen(t.accentLine, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(60, 66, 114, 66);
    painter.drawLine(60, 76, 94, 76);
    painter.restore();
}

void EmptyDesk::paintKeys(QPainter &painter, int centre, int top) const
{
    const QList<Line> all = lines();
    const QFontMetrics metrics(fontFor(TextRole::Small));
    int keyWidth = 0;
    int wordsWidth = 0;
    for (const Line &line : all) {
        keyWidth = std::max(keyWidth, keyCapSize(line.keys).width());
        wordsWidth = std::max(wordsWidth, metrics.horizontalAdvance(line.words));
    }
    const int whole = keyWidth + keyGap + wordsWidth;
    const QRect column(centre - whole / 2, top, whole, height());
    const bool isLtr = layoutDirection() == Qt::LeftToRight;
    const int row = scaled(27);
    for (int i = 0; i < all.size(); ++i) {
        const QSize cap = keyCapSize(all.at(i).keys);
        const int y = top + i * row;
        const int x = isLtr ? column.left() + keyWidth - cap.width() : column.right() + 1 - keyWidth;
        paintKeyCap(painter, {x, y + (row - cap.height()) / 2, cap.width(), cap.height()}, all.at(i).keys);
        painter.setFont(fontFor(TextRole::Small));
        painter.setPen(Theme::current().ink2);
        const QRect words(isLtr ? column.left() + keyWidth + keyGap : column.left(), y, wordsWidth, row);
        painter.drawText(words,
                         int(Qt::AlignVCenter | Qt::AlignAbsolute | (isLtr ? Qt::AlignLeft : Qt::AlignRight)),
                         all.at(i).words);
    }
}

void EmptyDesk::paintEvent(QPaintEvent *event)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    painter.fillRect(event->rect(), t.canvas);
    const int centre = width() / 2;
    const int textWidth = std::min(width() - 40, scaled(280));
    painter.setFont(fontFor(TextRole::Small));
    const QRect invited =
        painter.fontMetrics().boundingRect(QRect(0, 0, textWidth, 400),
                                           int(Qt::AlignHCenter | Qt::TextWordWrap), invitation());
    const int keysHigh = int(lines().size()) * scaled(27);
    const int titleHigh = lineHeight(TextRole::Title);
    const int whole = picture.height() + 16 + titleHigh + 2 + invited.height() + 16 + keysHigh;
    const bool hasPicture = whole <= height() - 20;
    int y = std::max(12, (height() - whole) / 2);
    if (hasPicture) {
        paintPicture(painter, centre, y);
        y += picture.height() + 16;
    }
    painter.setFont(fontFor(TextRole::Title));
    painter.setPen(t.ink);
    painter.drawText(QRect(0, y, width(), titleHigh + 3), Qt::AlignCenter, title());
    y += titleHigh + 2;
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(t.ink2);
    painter.drawText(QRect(centre - textWidth / 2, y, textWidth, invited.height()),
                     int(Qt::AlignHCenter | Qt::TextWordWrap), invitation());
    paintKeys(painter, centre, y + invited.height() + 16);
}

void EmptyDesk::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        update();
}

} // namespace parley
