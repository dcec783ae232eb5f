// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the lines of a TranscriptView stand.

#include "widgets/conversation/transcriptview.h"

#include "widgets/common/button.h"
#include "widgets/common/textdirection.h"
#include "widgets/conversation/findbar.h"
#include "widgets/conversation/transcriptmetrics.h"

#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace parley {

using namespace transcript;

namespace {

constexpr int nearTheTop = 240;
constexpr int nearTheBottom = 4;

} // namespace

// Takes over what layouts depend on; heights are estimates again when that has changed.
void TranscriptView::takeFrame()
{
    TranscriptFrame frame;
    frame.width = viewport()->width();
    frame.direction = layoutDirection();
    frame.language = m_language.isEmpty() ? layoutDirection() : languageDirection(m_language);
    frame.bubbleShare = m_bubbleShare;
    frame.today = QDate::currentDate();
    frame.generation = m_generation;
    if (frame == m_delegate->frame())
        return;
    const Anchor kept = anchor();
    m_delegate->setFrame(frame);
    estimate(0, m_heights.count());
    settle(kept);
}

void TranscriptView::estimate(int from, int count)
{
    for (int row = from; row < from + count; ++row)
        m_heights.set(row, TranscriptLayout::estimatedHeight(transcript()->rowAt(row), m_delegate->frame()),
                      false);
}

bool TranscriptView::measure(int row)
{
    if (m_heights.isKnown(row))
        return false;
    m_heights.set(row, m_delegate->layoutOf(transcript()->rowAt(row)).height(), true);
    return true;
}

int TranscriptView::room() const { return viewport()->height(); }

int TranscriptView::contentHeight() const { return paddingTop + m_heights.total() + paddingBottom; }

int TranscriptView::topOf(int row) const
{
    const int slack = std::max(0, room() - contentHeight());
    return paddingTop + m_heights.top(row) + slack - verticalScrollBar()->value();
}

int TranscriptView::verticalOffset() const { return verticalScrollBar()->value(); }

// The lowest line in sight whose height is known: what comes into sight above may then grow upwards.
TranscriptView::Anchor TranscriptView::anchor() const
{
    if (m_heights.count() == 0)
        return {};
    if (m_isAtBottom)
        return bottomAnchor();
    const int top = verticalScrollBar()->value() - paddingTop;
    const int first = m_heights.rowAt(top);
    const int last = m_heights.rowAt(top + room());
    for (int row = last; row >= first; --row) {
        if (m_heights.isKnown(row) && topOf(row) < room())
            return {row, topOf(row)};
    }
    return {first, topOf(first)};
}

TranscriptView::Anchor TranscriptView::bottomAnchor() const
{
    return {m_heights.count(), room() - paddingBottom};
}

// Measures what is in sight when the anchor stands where it is to stand, then scrolls there. Near the ends
// the anchor cannot stand there, and other lines come into sight: hence again until none is new.
void TranscriptView::settle(const Anchor &anchor)
{
    if (m_isSettling || !transcript() || viewport()->width() <= 0)
        return;
    m_isSettling = true;
    const int from = std::clamp(anchor.row, 0, m_heights.count());
    measureAround(from, anchor.y);
    for (bool isNew = true; isNew;) {
        const int most = std::max(0, contentHeight() - room());
        verticalScrollBar()->setSingleStep(40);
        verticalScrollBar()->setPageStep(std::max(1, room() - 40));
        verticalScrollBar()->setRange(0, most);
        verticalScrollBar()->setValue(std::clamp(paddingTop + m_heights.top(from) - anchor.y, 0, most));
        isNew = false;
        for (int row = m_heights.rowAt(-topOf(0)); row >= 0 && row < m_heights.count() && topOf(row) < room();
             ++row)
            isNew = measure(row) || isNew;
    }
    m_isSettling = false;
    noteScrolled();
    viewport()->update();
}

// The lines from the anchor to the lower edge, and a screen's worth above it.
void TranscriptView::measureAround(int anchorRow, int y)
{
    const int bottom = room();
    int below = y;
    for (int row = anchorRow; row < m_heights.count() && below < bottom; ++row) {
        measure(row);
        below += m_heights.height(row);
    }
    int above = y;
    for (int row = anchorRow - 1; row >= 0 && above > 0; --row) {
        measure(row);
        above -= m_heights.height(row);
    }
}

void TranscriptView::settleAgain() { settle(anchor()); }

void TranscriptView::updateGeometries()
{
    takeFrame();
    placeExtras();
    QAbstractItemView::updateGeometries();
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    takeFrame();
    settleAgain();
    placeExtras();
}

void TranscriptView::showEvent(QShowEvent *event)
{
    QAbstractItemView::showEvent(event);
    settleAgain();
}

void TranscriptView::scrollContentsBy(int, int)
{
    if (m_isSettling)
        return;
    m_isAtBottom = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - nearTheBottom;
    settleAgain();
    viewport()->update();
}

void TranscriptView::reset()
{
    m_heights.clear();
    QAbstractItemView::reset();
    m_isAtBottom = true;
    m_reported = 0;
    m_selectedFrom = m_selectedTo = {};
    m_hoveredRow = -1;
    if (!transcript())
        return;
    m_heights.insert(0, transcript()->rowCount());
    estimate(0, m_heights.count());
    settle(bottomAnchor());
}

void TranscriptView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    takeFrame();
    const int count = end - start + 1;
    Anchor kept = anchor();
    const bool isBelow = start >= m_heights.count();
    m_heights.insert(start, count);
    estimate(start, count);
    if (m_isAtBottom)
        kept = bottomAnchor();
    else if (kept.row >= start)
        kept.row += count;
    for (TranscriptPosition *place : {&m_selectedFrom, &m_selectedTo}) {
        if (place->row >= start)
            place->row += count;
    }
    if (!m_isAtBottom && !isBelow)
        m_askedForOlder = false;
    if (!m_isAtBottom) {
        for (int row = start; row <= end; ++row)
            m_unseenBelow +=
                row >= kept.row && transcript()->rowAt(row).kind == TranscriptRow::Kind::Message ? 1 : 0;
    }
    QAbstractItemView::rowsInserted(parent, start, end);
    settle(kept);
    find(m_sought);
}

void TranscriptView::forgetRows(int start, int end)
{
    const int count = end - start + 1;
    Anchor kept = anchor();
    m_heights.remove(start, count);
    if (m_isAtBottom)
        kept = bottomAnchor();
    else if (kept.row > end)
        kept.row -= count;
    m_selectedFrom = m_selectedTo = {};
    m_hoveredRow = -1;
    settle(kept);
    find(m_sought);
}

void TranscriptView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                 const QList<int> &roles)
{
    const Anchor kept = anchor();
    estimate(topLeft.row(), bottomRight.row() - topLeft.row() + 1);
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    settle(kept);
}

void TranscriptView::noteScrolled()
{
    m_isAtBottom = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - nearTheBottom;
    if (m_isAtBottom)
        m_unseenBelow = 0;
    placeExtras();
    askForOlder();
    report();
}

void TranscriptView::askForOlder()
{
    const bool isNear = verticalScrollBar()->value() < nearTheTop;
    if (!isNear || !isVisible() || !transcript() || !transcript()->hasOlder()) {
        m_askedForOlder = m_askedForOlder && isNear;
        return;
    }
    if (m_askedForOlder)
        return;
    m_askedForOlder = true;
    Q_EMIT olderRequested();
}

// Tells how far the messages have been in sight.
void TranscriptView::report()
{
    if (!isVisible() || m_heights.count() == 0)
        return;
    const int last = m_heights.rowAt(verticalScrollBar()->value() + room() - paddingTop - paddingBottom);
    for (int row = last; row >= 0 && topOf(row) > -room(); --row) {
        const TranscriptRow &line = transcript()->rowAt(row);
        if (line.kind != TranscriptRow::Kind::Message)
            continue;
        if (line.message.seq > m_reported) {
            m_reported = line.message.seq;
            Q_EMIT seenUpTo(m_reported);
        }
        return;
    }
}

void TranscriptView::placeExtras()
{
    const bool isWanted = !m_isAtBottom && m_heights.count() > 0;
    //: A button over a conversation that is scrolled up: how many messages have come since
    const QString words = m_unseenBelow > 0 ? tr("%n new", nullptr, m_unseenBelow)
                                            //: A button over a conversation that is scrolled up
                                            : tr("Newest");
    if (m_newest->text() != words) {
        m_newest->setText(words);
        Q_EMIT unseenBelowChanged(m_unseenBelow);
    }
    const QSize size = m_newest->sizeHint();
    const QRect area = viewport()->geometry();
    m_newest->setGeometry(area.left() + (area.width() - size.width()) / 2, area.bottom() - size.height() - 7,
                          size.width(), size.height());
    m_newest->setVisible(isWanted);
    const int barWidth = m_bar->sizeHint().width();
    const bool isLtr = layoutDirection() == Qt::LeftToRight;
    m_bar->setGeometry(isLtr ? area.right() + 1 - barWidth : area.left(), area.top(), barWidth,
                       area.height());
    const int barHeight = m_findBar->isHidden() ? 0 : m_findBar->sizeHint().height();
    if (viewportMargins().top() != barHeight)
        setViewportMargins(0, barHeight, 0, 0);
    m_findBar->setGeometry(0, 0, width(), m_findBar->sizeHint().height());
}

QRect TranscriptView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_heights.count())
        return {};
    return {0, topOf(index.row()), viewport()->width(), m_heights.height(index.row())};
}

QModelIndex TranscriptView::indexAt(const QPoint &point) const
{
    const int slack = std::max(0, room() - contentHeight());
    const int row = m_heights.rowAt(point.y() - paddingTop - slack + verticalScrollBar()->value());
    const QModelIndex index = row < 0 ? QModelIndex() : model()->index(row, 0);
    return visualRect(index).contains(point) ? index : QModelIndex();
}

void TranscriptView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_heights.count())
        return;
    measure(index.row());
    const QRect rect = visualRect(index);
    const bool isInside = rect.top() >= 0 && rect.bottom() < room();
    if (hint == EnsureVisible && isInside)
        return;
    int y = rect.top() < 0 ? paddingTop : room() - rect.height() - paddingBottom;
    if (hint == PositionAtTop)
        y = paddingTop;
    else if (hint == PositionAtCenter)
        y = (room() - rect.height()) / 2;
    m_isAtBottom = false;
    settle({index.row(), std::max(y, 0)});
}

void TranscriptView::scrollToNewest()
{
    m_isAtBottom = true;
    settle(bottomAnchor());
}

void TranscriptView::pageUp() { verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub); }

void TranscriptView::pageDown() { verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); }

} // namespace parley
