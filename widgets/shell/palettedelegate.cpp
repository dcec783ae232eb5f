// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/palettedelegate.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/painting.h"
#include "widgets/common/theme.h"
#include "widgets/shell/palettemodel.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace parley {

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &t = Theme::current();
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect row = option.rect.adjusted(4, 1, -4, -1);
    const bool isEnabled = index.flags() & Qt::ItemIsEnabled;
    if (option.state & QStyle::State_Selected)
        paintBox(*painter, row, 6, t.accentSoft, t.isHighContrast ? t.accentInk : QColor());
    else if (isEnabled && option.state & QStyle::State_MouseOver)
        paintBox(*painter, row, 6, t.hover);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(option.direction, row, QRect(row.x() + x, row.y(), width, row.height()));
    };
    const int leading =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
    const QColor ink = !isEnabled ? t.ink3 : option.state & QStyle::State_Selected ? t.accentInk : t.ink;
    const QByteArray iconName = index.data(PaletteModel::IconRole).toByteArray();
    if (!iconName.isEmpty())
        paintIcon(*painter, place(8, 16), QLatin1StringView(iconName), isEnabled ? t.ink2 : t.lineStrong);
    int end = row.width() - 10;
    if (const QString keys = index.data(PaletteModel::KeysRole).toString(); !keys.isEmpty()) {
        const QSize size = keyCapSize(keys);
        QRect cap(QPoint(0, 0), size);
        cap.moveCenter(place(end - size.width(), size.width()).center());
        paintKeyCap(*painter, cap, keys);
        end -= size.width() + 10;
    }
    painter->setFont(fontFor(TextRole::Small));
    painter->setPen(ink);
    const QString title =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, end - 34);
    const int width = painter->fontMetrics().horizontalAdvance(title) + 1;
    painter->drawText(place(34, width), leading, title);
    if (const int room = end - 34 - width - 8; room > 40) {
        painter->setFont(fontFor(TextRole::Caption));
        painter->setPen(t.ink3);
        const QString detail = index.data(PaletteModel::DetailRole).toString();
        painter->drawText(place(34 + width + 8, room), leading,
                          painter->fontMetrics().elidedText(detail, Qt::ElideRight, room));
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, std::max(36, scaled(36))};
}

} // namespace parley
