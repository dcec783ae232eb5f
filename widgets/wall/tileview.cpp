// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wall/tileview.h"

#include "models/lists/monitormodel.h"
#include "widgets/common/theme.h"
#include "widgets/wall/tiledelegate.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace parley {

namespace {

// W and T by their place on the keyboard, so that they work under a Hebrew or Arabic layout (X11, Wayland).
constexpr quint32 scanCodeW = 25;
constexpr quint32 scanCodeT = 28;

bool isLetter(const QKeyEvent *event, Qt::Key key, quint32 scanCode)
{
    if (event->modifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier))
        return false;
    const bool isLatin = event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z;
    return event->key() == key || (!isLatin && event->nativeScanCode() == scanCode);
}

} // namespace

TileView::TileView(MonitorModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new TileDelegate(this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSpacing(0);
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::NoRole);
    viewport()->setAutoFillBackground(false);
    //: Name of the tiles for screen readers
    setAccessibleName(tr("Live conversations"));
    connect(this, &QListView::doubleClicked, this, [this] { Q_EMIT watchRequested(currentConversation()); });
}

void TileView::setCentre(const Centre &centre)
{
    m_delegate->setCentre(centre);
    viewport()->update();
}

void TileView::tick(qint64 now)
{
    m_delegate->setNow(now);
    if (!isVisible())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QRect cell = visualRect(m_model->index(row));
        if (cell.intersects(viewport()->rect()))
            viewport()->update(m_delegate->clockRect(cell));
    }
}

// The scroll bar's room is kept free even while there is none: the list's layout does so too.
int TileView::room() const
{
    return maximumViewportSize().width() - verticalScrollBar()->sizeHint().width() - 1;
}

int TileView::columns() const { return std::max(1, room() / (leastWidth + gap)); }

QRect TileView::tileRect(const QRect &cell) const { return cell.adjusted(gap / 2, 0, -gap / 2, -gap); }

ConversationId TileView::currentConversation() const
{
    return currentIndex().isValid() ? m_model->conversation(currentIndex().row()).id : ConversationId();
}

void TileView::fitGrid()
{
    const int rows = std::max(1, (viewport()->height() + gap) / (TileDelegate::leastHeight() + gap));
    const int high = std::min((viewport()->height() + gap) / rows, TileDelegate::leastHeight() * 5 / 4);
    setGridSize({room() / columns(), std::max(high, TileDelegate::leastHeight() + gap)});
}

void TileView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fitGrid();
}

void TileView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        fitGrid();
    QListView::changeEvent(event);
}

void TileView::keyPressEvent(QKeyEvent *event)
{
    const ConversationId current = currentConversation();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else if (current.isEmpty())
        QListView::keyPressEvent(event);
    else if (isEnter)
        Q_EMIT watchRequested(current);
    else if (isLetter(event, Qt::Key_W, scanCodeW))
        Q_EMIT whisperRequested(current);
    else if (isLetter(event, Qt::Key_T, scanCodeT))
        Q_EMIT takeOverRequested(current);
    else
        QListView::keyPressEvent(event);
}

void TileView::keepStill() { m_model->setStill(underMouse() || hasFocus()); }

void TileView::enterEvent(QEnterEvent *event)
{
    QListView::enterEvent(event);
    keepStill();
}

void TileView::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    keepStill();
}

void TileView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
    QListView::focusInEvent(event);
    keepStill();
}

void TileView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    keepStill();
}

} // namespace parley
