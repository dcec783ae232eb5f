// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/libraryreportheader.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/painting.h"
#include "widgets/library/libraryreportterm.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int pad = 8;
constexpr int arrow = 12;

} // namespace

LibraryReportHeader::LibraryReportHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setFocusPolicy(Qt::TabFocus);
    setProperty("ownFocus", true);
    //: What a screen reader calls the head of a table
    setAccessibleName(tr("Columns"));
}

void LibraryReportHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setLayoutDirection(layoutDirection());
    painter->fillRect(rect, theme.surface);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.lineStrong);
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    painter->setFont(fontFor(TextRole::Caption, Strength::Strong));
    painter->setPen(isSorted ? theme.ink : theme.ink2);
    const QString words = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const int width = painter->fontMetrics().horizontalAdvance(words);
    const bool isFirst = logicalIndex == LibraryReportModel::Title;
    const QRect inner = rect.adjusted(pad, 0, -pad, 0);
    const int x = isFirst ? inner.left() : inner.right() + 1 - width;
    const QRect text =
        QStyle::visualRect(layoutDirection(), inner, QRect(x, rect.top(), width, rect.height()));
    painter->drawText(text, Qt::AlignCenter, words);
    if (!isFirst)
        paintTermLine(*painter, text.left(), text.right(),
                      rect.center().y() + painter->fontMetrics().height() / 2 + 1);
    if (isSorted) {
        const int at = isFirst ? x + width + 2 : x - arrow - 2;
        const QRect sign = QStyle::visualRect(layoutDirection(), inner,
                                              QRect(at, rect.center().y() - arrow / 2, arrow, arrow));
        paintIcon(*painter, sign, sortIndicatorOrder() == Qt::DescendingOrder ? "go-down"_L1 : "go-up"_L1,
                  theme.ink2, arrow);
    }
    if (logicalIndex == m_current && hasKeyboardFocus(this))
        paintFocusInside(*painter, rect, 4);
    painter->restore();
}

QSize LibraryReportHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QFontMetrics metrics(fontFor(TextRole::Caption, Strength::Strong));
    const QString words = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    return {metrics.horizontalAdvance(words) + 2 * pad + arrow + 2, scaled(28)};
}

void LibraryReportHeader::explain(int section)
{
    const std::optional<ReportTerm> term = termOf(LibraryReportModel::Column(section));
    if (!term)
        return QToolTip::hideText();
    const QPoint place(sectionViewportPosition(section), height());
    showDefinition(*term, viewport()->mapToGlobal(place), this);
    setAccessibleDescription(definitionWords(*term));
}

bool LibraryReportHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    explain(logicalIndexAt(static_cast<const QHelpEvent *>(event)->pos()));
    return true;
}

bool LibraryReportHeader::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_F1) {
        event->accept();
        return true;
    }
    return QHeaderView::event(event);
}

void LibraryReportHeader::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: go(-forward); break;
    case Qt::Key_Right: go(forward); break;
    case Qt::Key_F1: explain(m_current); break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const bool isDown =
            sortIndicatorSection() == m_current && sortIndicatorOrder() == Qt::DescendingOrder;
        setSortIndicator(m_current, isDown ? Qt::AscendingOrder : Qt::DescendingOrder);
        break;
    }
    default: QHeaderView::keyPressEvent(event);
    }
}

void LibraryReportHeader::go(int step)
{
    m_current = std::clamp(m_current + step, 0, count() - 1);
    viewport()->update();
    explain(m_current);
}

void LibraryReportHeader::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    viewport()->update();
    if (hasKeyboardFocus(this))
        explain(m_current);
}

void LibraryReportHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    QToolTip::hideText();
    viewport()->update();
}

} // namespace parley
