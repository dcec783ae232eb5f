// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/timelinelist.h"

#include "models/lists/timelinemodel.h"
#include "models/lists/timelinewords.h"
#include "widgets/timeline/timelinecard.h"
#include "widgets/timeline/timelinedelegate.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

namespace parley {

TimelineList::TimelineList(QWidget *parent)
    : QListView(parent)
    , m_delegate(new TimelineDelegate(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(20);
    viewport()->setBackgroundRole(QPalette::Window);
    //: Name of the list for screen readers
    setAccessibleName(tr("Timeline"));
}

void TimelineList::setTimeline(TimelineModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_cards.clear();
    m_open.clear();
    m_model = model;
    setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsInserted, this, &TimelineList::openCards);
    connect(model, &QAbstractItemModel::modelReset, this, &TimelineList::openCards);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                if (!roles.isEmpty())
                    return;
                for (int row = first.row(); row <= last.row(); ++row)
                    if (isOpen(m_model->index(row)))
                        openCard(m_model->index(row));
            });
}

void TimelineList::setQuotable(bool isQuotable)
{
    m_isQuotable = isQuotable;
    for (const QPointer<TimelineCard> &card : std::as_const(m_cards))
        if (card)
            card->setQuotable(isQuotable);
    scheduleDelayedItemsLayout();
}

bool TimelineList::isOpen(const QModelIndex &index) const
{
    return m_model && index.isValid() && m_open.contains(m_model->interaction(index.row()).id);
}

TimelineCard *TimelineList::card(const QModelIndex &index) const
{
    return isOpen(index) ? m_cards.value(m_model->interaction(index.row()).id).data() : nullptr;
}

int TimelineList::cardHeight(const QModelIndex &index, int width) const
{
    const TimelineCard *open = m_open.isEmpty() ? nullptr : card(index);
    return open ? open->heightForWidth(width) : 0;
}

bool TimelineList::isNearEnd()
{
    executeDelayedItemsLayout();
    const int ahead = viewport()->height() / 2; // so that the page is there when the end comes
    return verticalScrollBar()->value() + ahead >= verticalScrollBar()->maximum();
}

void TimelineList::toggle(const QModelIndex &index)
{
    if (!index.isValid() || !m_model)
        return;
    const InteractionId id = m_model->interaction(index.row()).id;
    if (m_open.remove(id)) {
        m_cards.remove(id);
        setIndexWidget(index, nullptr);
    } else {
        m_open.insert(id);
        openCard(index);
    }
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    scrollTo(index);
}

void TimelineList::openCards()
{
    for (const InteractionId &id : std::as_const(m_open)) {
        const int row = m_model->rowOf(id);
        if (row >= 0 && !m_cards.value(id))
            openCard(m_model->index(row));
    }
}

void TimelineList::openCard(const QModelIndex &index)
{
    auto *card = new TimelineCard(m_model->interaction(index.row()), m_model->now(), viewport());
    card->setQuotable(m_isQuotable);
    connect(card, &TimelineCard::quoteRequested, this, &TimelineList::quoteRequested);
    connect(card, &TimelineCard::openConversationRequested, this, &TimelineList::openConversationRequested);
    connect(card, &TimelineCard::resized, this, [this] { scheduleDelayedItemsLayout(); });
    m_cards.insert(m_model->interaction(index.row()).id, card);
    setIndexWidget(index, card);
    scheduleDelayedItemsLayout();
}

void TimelineList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (current.isValid() && (isEnter || event->key() == Qt::Key_Space)) {
        toggle(current);
        return;
    }
    if (event->key() == Qt::Key_Escape && isOpen(current)) {
        toggle(current);
        return;
    }
    if (isEnter || event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void TimelineList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        toggle(index);
    QListView::mouseReleaseEvent(event);
}

bool TimelineList::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const QPoint at = static_cast<QHelpEvent *>(event)->pos();
    const QModelIndex index = indexAt(at);
    const QRect time = index.isValid() ? m_delegate->layoutOf(visualRect(index), index).time : QRect();
    if (!time.contains(at)) {
        QToolTip::hideText();
        return true;
    }
    const Interaction &interaction = m_model->interaction(index.row());
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       absoluteTime(interaction.at, m_model->now()), viewport(), time);
    return true;
}

void TimelineList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
    QListView::changeEvent(event);
}

void TimelineList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
    QListView::focusInEvent(event);
}

void TimelineList::updateGeometries()
{
    QListView::updateGeometries();
    updateEditorGeometries(); // the cards follow a scroll bar that comes or goes
}

} // namespace parley
