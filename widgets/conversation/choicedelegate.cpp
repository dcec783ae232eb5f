// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/choicedelegate.h"

#include "widgets/common/fonts.h"
#include "widgets/common/painting.h"
#include "widgets/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace parley {

namespace {

constexpr int padding = 8;
constexpr int glyph = 16;
constexpr int gap = 8;

} // namespace

ChoiceDelegate::ChoiceDelegate(bool hasDigits, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_hasDigits(hasDigits)
{}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &t = Theme::current();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (isSelected)
        paintBox(*painter, option.rect, 6, t.accentSoft, t.isHighContrast ? t.accentInk : QColor());
    else if (isEnabled && option.state.testFlag(QStyle::State_MouseOver))
        paintBox(*painter, option.rect, 6, t.hover);
    const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    const auto placed = [&](int from, int width) {
        return QStyle::visualRect(option.direction, inner,
                                  QRect(inner.left() + from, inner.top(), width, inner.height()));
    };
    painter->save();
    painter->setFont(fontFor(TextRole::Key));
    painter->setPen(t.ink3);
    if (m_hasDigits && index.row() < 9)
        painter->drawText(placed(0, glyph), Qt::AlignCenter, QString::number(index.row() + 1));
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        QRect box(0, 0, glyph, glyph);
        box.moveCenter(placed(0, glyph).center());
        icon.paint(painter, box);
    }
    painter->setFont(fontFor(TextRole::Small, isSelected ? Strength::Strong : Strength::Usual));
    painter->setPen(isSelected ? t.accentInk : isEnabled ? t.ink : t.ink3);
    const int room = inner.width() - glyph - gap;
    const auto align =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute;
    painter->drawText(placed(glyph + gap, room), int(align),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, std::max(28, scaled(28))};
}

} // namespace parley
