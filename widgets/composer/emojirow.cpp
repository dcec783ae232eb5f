// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/composer/emojirow.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 10;
constexpr std::array emoji{u"🙂", u"😀", u"😉",      u"😊", u"😍", u"🤗",   u"😅", u"😕", u"🙁", u"😢",
                           u"👍",    u"🙏", u"👏",      u"👋", u"💪", u"❤️", u"🎉", u"✨", u"⭐",    u"🌟",
                           u"✅",    u"❌", u"⚠️", u"⏳", u"📦", u"🚚",      u"💳", u"📷", u"📞",    u"✉️"};

} // namespace

EmojiRow::EmojiRow(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 6, 8, 0);
    grid->setSpacing(0);
    for (size_t i = 0; i < emoji.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setText(QString::fromUtf16(emoji[i]));
        button->setAutoRaise(true);
        button->setMinimumSize(26, 26);
        connect(button, &QToolButton::clicked, this, [this, button] { Q_EMIT chosen(button->text()); });
        grid->addWidget(button, int(i) / columns, int(i) % columns);
    }
    grid->setColumnStretch(columns, 1);
}

void EmojiRow::focusFirst()
{
    const auto buttons = findChildren<QToolButton *>();
    if (!buttons.isEmpty())
        buttons.first()->setFocus(Qt::TabFocusReason);
}

void EmojiRow::keyPressEvent(QKeyEvent *event)
{
    const auto buttons = findChildren<QToolButton *>();
    const auto at =
        std::find_if(buttons.cbegin(), buttons.cend(), [](const auto *each) { return each->hasFocus(); });
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Escape: return Q_EMIT closeRequested();
    case Qt::Key_Left: step = -forward; break;
    case Qt::Key_Right: step = forward; break;
    case Qt::Key_Up: step = -columns; break;
    case Qt::Key_Down: step = columns; break;
    default: return QWidget::keyPressEvent(event);
    }
    const qsizetype next = (at - buttons.cbegin()) + step;
    if (next >= 0 && next < buttons.size())
        buttons.at(next)->setFocus(Qt::TabFocusReason);
}

} // namespace parley
