// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

namespace parley {

//! A cell of the library's report: figures at the end side, amber only where an entry is often rewritten.
class LibraryReportDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

//! Entries with their figures, each to be opened into its variants. Enter or a double click opens the entry
//! itself.
class LibraryReportTable : public QTreeView
{
    Q_OBJECT

public:
    explicit LibraryReportTable(QWidget *parent = nullptr);

    //! After the model is set: widths that hold its figures.
    void arrangeColumns();

Q_SIGNALS:
    //! A row by Enter or a double click.
    void opened(const QModelIndex &row);

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
};

} // namespace parley
