// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/offlinebanner.h"

#include "widgets/common/button.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/statuswords.h"

#include <QAction>
#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int graceMs = 5000;

} // namespace

//! How long ago something was, in words.
class Age
{
    Q_DECLARE_TR_FUNCTIONS(parley::Age)

public:
    [[nodiscard]] static QString text(qint64 at, qint64 now)
    {
        const int seconds = int(std::max<qint64>(0, (now - at) / 1000));
        if (seconds < 60)
            //: How long ago something was
            return tr("%n second(s) ago", nullptr, seconds);
        if (seconds < 3600)
            //: How long ago something was
            return tr("%n minute(s) ago", nullptr, seconds / 60);
        //: How long ago something was
        return tr("%n hour(s) ago", nullptr, seconds / 3600);
    }
};

OfflineBanner::OfflineBanner(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_words(new Label(TextRole::Small, &Theme::ink, this))
    , m_nextTry(new Label(TextRole::Caption, &Theme::ink2, this))
{
    setMinimumHeight(scaled(44));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 14, 5);
    row->setSpacing(10);
    row->addSpacing(30);
    // The words are the program's own, with times in them; nothing from outside.
    m_words->setTextFormat(Qt::RichText);
    m_words->setWordWrap(true);
    row->addWidget(m_words, 1);
    row->addWidget(m_nextTry);
    auto *tryNow = new Button(actions[Act::TryNow], Button::Kind::Plain, this);
    //: Button of the offline banner: connect at once
    tryNow->setText(tr("Try now"));
    tryNow->setIconName("view-refresh"_L1);
    row->addWidget(tryNow);
    hide();
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] { showAt(QDateTime::currentMSecsSinceEpoch()); });
}

void OfflineBanner::setLink(const LinkState &link)
{
    m_link = link;
    if (link.phase == LinkState::Phase::Synced || link.phase == LinkState::Phase::CatchingUp) {
        m_tick.stop();
        hide();
        return;
    }
    // While it connects again it is still offline.
    if (link.phase == LinkState::Phase::Connecting && isHidden())
        return;
    m_tick.start();
    showAt(QDateTime::currentMSecsSinceEpoch());
}

void OfflineBanner::showAt(qint64 now)
{
    if (now - m_link.since < graceMs) {
        hide();
        return;
    }
    const QString since = timeOfDay(m_link.since);
    if (m_link.lastContact > 0) {
        //: Offline banner. %1 and %2 are times of day, %3 an age such as "3 minutes ago"; keep <b> and </b>
        m_words->setText(tr("<b>Offline since %1.</b> You are reading what arrived by %2, <b>%3</b>. "
                            "Replies wait in the outbox, in order.")
                             .arg(since, timeOfDay(m_link.lastContact), Age::text(m_link.lastContact, now)));
    } else {
        //: Offline banner before anything has arrived. %1 is a time of day; keep <b> and </b>
        m_words->setText(tr("<b>Offline since %1.</b> Replies wait in the outbox, in order.").arg(since));
    }
    const qint64 seconds = (m_link.nextTry - now + 999) / 1000;
    if (m_link.phase == LinkState::Phase::Connecting || seconds <= 0)
        //: Offline banner: it is trying to connect at this moment
        m_nextTry->setText(tr("Trying now"));
    else
        //: Offline banner: when it tries to connect again
        m_nextTry->setText(tr("Next try in %n s", nullptr, static_cast<int>(seconds)));
    show();
}

QString OfflineBanner::words() const { return m_words->text(); }

void OfflineBanner::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(0, height() - 1, width(), 1, t.lineStrong);
    const QRect slot = QStyle::visualRect(layoutDirection(), rect(), QRect(14, 0, 20, height()));
    paintIcon(painter, slot, "network-disconnect"_L1, t.danger, 20);
}

} // namespace parley
