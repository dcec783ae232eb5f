// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/queuepage.h"

#include "models/lists/queuemodel.h"
#include "widgets/common/badge.h"
#include "widgets/common/button.h"
#include "widgets/common/keycap.h"
#include "widgets/common/label.h"
#include "widgets/queue/channelcounts.h"
#include "widgets/queue/queuedelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStackedLayout>

namespace parley {

namespace {

constexpr int sideWidth = 268;

} // namespace

QueuePage::QueuePage(QueueModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_counts(new ChannelCounts(model, ChannelCounts::Use::Filter))
    , m_list(new QListView)
    , m_delegate(new QueueDelegate(m_list))
    , m_stack(new QStackedLayout)
    , m_count(new Badge)
    , m_reason(new Label(TextRole::Caption, &Theme::ink2))
    ,
    //: Button in the Queue place: takes the chosen conversation
    m_take(new Button(tr("Take")))
    ,
    //: Button in the Queue place: takes the conversation that has waited longest
    m_next(new Button(tr("Take next"), Button::Kind::Primary))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(1);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, 8, 0, 8);
    side->addWidget(m_counts);
    side->addStretch(1);
    m_counts->setFixedWidth(sideWidth);
    columns->addLayout(side);
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addLayout(buildHeading());
    buildList();
    main->addLayout(m_stack, 1);
    columns->addLayout(main, 1);

    connect(m_counts, &ChannelCounts::channelChosen, m_model, &QueueModel::setChannel);
    connect(m_model, &QueueModel::countsChanged, this, &QueuePage::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QueuePage::showState);
    connect(m_next, &Button::clicked, this, &QueuePage::takeNextRequested);
    connect(m_take, &Button::clicked, this, &QueuePage::takeCurrent);
    connect(m_list, &QListView::doubleClicked, this, &QueuePage::takeCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueuePage::showState);
    setFocusProxy(m_list);
    showState();
}

QLayout *QueuePage::buildHeading()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(8);
    //: Heading over the conversations that wait for an agent
    auto *title = new Label(tr("Waiting"), TextRole::Title);
    m_count->setQuiet(true);
    m_take->setKeyText(keyText(QKeySequence(Qt::Key_Return)));
    m_next->setKeyText(keyText(QKeySequence(Qt::CTRL | Qt::Key_N)));
    m_reason->setElided(true);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(title);
    row->addWidget(m_count);
    row->addWidget(m_reason, 1);
    row->addWidget(m_take);
    row->addWidget(m_next);
    return row;
}

void QueuePage::buildList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    //: Name of the list for screen readers
    m_list->setAccessibleName(tr("Waiting conversations"));
    m_stack->addWidget(m_list);

    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    column->setAlignment(Qt::AlignCenter);
    column->setSpacing(2);
    //: In the Queue place when nobody waits
    auto *what = new Label(tr("Nobody waits"), TextRole::Title);
    //: In the Queue place when nobody waits
    auto *then = new Label(tr("New conversations appear here, the longest wait first."), TextRole::Small,
                           &Theme::ink2);
    column->addWidget(what, 0, Qt::AlignHCenter);
    column->addWidget(then, 0, Qt::AlignHCenter);
    m_stack->addWidget(empty);
}

void QueuePage::setCentre(const Centre &centre)
{
    m_counts->setCentre(centre);
    m_delegate->setCentre(centre);
    m_list->viewport()->update();
}

void QueuePage::setTaking(bool canTake, const QString &reason)
{
    m_canTake = canTake;
    m_reason->setText(reason);
    showState();
}

void QueuePage::tick(qint64 now)
{
    m_delegate->setNow(now);
    m_counts->setNow(now);
    if (!isVisible())
        return;
    const QRect seen = m_list->viewport()->rect();
    for (int row = m_list->indexAt(seen.topLeft() + QPoint(1, 1)).row();
         row >= 0 && row < m_model->rowCount(); ++row) {
        const QRect box = m_list->visualRect(m_model->index(row));
        if (box.top() > seen.bottom())
            break;
        m_list->viewport()->update(QueueDelegate::clockRect(box, layoutDirection()));
    }
}

void QueuePage::takeCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (m_canTake && current.isValid())
        Q_EMIT takeRequested(m_model->conversation(current.row()).id);
}

void QueuePage::showState()
{
    const int waiting = m_model->count();
    m_count->setCount(waiting);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_take->setEnabled(m_canTake && m_list->currentIndex().isValid());
    m_next->setEnabled(m_canTake && waiting > 0);
}

bool QueuePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeCurrent();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn && !m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    return QWidget::eventFilter(watched, event);
}

void QueuePage::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, sideWidth, height())),
                     theme.panel);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(sideWidth, 0, 1, height())),
                     theme.line);
    const QRect list = m_stack->currentWidget()->geometry();
    painter.fillRect(QRect(list.x(), list.y() - 1, list.width(), 1), theme.line);
}

} // namespace parley
