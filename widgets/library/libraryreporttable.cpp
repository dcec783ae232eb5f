// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/libraryreporttable.h"

#include "models/lists/libraryreportmodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/painting.h"
#include "widgets/library/libraryreportheader.h"

#include <QKeyEvent>
#include <QPainter>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int indent = 20;
constexpr int titleWidth = 200;
constexpr int figureWidth = 64;

} // namespace

LibraryReportTable::LibraryReportTable(QWidget *parent)
    : QTreeView(parent)
{
    setHeader(new LibraryReportHeader(this));
    setItemDelegate(new LibraryReportDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(indent);
    setSortingEnabled(true);
    setExpandsOnDoubleClick(false);
    setAlternatingRowColors(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setProperty("ownFocus", true);
    //: What a screen reader calls the report's table
    setAccessibleName(tr("What each entry brought"));
}

void LibraryReportTable::arrangeColumns()
{
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(scaled(figureWidth));
    for (int column = 1; column < LibraryReportModel::ColumnCount; ++column)
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(LibraryReportModel::Title, QHeaderView::Stretch);
    header()->resizeSection(LibraryReportModel::Title, scaled(titleWidth));
}

void LibraryReportTable::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    painter->save();
    painter->setLayoutDirection(layoutDirection());
    const int x = layoutDirection() == Qt::RightToLeft ? rect.left() : rect.right() - indent + 1;
    constexpr int glyph = 12;
    paintIcon(*painter, QRect(x, rect.top(), indent, rect.height()),
              isExpanded(index) ? "go-down"_L1 : "go-next"_L1, Theme::current().ink3, glyph);
    painter->restore();
}

void LibraryReportTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool isCurrent = index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0);
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const bool isHovered = viewport()->underMouse() && option.rect.contains(pointer);
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    if (isCurrent && selectionModel()->isSelected(index))
        painter->fillRect(row, theme.accentSoft);
    else if (isHovered)
        painter->fillRect(row, theme.hover);
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, theme.line);
    QStyleOptionViewItem plain = option;
    plain.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    plain.showDecorationSelected = false;
    const QPalette colours = plain.palette;
    plain.palette.setColor(QPalette::Highlight, Qt::transparent);
    QTreeView::drawRow(painter, plain, index);
    plain.palette = colours;
    if (isCurrent && hasKeyboardFocus(this))
        paintFocusInside(*painter, row, 0);
}

void LibraryReportTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid() && event->modifiers() == Qt::NoModifier)
        Q_EMIT opened(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void LibraryReportTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT opened(index);
    else
        QTreeView::mouseDoubleClickEvent(event);
}

} // namespace parley
