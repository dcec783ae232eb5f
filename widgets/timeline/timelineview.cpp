// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/timelineview.h"

#include "models/lists/timelinemodel.h"
#include "models/lists/timelinewords.h"
#include "widgets/common/button.h"
#include "widgets/common/chip.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"
#include "widgets/timeline/timelinelist.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parley {

namespace {

constexpr int loadingAfter = 150; // ms; before that nothing is said
constexpr auto kindProperty = "kind";

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_list(new TimelineList(this))
    , m_find(new QLineEdit(this))
    , m_heading(new QWidget(this))
    , m_empty(new Label(QString(), TextRole::Small, &Theme::ink2, this))
    , m_footer(new Label(QString(), TextRole::Caption, &Theme::ink3))
    ,
    //: Button: loads what did not come the first time
    m_retry(new Button(tr("Try again")))
    , m_footerRow(new QWidget(this))
    , m_fetching(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    buildHeading();
    column->addSpacing(1);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(m_footerRow);
    buildFooter();
    column->addStretch(0);
    setFocusProxy(m_list);

    connect(m_list, &TimelineList::quoteRequested, this, &TimelineView::quoteRequested);
    connect(m_list, &TimelineList::openConversationRequested, this, &TimelineView::openConversationRequested);
    m_fetching->setSingleShot(true);
    m_fetching->setInterval(0);
    connect(m_fetching, &QTimer::timeout, this, &TimelineView::fetchWhileThereIsRoom);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, m_fetching, qOverload<>(&QTimer::start));
    showState();
}

void TimelineView::buildHeading()
{
    auto *column = new QVBoxLayout(m_heading);
    column->setContentsMargins(14, 6, 14, 8);
    column->setSpacing(3);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    //: Heading over what happened between a customer and the centre on all channels
    auto *title = new Label(tr("Timeline"), TextRole::Body);
    title->setStrength(Strength::Strong);
    row->addWidget(title);
    row->addStretch(1);
    const QKeySequence keys(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    auto *open = new IconButton("edit-find"_L1, tr("Find in the timeline"), m_heading);
    open->setWords(tr("Find in the timeline"), keyText(keys));
    open->setMetrics({24, 24}, 13);
    open->setInk(&Theme::ink3);
    connect(open, &IconButton::clicked, this, &TimelineView::openFind);
    row->addWidget(open);
    row->addWidget(new Label(keyText(keys), TextRole::Key, &Theme::ink3));
    column->addLayout(row);

    //: Shown in the empty field
    m_find->setPlaceholderText(tr("Find in the timeline"));
    m_find->addAction(icon("edit-find"_L1, &Theme::ink3), QLineEdit::LeadingPosition);
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_find->hide();
    connect(m_find, &QLineEdit::textChanged, this, &TimelineView::find);
    column->addWidget(m_find);

    auto *flow = new FlowLayout(4);
    buildChips(flow);
    column->addLayout(flow);
}

void TimelineView::buildChips(FlowLayout *flow)
{
    using enum InteractionKind;
    const std::initializer_list<std::pair<InteractionKind, QString>> kinds{
        //: Filter of the timeline: web chat
        {Chat, tr("Chat")},
        //: Filter of the timeline: calls
        {Call, tr("Voice")},
        //: Filter of the timeline
        {Email, tr("Email")},
        //: Filter of the timeline
        {Sms, tr("SMS")},
        //: Filter of the timeline
        {WhatsApp, tr("WhatsApp")},
        //: Filter of the timeline: posts and messages in social networks
        {Social, tr("Social")},
        //: Filter of the timeline
        {Order, tr("Orders")},
    };
    //: Filter of the timeline: everything
    m_all = new Chip(tr("All"), m_heading);
    m_all->setChecked(true);
    connect(m_all, &Chip::clicked, this, [this] { chooseKinds({}); });
    flow->addWidget(m_all);
    for (const auto &[kind, word] : kinds) {
        auto *chip = new Chip(word, m_heading);
        chip->setProperty(kindProperty, QVariant::fromValue(kind));
        connect(chip, &Chip::clicked, this, [this] { chooseKinds(checkedKinds()); });
        flow->addWidget(chip);
        m_chips.append(chip);
    }
}

void TimelineView::buildFooter()
{
    auto *row = new QHBoxLayout(m_footerRow);
    row->setContentsMargins(14, 6, 14, 8);
    m_footer->setWordWrap(true);
    m_retry->setHeight(26);
    connect(m_retry, &Button::clicked, this, [this] {
        if (m_model)
            m_model->retry();
    });
    row->addWidget(m_footer, 1);
    row->addWidget(m_retry);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(14, 12, 14, 0);
}

TimelineModel *TimelineView::model() const { return m_model; }

void TimelineView::setModel(TimelineModel *model)
{
    if (model == m_model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_list->setTimeline(model);
    if (model) {
        connect(model, &TimelineModel::stateChanged, this, &TimelineView::showState);
        connect(model, &QAbstractItemModel::rowsInserted, this, &TimelineView::showState);
        m_find->setText(model->sought());
        m_find->setVisible(!model->sought().isEmpty());
        showKinds();
    }
    showState();
}

void TimelineView::setQuotable(bool isQuotable) { m_list->setQuotable(isQuotable); }

// ---- filters ---------------------------------------------------------------------------------

QList<InteractionKind> TimelineView::checkedKinds() const
{
    QList<InteractionKind> kinds;
    for (const Chip *chip : m_chips)
        if (chip->isChecked())
            kinds.append(chip->property(kindProperty).value<InteractionKind>());
    return kinds.size() == m_chips.size() ? QList<InteractionKind>() : kinds;
}

void TimelineView::chooseKinds(const QList<InteractionKind> &kinds)
{
    if (m_model)
        m_model->setKinds(kinds);
    showKinds();
}

void TimelineView::showKinds()
{
    const QList<InteractionKind> kinds = m_model ? m_model->kinds() : QList<InteractionKind>();
    m_all->setChecked(kinds.isEmpty());
    for (Chip *chip : std::as_const(m_chips))
        chip->setChecked(kinds.contains(chip->property(kindProperty).value<InteractionKind>()));
}

void TimelineView::openFind()
{
    m_find->show();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void TimelineView::closeFind()
{
    m_find->clear();
    m_find->hide();
    m_list->setFocus(Qt::OtherFocusReason);
}

void TimelineView::find(const QString &text)
{
    if (m_model)
        m_model->setSought(text.trimmed());
}

bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        closeFind();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// ---- what stands below -----------------------------------------------------------------------

QString TimelineView::footerText() const
{
    using enum TimelineModel::State;
    switch (m_model->state()) {
    case Failed:
        //: Below the timeline: %1 is the reason
        return tr("Some entries didn’t come: %1").arg(isolated(m_model->failure()));
    case Loading:
        if (!m_model->sought().isEmpty() && m_model->reachedBackTo() > 0)
            //: Below the timeline while it is searched: %1 is the day up to which it was searched
            return tr("Searching back, at %1").arg(absoluteTime(m_model->reachedBackTo(), m_model->now()));
        //: Below the timeline while older entries are on their way
        return tr("Loading…");
    case Idle:
    case Complete: break;
    }
    return {};
}

void TimelineView::showState()
{
    using enum TimelineModel::State;
    const auto state = m_model ? m_model->state() : Complete;
    const bool hasRows = m_model && m_model->rowCount() > 0;
    m_list->setVisible(hasRows);
    m_retry->setVisible(state == Failed);
    m_footer->setInk(state == Failed ? &Theme::danger : &Theme::ink3);
    m_footerRow->setVisible(state == Failed);
    m_empty->setVisible(m_model && !hasRows && state == Complete);
    m_empty->setText(emptyText());
    if (!m_model)
        return;
    m_footer->setText(footerText());
    if (state == Loading)
        QTimer::singleShot(loadingAfter, this, [this] {
            if (m_model && m_model->state() == Loading) {
                m_footer->setText(footerText());
                m_footerRow->show();
            }
        });
    if (state == Idle)
        m_fetching->start();
}

QString TimelineView::emptyText() const
{
    if (m_model && !m_model->sought().isEmpty())
        //: In place of the timeline: %1 is what was typed
        return tr("Nothing found for %1. Try fewer letters, or other filters.")
            .arg(isolated(m_model->sought()));
    if (m_model && !m_model->kinds().isEmpty())
        //: In place of the timeline
        return tr("Nothing of this kind yet. Choose All to see the rest.");
    //: In place of the timeline
    return tr("Nothing yet. Chats, calls, emails and orders of this customer appear here.");
}

void TimelineView::fetchWhileThereIsRoom()
{
    if (!m_model || !isVisible() || !m_model->canFetchMore({}))
        return;
    if (m_model->rowCount() == 0 || m_list->isNearEnd())
        m_model->fetchMore({});
}

void TimelineView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_fetching->start();
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, m_heading->geometry().bottom() + 1, width(), 1), Theme::current().line);
}

} // namespace parley
