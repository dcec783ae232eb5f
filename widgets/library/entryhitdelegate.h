// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace parley {

//! A row of the library's popup: the digit that picks it, kind, title with the letters that were found,
//! shortcut and tags, and at the end how much it is used or a warning.
class EntryHitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

//! The height of a row and the pixel between rows.
[[nodiscard]] int entryHitRowHeight();

} // namespace parley
