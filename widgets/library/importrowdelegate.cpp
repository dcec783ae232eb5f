// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/importrowdelegate.h"

#include "widgets/common/fonts.h"
#include "widgets/common/painting.h"
#include "widgets/common/textdirection.h"
#include "widgets/common/theme.h"
#include "widgets/library/importrowmodel.h"
#include "widgets/library/importwords.h"

#include <QPainter>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

QColor inkOf(int column, ImportStatus status, bool isSelected)
{
    const Theme &theme = Theme::current();
    if (isSelected && column == ImportRowModel::Title)
        return theme.accentInk;
    if (column == ImportRowModel::Outcome && status == ImportStatus::Refused)
        return theme.danger;
    const bool isMain = column == ImportRowModel::Title || column == ImportRowModel::Outcome;
    return isMain ? theme.ink : theme.ink2;
}

} // namespace

void ImportRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->fillRect(option.rect, isSelected ? theme.accentSoft : isHovered ? theme.hover : theme.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    const auto status = static_cast<ImportStatus>(index.data(ImportRowModel::StatusRole).toInt());
    const QRect inner = option.rect.adjusted(8, 0, -8, 0);
    const QString text = index.data(Qt::DisplayRole).toString().simplified();
    if (index.column() == ImportRowModel::Status) {
        const QSize size = tagSize(text, importStatusIcon(status));
        const QRect place(QPoint(inner.left(), inner.center().y() - size.height() / 2), size);
        painter->setLayoutDirection(option.direction);
        paintTag(*painter, QStyle::visualRect(option.direction, inner, place), text, importStatusTone(status),
                 importStatusIcon(status));
    } else {
        const bool isCode = index.column() == ImportRowModel::Shortcut;
        painter->setFont(fontFor(isCode ? TextRole::Code : TextRole::Small,
                                 isSelected && index.column() == ImportRowModel::Title ? Strength::Strong
                                                                                       : Strength::Usual));
        painter->setPen(inkOf(index.column(), status, isSelected));
        painter->setLayoutDirection(isCode ? Qt::LeftToRight : textDirection(text, option.direction));
        const QString fitted = painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width());
        const Qt::Alignment side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(inner, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                          fitted);
    }
    painter->restore();
}

} // namespace parley
