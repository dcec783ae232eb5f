// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/statusbar.h"

#include "widgets/common/keycap.h"
#include "widgets/common/label.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/statuswords.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

//! A line of 1×12 between two parts.
class Rule : public QWidget
{
public:
    explicit Rule(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(1, 12);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::current().lineStrong); }
};

} // namespace

StatusBar::StatusBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_row(new QHBoxLayout(this))
    , m_link(new StatusWords(this))
    , m_synced(new Label(TextRole::Caption, &Theme::ink2, this))
    , m_outbox(new StatusWords(this))
    , m_figures(new QHBoxLayout)
    , m_shift(new QHBoxLayout)
    , m_hints(new QHBoxLayout)
{
    //: Accessible name of the bar at the window's foot
    setAccessibleName(tr("Status"));
    setFixedHeight(scaled(28));
    m_row->setContentsMargins(12, 1, 12, 0);
    m_row->setSpacing(14);
    m_row->addWidget(m_link);
    m_row->addWidget(m_synced);
    addRule();
    m_outbox->setClickable(true);
    connect(m_outbox, &QAbstractButton::clicked, actions[Act::Outbox], &QAction::trigger);
    m_row->addWidget(m_outbox);
    addRule();
    m_row->addLayout(m_figures);
    m_row->addStretch();
    m_row->addLayout(m_shift);
    addRule();
    for (QHBoxLayout *each : {m_figures, m_shift, m_hints})
        each->setSpacing(14);
    m_row->addLayout(m_hints);
    //: After the key in the status bar: goes to the most urgent chat
    m_urgent = addHint(m_actions[Act::MostUrgent]->shortcut(), tr("most urgent"));
    //: After the key in the status bar: tries to connect
    m_tryNow = addHint(m_actions[Act::TryNow]->shortcut(), tr("try now"));
    //: After the key in the status bar: shows all keys
    m_keys = addHint(m_actions[Act::Keys]->shortcut(), tr("keys"));
    setLink({});
    setOutboxCount(0);
}

void StatusBar::addRule() { m_row->addWidget(new Rule(this), 0, Qt::AlignVCenter); }

QWidget *StatusBar::addHint(const QKeySequence &keys, const QString &words)
{
    auto *hint = new QWidget(this);
    auto *row = new QHBoxLayout(hint);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    row->addWidget(new KeyCap(keys, hint));
    row->addWidget(new Label(words, TextRole::Caption, &Theme::ink2, hint));
    m_row->addWidget(hint);
    return hint;
}

void StatusBar::setLink(const LinkState &link)
{
    const bool isOffline = link.phase == LinkState::Phase::Offline;
    switch (link.phase) {
    case LinkState::Phase::Connecting:
        //: Status bar: the connection is being made
        m_link->setWords(tr("Connecting"), "view-refresh"_L1, &Theme::ink2);
        break;
    case LinkState::Phase::CatchingUp:
        //: Status bar: connected, and what was missed is still arriving
        m_link->setWords(tr("Catching up"), "view-refresh"_L1, &Theme::warn);
        break;
    case LinkState::Phase::Synced:
        //: Status bar: everything is up to date
        m_link->setWords(tr("Synced"), "emblem-ok"_L1, &Theme::ok);
        break;
    case LinkState::Phase::Offline:
        //: Status bar: there is no connection
        m_link->setWords(tr("Offline"), "network-disconnect"_L1, &Theme::danger, true);
        break;
    }
    //: Status bar while offline; %1 is a time of day
    m_synced->setText(tr("last synced %1").arg(timeOfDay(link.lastContact)));
    m_synced->setVisible(isOffline && link.lastContact > 0);
    m_isOffline = isOffline;
    showHints();
    fit();
}

void StatusBar::setHints(const QList<std::pair<QKeySequence, QString>> &hints)
{
    while (QLayoutItem *item = m_hints->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        std::unique_ptr<QLayoutItem> gone(item);
    }
    for (const auto &[keys, words] : hints) {
        QWidget *hint = addHint(keys, words);
        m_row->removeWidget(hint);
        m_hints->addWidget(hint);
    }
    showHints();
    fit();
}

//! Without a connection there is one thing to do before all others.
void StatusBar::showHints()
{
    m_tryNow->setVisible(m_isOffline);
    m_urgent->setVisible(!m_isOffline && m_hints->count() == 0);
    for (int i = 0; i < m_hints->count(); ++i)
        m_hints->itemAt(i)->widget()->setVisible(!m_isOffline);
}

void StatusBar::setOutboxCount(int count)
{
    //: Status bar: messages that wait to be sent
    m_outbox->setWords(tr("Outbox %1").arg(count), "document-send"_L1, count > 0 ? &Theme::ink : &Theme::ink2,
                       count > 0);
    m_outbox->setToolTip(tr("%n message(s) wait to be sent", nullptr, count));
    fit();
}

void StatusBar::setFigures(const QStringList &figures) { fill(m_figures, figures, {}); }

void StatusBar::setShift(const QStringList &words) { fill(m_shift, words, "coffee"_L1); }

void StatusBar::fill(QHBoxLayout *row, const QStringList &texts, QLatin1StringView firstIcon)
{
    while (QLayoutItem *item = row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        std::unique_ptr<QLayoutItem> gone(item);
    }
    for (const QString &text : texts) {
        auto *words = new StatusWords(this);
        words->setWords(text, row->count() == 0 ? firstIcon : QLatin1StringView(), &Theme::ink2);
        row->addWidget(words);
    }
    fit();
}

QString StatusBar::linkWords() const { return m_link->text(); }

void StatusBar::fit()
{
    QList<QWidget *> optional;
    for (QHBoxLayout *row : {m_shift, m_figures}) {
        for (int i = row->count() - 1; i >= 0; --i)
            optional += row->itemAt(i)->widget();
    }
    for (QWidget *each : std::as_const(optional))
        each->show();
    for (QWidget *each : std::as_const(optional)) {
        for (QLayout *row : {static_cast<QLayout *>(m_figures), static_cast<QLayout *>(m_shift),
                             static_cast<QLayout *>(m_row)})
            row->invalidate();
        if (m_row->minimumSize().width() <= width())
            break;
        each->hide();
    }
    m_row->activate();
}

QSize StatusBar::minimumSizeHint() const { return {200, scaled(28)}; }

void StatusBar::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(0, 0, width(), 1, t.line);
}

void StatusBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StatusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        setFixedHeight(scaled(28));
    QWidget::changeEvent(event);
}

} // namespace parley
