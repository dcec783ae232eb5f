// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/composer/draftcounter.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 5;
constexpr int glyph = 13;

QString tabKey() { return keyText(QKeySequence(Qt::Key_Tab)); }

} // namespace

DraftCounter::DraftCounter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DraftCounter::setLength(const TextLength &length)
{
    if (m_length == length)
        return;
    m_length = length;
    refresh();
}

void DraftCounter::setFieldsToFill(int count)
{
    if (m_fields == count)
        return;
    m_fields = count;
    refresh();
}

void DraftCounter::setCompact(bool compact)
{
    m_isCompact = compact;
    refresh();
}

void DraftCounter::refresh()
{
    setAccessibleName(words());
    updateGeometry();
    update();
}

QString DraftCounter::countText() const
{
    const QLocale locale;
    return u"%1 / %2"_s.arg(locale.toString(m_length.used), locale.toString(m_length.capacity));
}

QString DraftCounter::partsText() const
{
    if (m_length.parts < 2)
        return {};
    //: Beside Send: how many text messages the draft takes
    return tr("%n SMS", nullptr, m_length.parts);
}

QString DraftCounter::words() const
{
    if (m_fields > 0)
        //: In place of the counter, while Send is off: how many fields of the answer are to be filled
        return tr("%n field(s) to fill", nullptr, m_fields);
    return m_length.parts < 2 ? countText() : partsText() + u' ' + countText();
}

QSize DraftCounter::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Caption));
    int width = 0;
    if (m_fields > 0) {
        width = metrics.horizontalAdvance(words());
        width += m_isCompact ? 0 : gap + keyCapSize(tabKey()).width();
    } else {
        width = figuresWidth(metrics, countText());
        if (m_length.parts > 1)
            width += glyph + 4 + metrics.horizontalAdvance(partsText()) + gap;
    }
    return {width + 2, std::max(lineHeight(TextRole::Caption), keyCapSize(tabKey()).height())};
}

void DraftCounter::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    painter.setFont(fontFor(TextRole::Caption));
    const bool isLtr = layoutDirection() == Qt::LeftToRight;
    int x = isLtr ? 0 : width();
    const auto take = [&](int wide) {
        const QRect box(isLtr ? x : x - wide, 0, wide, height());
        x += isLtr ? wide : -wide;
        return box;
    };
    const auto skip = [&](int wide) { x += isLtr ? wide : -wide; };
    const QFontMetrics metrics = painter.fontMetrics();
    if (m_fields > 0) {
        painter.setPen(t.danger);
        painter.drawText(take(metrics.horizontalAdvance(words())).adjusted(-1, -2, 1, 3), Qt::AlignCenter,
                         words());
        if (m_isCompact)
            return;
        skip(gap);
        const QSize cap = keyCapSize(tabKey());
        QRect box = take(cap.width());
        box.setSize(cap);
        box.moveTop((height() - cap.height()) / 2);
        paintKeyCap(painter, box, tabKey());
        return;
    }
    if (m_length.parts > 1) {
        const QColor colour = m_length.isOver ? t.danger : t.warn;
        paintIcon(painter, take(glyph), "dialog-information"_L1, colour, glyph);
        skip(4);
        painter.setPen(colour);
        painter.drawText(take(metrics.horizontalAdvance(partsText())).adjusted(-1, -2, 1, 3), Qt::AlignCenter,
                         partsText());
        skip(gap);
    }
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setPen(m_length.isOver ? t.danger : t.ink3);
    painter.drawText(take(figuresWidth(metrics, countText())).adjusted(-1, -2, 1, 3), Qt::AlignCenter,
                     countText());
}

} // namespace parley
