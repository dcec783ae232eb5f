// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wall/wallpage.h"

#include "models/lists/monitormodel.h"
#include "models/lists/queuemodel.h"
#include "models/lists/usermodel.h"
#include "widgets/common/badge.h"
#include "widgets/common/chip.h"
#include "widgets/common/keycap.h"
#include "widgets/common/label.h"
#include "widgets/queue/channelcounts.h"
#include "widgets/wall/agentdelegate.h"
#include "widgets/wall/takeoverbar.h"
#include "widgets/wall/tileview.h"
#include "widgets/wall/wallfigures.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int sideWidth = 268;
constexpr int headingHeight = 32;
constexpr int tileHeadingHeight = 36;

QWidget *heading(const QString &title, Badge *count, const QString &end)
{
    auto *widget = new QWidget;
    widget->setMinimumHeight(headingHeight);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    auto *label = new Label(title, TextRole::Body);
    label->setStrength(Strength::Strong);
    count->setQuiet(true);
    row->addWidget(label);
    row->addWidget(count);
    row->addStretch(1);
    row->addWidget(new Label(end, TextRole::Caption, &Theme::ink3));
    return widget;
}

} // namespace

WallPage::WallPage(MonitorModel *monitor, QueueModel *queue, UserModel *users, QWidget *parent)
    : QWidget(parent)
    , m_monitor(monitor)
    , m_queue(queue)
    , m_users(users)
    , m_figures(new WallFigures(monitor, queue, users))
    , m_counts(new ChannelCounts(queue, ChannelCounts::Use::Show))
    , m_agents(new QListView)
    , m_waitingCount(new Badge)
    , m_agentCount(new Badge)
    , m_tileCount(new Label(TextRole::Caption, &Theme::ink3))
    , m_empty(new Label(TextRole::Small, &Theme::ink2))
    , m_tiles(new TileView(monitor))
    , m_takeOver(new TakeOverBar)
    , m_columns(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_figures);
    m_columns->setSpacing(1);
    m_columns->addWidget(buildSide());
    m_columns->addWidget(buildMiddle(), 1);
    column->addLayout(m_columns, 1);
    setFocusProxy(m_tiles);

    connect(m_tiles, &TileView::watchRequested, this, &WallPage::watchRequested);
    connect(m_tiles, &TileView::whisperRequested, this, &WallPage::whisperRequested);
    connect(m_tiles, &TileView::takeOverRequested, this, &WallPage::askTakeOver);
    connect(m_tiles, &TileView::leaveRequested, this, [this] {
        if (m_pane)
            Q_EMIT monitorCloseRequested();
    });
    connect(m_takeOver, &TakeOverBar::cancelled, this, &WallPage::endQuestion);
    connect(m_takeOver, &TakeOverBar::confirmed, this, [this](const ConversationId &conversation) {
        endQuestion();
        Q_EMIT takeOverRequested(conversation);
    });
    connect(queue, &QueueModel::countsChanged, this, &WallPage::showCounts);
    for (const QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(monitor), static_cast<QAbstractItemModel *>(users)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &WallPage::showCounts);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &WallPage::showCounts);
        connect(model, &QAbstractItemModel::modelReset, this, &WallPage::showCounts);
        connect(model, &QAbstractItemModel::dataChanged, this, &WallPage::showCounts);
    }
    showCounts();
}

QWidget *WallPage::buildSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    //: Heading on the wall over the channels, and over the column with the longest wait
    column->addWidget(heading(tr("Waiting"), m_waitingCount, tr("longest")));
    column->addWidget(m_counts);
    column->addSpacing(7);
    auto *rule = new QFrame;
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    rule->setFixedHeight(1);
    rule->setForegroundRole(QPalette::Midlight);
    column->addWidget(rule);
    //: Heading on the wall over the people at work, and over the column with how many chats they hold
    column->addWidget(heading(tr("Agents"), m_agentCount, tr("load")));
    m_agents->setModel(m_users);
    m_agents->setItemDelegate(new AgentDelegate(m_agents));
    m_agents->setFrameShape(QFrame::NoFrame);
    m_agents->setSelectionMode(QListView::NoSelection);
    m_agents->setEditTriggers(QListView::NoEditTriggers);
    m_agents->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_agents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_agents->viewport()->setBackgroundRole(QPalette::Window);
    m_agents->setAccessibleName(tr("Agents"));
    column->addWidget(m_agents, 1);
    return side;
}

QWidget *WallPage::buildMiddle()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    constexpr int margin = 12 - TileView::gap / 2;
    column->setContentsMargins(margin, 0, margin, margin);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    //: Heading over the live conversations on the wall
    auto *title = new Label(tr("Live chats"), TextRole::Body);
    title->setStrength(Strength::Strong);
    row->addWidget(title);
    row->addWidget(m_tileCount);
    row->addSpacing(8);
    //: Order of the tiles on the wall
    row->addWidget(orderChip(tr("Attention first"), false));
    //: Order of the tiles on the wall
    row->addWidget(orderChip(tr("By agent"), true));
    row->addStretch(1);
    buildHints(row);
    auto *head = new QWidget;
    head->setMinimumHeight(tileHeadingHeight);
    row->setContentsMargins(TileView::gap / 2, 0, TileView::gap / 2, 0);
    head->setLayout(row);
    column->addWidget(head);
    //: On the wall when no agent holds a conversation
    m_empty->setText(tr("No live chats. Those that agents take appear here, the most urgent first."));
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);
    column->addWidget(m_tiles, 1);
    m_takeOver->hide();
    column->addWidget(m_takeOver);
    column->addStretch(0);
    return middle;
}

void WallPage::buildHints(QHBoxLayout *row)
{
    const std::initializer_list<std::pair<QString, QString>> hints{
        //: Beside the key that does it, on the wall: opens a conversation to watch it
        {keyText(QKeySequence(Qt::Key_Return)), tr("monitor")},
        //: Beside the key that does it, on the wall
        {QStringLiteral("W"), tr("whisper")},
        //: Beside the key that does it, on the wall
        {QStringLiteral("T"), tr("take over")},
    };
    for (const auto &[key, words] : hints) {
        row->addWidget(new KeyCap(key));
        auto *label = new Label(words, TextRole::Caption, &Theme::ink3);
        label->setElided(true);
        row->addWidget(label);
    }
}

Chip *WallPage::orderChip(const QString &words, bool isByAgent)
{
    auto *chip = new Chip(words);
    chip->setAutoExclusive(true);
    chip->setChecked(isByAgent == (m_monitor->order() == MonitorModel::Order::ByAgent));
    connect(chip, &Chip::toggled, this, [this, isByAgent](bool isOn) {
        if (isOn)
            m_monitor->setOrder(isByAgent ? MonitorModel::Order::ByAgent
                                          : MonitorModel::Order::AttentionFirst);
    });
    return chip;
}

void WallPage::setCentre(const Centre &centre)
{
    m_figures->setCentre(centre);
    m_counts->setCentre(centre);
    m_tiles->setCentre(centre);
}

void WallPage::setMonitorPane(QWidget *pane)
{
    if (pane == m_pane)
        return;
    if (m_pane) {
        m_columns->removeWidget(m_pane);
        m_pane->hide();
        m_pane->deleteLater();
    }
    m_pane = pane;
    if (!pane) {
        m_tiles->setFocus(Qt::OtherFocusReason);
        return;
    }
    pane->setFixedWidth(monitorWidth);
    m_columns->addWidget(pane);
    pane->show();
}

void WallPage::tick(qint64 now)
{
    m_figures->setNow(now);
    m_counts->setNow(now);
    m_tiles->tick(now);
}

void WallPage::askTakeOver(const ConversationId &conversation)
{
    const int row = m_monitor->rowOf(conversation);
    if (row < 0)
        return;
    const QString agent = m_monitor->index(row).data(MonitorModel::AgentRole).toString();
    m_takeOver->ask(conversation, m_monitor->conversation(row).customerName, agent);
}

void WallPage::endQuestion()
{
    m_takeOver->hide();
    m_tiles->setFocus(Qt::OtherFocusReason);
}

void WallPage::showCounts()
{
    const int open = m_monitor->rowCount();
    m_waitingCount->setCount(m_queue->count());
    m_agentCount->setCount(m_users->presentCount());
    //: Beside the heading over the live conversations
    m_tileCount->setText(tr("%n open", nullptr, open));
    m_empty->setVisible(open == 0);
    m_tiles->setVisible(open > 0);
    if (m_takeOver->isVisible() && m_monitor->rowOf(m_takeOver->conversation()) < 0)
        m_takeOver->hide();
}

// From the whisper back to the tiles; from those the pane is left.
void WallPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pane && m_pane->isAncestorOf(focusWidget()))
        m_tiles->setFocus(Qt::OtherFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void WallPage::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    const QRect below(0, m_figures->height(), width(), height() - m_figures->height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(),
                                        QRect(0, below.y(), sideWidth, below.height())),
                     theme.panel);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(),
                                        QRect(sideWidth, below.y(), 1, below.height())),
                     theme.line);
    if (m_pane)
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(),
                                            QRect(width() - monitorWidth - 1, below.y(), 1, below.height())),
                         theme.line);
}

} // namespace parley
