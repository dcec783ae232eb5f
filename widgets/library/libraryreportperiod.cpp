// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/libraryreportperiod.h"

#include "widgets/common/label.h"
#include "widgets/library/sectionswitch.h"

#include <QDateEdit>
#include <QDateTime>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <array>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array choices{7, 30, 90};
constexpr int custom = int(choices.size());
constexpr int daysAtMost = 400;
constexpr int usual = 1;
constexpr int dayWidth = 124;

qint64 startOf(const QDate &day) { return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(); }

} // namespace

LibraryReportPeriod::LibraryReportPeriod(QWidget *parent)
    : QWidget(parent)
    , m_choice(new SectionSwitch(this))
    , m_days(new QWidget(this))
    , m_from(new QDateEdit(m_days))
    , m_to(new QDateEdit(m_days))
    , m_today(QDate::currentDate())
{
    for (const int days : choices)
        //: A choice of how many days a report is of
        m_choice->addSection(tr("%n days", nullptr, days));
    //: A choice of days of a report: from one to another
    m_choice->addSection(tr("Custom"));
    m_choice->setCurrent(usual);
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(6);
    //: Before the first day of a report
    days->addWidget(new Label(tr("from"), TextRole::Small, &Theme::ink2, m_days));
    days->addWidget(m_from);
    //: Before the last day of a report
    days->addWidget(new Label(tr("to"), TextRole::Small, &Theme::ink2, m_days));
    days->addWidget(m_to);
    //: What a screen reader calls a field
    m_from->setAccessibleName(tr("First day"));
    //: What a screen reader calls a field
    m_to->setAccessibleName(tr("Last day"));
    for (QDateEdit *each : {m_from, m_to}) {
        each->setCalendarPopup(true);
        each->setFixedWidth(scaled(dayWidth));
        connect(each, &QDateEdit::dateChanged, this, &LibraryReportPeriod::readDays);
    }
    m_days->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_choice);
    row->addWidget(m_days);
    setFocusProxy(m_choice);
    connect(m_choice, &SectionSwitch::picked, this, &LibraryReportPeriod::pick);
}

void LibraryReportPeriod::setNow(qint64 now)
{
    m_today = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date();
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    for (QDateEdit *each : {m_from, m_to})
        each->setMaximumDate(m_today);
}

void LibraryReportPeriod::pick(int choice)
{
    if (choice == custom && !m_days->isVisibleTo(this)) {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_to->setDate(m_today);
        m_from->setDate(m_today.addDays(1 - choices[usual]));
    }
    m_days->setVisible(choice == custom);
    Q_EMIT picked();
}

void LibraryReportPeriod::readDays()
{
    const QSignalBlocker quietTo(m_to);
    if (m_to->date() < m_from->date())
        m_to->setDate(m_from->date());
    Q_EMIT picked();
}

QDate LibraryReportPeriod::last() const { return m_choice->current() == custom ? m_to->date() : m_today; }

QDate LibraryReportPeriod::first() const
{
    if (m_choice->current() != custom)
        return m_today.addDays(1 - choices[size_t(m_choice->current())]);
    return std::max(m_from->date(), last().addDays(1 - daysAtMost));
}

qint64 LibraryReportPeriod::since() const { return startOf(first()); }

// The last millisecond is left out: the backend counts the day that a period ends in.
qint64 LibraryReportPeriod::until() const { return startOf(last().addDays(1)) - 1; }

qint64 LibraryReportPeriod::sinceBefore() const
{
    return startOf(first().addDays(-(first().daysTo(last()) + 1)));
}

} // namespace parley
