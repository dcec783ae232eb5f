// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/account/greeting.h"

#include "widgets/common/fonts.h"
#include "widgets/common/painting.h"
#include "widgets/common/textdirection.h"
#include "widgets/common/theme.h"

#include <QPainter>
#include <QStyle>

#include <array>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

struct Bubble
{
    QStringView text; // one of the four languages, the same in every language of the screens
    int offset;       // from the side it belongs to, for a half of 840
    int top;
    bool isOurs;
    Hue hue;
};

constexpr std::array bubbles{
    Bubble{u"Hello, how can I help?", 96, 182, false, Hue::Lagoon},
    Bubble{u"שלום, במה אפשר לעזור?", 96, 290, true, Hue::Lagoon},
    Bubble{u"مرحبًا، كيف يمكنني مساعدتك؟", 150, 398, false, Hue::Violet},
    Bubble{u"Dzień dobry, w czym mogę pomóc?", 132, 506, true, Hue::Lagoon},
};

constexpr int sloganTop = 648;
constexpr QSize drawnFor(840, 900);

void paintBubble(QPainter &painter, const QRect &area, const Bubble &bubble, int offset, int top)
{
    const Theme &t = Theme::current();
    const QString text = bubble.text.toString();
    painter.setFont(fontFor(TextRole::Figure));
    QFont font = painter.font();
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    const int wide = painter.fontMetrics().horizontalAdvance(text) + 44 + (bubble.isOurs ? 0 : 8);
    const int high = scaled(29) + 33;
    const int x = bubble.isOurs ? area.right() + 1 - offset - wide : area.x() + offset;
    const QRect box = QStyle::visualRect(painter.layoutDirection(), area, QRect(x, top, wide, high));
    paintBox(painter, box, 16, bubble.isOurs ? t.accentSoft : t.surface,
             bubble.isOurs ? t.accentLine : t.line);
    const auto direction = textDirection(text, Qt::LeftToRight);
    const bool isRtl = direction == Qt::RightToLeft;
    if (!bubble.isOurs)
        paintBox(painter, QRect(isRtl ? box.right() - 13 : box.x() + 10, box.y() + 15, 4, high - 30), 2,
                 t.hue(bubble.hue));
    painter.setPen(t.ink);
    const QRect inner = bubble.isOurs ? box : box.adjusted(isRtl ? 0 : 8, 0, isRtl ? -8 : 0, 0);
    const auto before = painter.layoutDirection();
    painter.setLayoutDirection(direction);
    painter.drawText(inner, Qt::AlignCenter, text);
    painter.setLayoutDirection(before);
}

} // namespace

Greeting::Greeting(QWidget *parent)
    : QWidget(parent)
{
    //: Beside the sign-in
    setAccessibleName(tr("Every conversation on one calm desk"));
}

void Greeting::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.canvas);
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height(), t.line);
    const auto scale = [](int length, int have, int drawn) { return length * have / drawn; };
    for (const Bubble &bubble : bubbles)
        paintBubble(painter, rect(), bubble, scale(bubble.offset, width(), drawnFor.width()),
                    scale(bubble.top, height(), drawnFor.height()));
    painter.setFont(fontFor(TextRole::Title));
    QFont font = painter.font();
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.setPen(t.ink3);
    const QRect slogan(0, scale(sloganTop, height(), drawnFor.height()), width(), scaled(24));
    painter.drawText(slogan, Qt::AlignCenter, accessibleName());
}

} // namespace parley
