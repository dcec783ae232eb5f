// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/customer/customerdelegate.h"

#include "models/lists/customermodel.h"
#include "widgets/common/avatar.h"
#include "widgets/common/fonts.h"
#include "widgets/common/hues.h"
#include "widgets/common/painting.h"
#include "widgets/customer/customerwords.h"
#include "widgets/timeline/linepainting.h"

#include <QPainter>

#include <algorithm>

namespace parley {

namespace {

constexpr int avatar = 28;
constexpr int side = 12;

} // namespace

QSize CustomerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, std::max(lineHeight(TextRole::Small) + lineHeight(TextRole::Caption) + 12, scaled(46))};
}

void CustomerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto customer = index.data(CustomerModel::CustomerRole).value<Customer>();
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto place = [&option](int x, int y, int width, int height) {
        const QRect box(option.rect.x() + x, option.rect.y() + y, width, height);
        return QStyle::visualRect(option.direction, option.rect, box);
    };
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (isSelected)
        painter->fillRect(option.rect, theme.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    const int height = option.rect.height();
    paintAvatar(*painter, place(side, (height - avatar) / 2, avatar, avatar), customer.name,
                preferredHue(customer.id));
    const int start = side + avatar + 10;
    const int room = option.rect.width() - start - side;
    const int first = lineHeight(TextRole::Small);
    const int top = (height - first - lineHeight(TextRole::Caption)) / 2;
    painter->setFont(fontFor(TextRole::Small, Strength::Strong));
    painter->setPen(isSelected ? theme.accentInk : theme.ink);
    paintLine(*painter, place(start, top, room, first), customer.name.simplified());
    painter->setFont(fontFor(TextRole::Caption));
    painter->setPen(isSelected ? theme.accentInk : theme.ink3);
    const QString language = languageWords(customer.language);
    const int wide = std::min(painter->fontMetrics().horizontalAdvance(language) + 2, room / 2);
    const QRect line = place(start, top + first, room - wide - 8, lineHeight(TextRole::Caption));
    paintLine(*painter, line, index.data(CustomerModel::AddressRole).toString());
    paintLine(*painter, place(start + room - wide, top + first, wide, line.height()), language,
              LineSide::End);
    if (option.state & QStyle::State_HasFocus && hasKeyboardFocus(option.widget))
        paintFocusInside(*painter, option.rect, 4);
    painter->restore();
}

} // namespace parley
