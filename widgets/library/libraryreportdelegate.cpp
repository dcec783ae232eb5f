// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/libraryreportmodel.h"
#include "widgets/common/chip.h"
#include "widgets/common/fonts.h"
#include "widgets/common/textdirection.h"
#include "widgets/library/libraryreporttable.h"

#include <QPainter>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 25;
constexpr int pad = 8;

void paintTitle(QPainter &painter, const QRect &rect, const QModelIndex &index, Qt::LayoutDirection direction)
{
    const bool isEntry = !index.parent().isValid();
    const bool isRewritten = isEntry && index.data(LibraryReportModel::OftenRewrittenRole).toBool();
    //: A mark beside an entry whose text agents often change before sending it
    const QString mark = LibraryReportDelegate::tr("rewrite?");
    const int room = isRewritten ? tagSize(mark, "document-edit"_L1).width() + 8 : 0;
    const QString title =
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width() - room);
    painter.drawText(rect, int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)),
                     isolated(title));
    if (!isRewritten)
        return;
    const QSize tag = tagSize(mark, "document-edit"_L1);
    const int x = std::min(painter.fontMetrics().horizontalAdvance(title) + 8, rect.width() - tag.width());
    const QRect place(rect.left() + x, rect.center().y() - tag.height() / 2, tag.width(), tag.height());
    paintTag(painter, QStyle::visualRect(direction, rect, place), mark, Tone::Warn, "document-edit"_L1);
}

} // namespace

void LibraryReportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool isEntry = !index.parent().isValid();
    const bool isWarning = index.column() == LibraryReportModel::Edited
                           && index.data(LibraryReportModel::OftenRewrittenRole).toBool();
    const bool isFaint = index.data().toString() == u"–"_s;
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setFont(fontFor(TextRole::Small, isWarning ? Strength::Strong : Strength::Usual));
    painter->setPen(isWarning ? theme.warn : isFaint ? theme.ink3 : isEntry ? theme.ink : theme.ink2);
    if (index.column() == LibraryReportModel::Title)
        paintTitle(*painter,
                   option.rect.adjusted(option.direction == Qt::RightToLeft ? pad : 0, 0,
                                        option.direction == Qt::RightToLeft ? 0 : -pad, 0),
                   index, option.direction);
    else
        painter->drawText(option.rect.adjusted(pad, 0, -pad, 0),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                          index.data().toString());
    painter->restore();
}

QSize LibraryReportDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontFor(TextRole::Small, Strength::Strong));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * pad,
            std::max(scaled(rowHeight), metrics.height() + 6)};
}

} // namespace parley
