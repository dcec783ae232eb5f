// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/facetrow.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/painting.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace parley {
using namespace Qt::StringLiterals;

FacetRow::FacetRow(const QString &words, QLatin1StringView iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(words);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("ownFocus", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FacetRow::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(QLocale().toString(count));
    update();
}

QSize FacetRow::sizeHint() const { return {172, std::max(scaled(25), lineHeight(TextRole::Small) + 4)}; }

void FacetRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const bool isFilled = isChecked() && !m_iconName.isEmpty();
    if (isFilled || underMouse())
        paintBox(painter, rect(), 6, isFilled ? theme.accentSoft : theme.hover);
    const auto visual = [this](int x, int y, int w, int h) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, w, h));
    };
    if (!m_iconName.isEmpty()) {
        paintIcon(painter, visual(6, 0, 15, height()), QLatin1StringView(m_iconName.toLatin1()),
                  isFilled ? theme.accentInk : theme.ink2, 15);
    } else {
        const QRect box = visual(6, (height() - 14) / 2, 14, 14);
        paintBox(painter, box, 4, isChecked() ? theme.accent : theme.surface,
                 isChecked() ? theme.accent : theme.control);
        if (isChecked())
            paintIcon(painter, box, "dialog-ok-apply"_L1, theme.onAccent, 11);
    }
    const QString count = QLocale().toString(m_count);
    painter.setFont(fontFor(TextRole::Caption, isFilled ? Strength::Strong : Strength::Usual));
    painter.setPen(isFilled ? theme.accentInk : theme.ink3);
    const int countWidth = painter.fontMetrics().horizontalAdvance(count);
    painter.drawText(visual(width() - 6 - countWidth, 0, countWidth, height()), Qt::AlignCenter, count);
    painter.setFont(fontFor(TextRole::Small, isFilled ? Strength::Strong : Strength::Usual));
    painter.setPen(isFilled ? theme.accentInk : theme.ink);
    const int wordsWidth = width() - 28 - countWidth - 14;
    const QString words = painter.fontMetrics().elidedText(text(), Qt::ElideRight, wordsWidth);
    painter.drawText(visual(28, 0, wordsWidth, height()),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     words);
    if (hasKeyboardFocus(this))
        paintFocusInside(painter, rect(), 6);
}

} // namespace parley
