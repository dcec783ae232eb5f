// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/libraryreportpage.h"

#include "models/lists/libraryreportcells.h"
#include "models/lists/libraryreportfilter.h"
#include "widgets/common/button.h"
#include "widgets/common/chip.h"
#include "widgets/common/label.h"
#include "widgets/library/entrywords.h"
#include "widgets/library/libraryreportcards.h"
#include "widgets/library/libraryreportloading.h"
#include "widgets/library/libraryreportperiod.h"
#include "widgets/library/libraryreporttable.h"
#include "widgets/library/reportplot.h"
#include "widgets/library/reportplotseries.h"

#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

QString attentionWord(ReportAttention attention)
{
    switch (attention) {
    //: A filter of the report's table
    case ReportAttention::All: return LibraryReportPage::tr("All");
    //: A filter of the report's table: entries that agents change before sending
    case ReportAttention::OftenRewritten: return LibraryReportPage::tr("Often rewritten");
    //: A filter of the report's table
    case ReportAttention::NeverUsed: return LibraryReportPage::tr("Never used");
    }
    return {};
}

bool isEmpty(const LibraryReport &report)
{
    const LibraryTotals totals = totalsOf(report);
    return totals.messages == 0 && totals.sent == 0 && totals.byHand == 0;
}

} // namespace

LibraryReportPage::LibraryReportPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new LibraryReportModel(this))
    , m_filter(new LibraryReportFilter(this))
    , m_period(new LibraryReportPeriod(this))
    , m_states(new QStackedWidget(this))
{
    m_model->setVariantWords([](const EntryFigures &figures) {
        //: A variant of an entry: %1 English, %2 neutral
        return tr("%1, %2").arg(languageName(figures.language), formWord(figures.form).toLower());
    });
    m_filter->setSourceModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTools());
    column->addWidget(m_states, 1);
    m_states->addWidget(buildFigures());
    auto *loading = new LibraryReportLoading(m_states);
    m_states->addWidget(loading);
    m_states->addWidget(buildWords());
    m_states->setCurrentIndex(Loading);
    setFocusProxy(m_period);
    connect(loading, &LibraryReportLoading::cancelled, this, [this] {
        m_isAsked = false;
        //: In the place of a report whose coming was not awaited
        m_hasReport ? showFigures() : say(tr("No report asked for."), true);
    });
    connect(m_period, &LibraryReportPeriod::picked, this, &LibraryReportPage::refresh);
    connect(m_retry, &Button::clicked, this, &LibraryReportPage::refresh);
    connect(m_export, &Button::clicked, this, &LibraryReportPage::exportRequested);
    connect(m_dayTableButton, &Button::clicked, this, &LibraryReportPage::toggleDayTable);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showCounts();
    });
    connect(m_table, &LibraryReportTable::opened, this, [this](const QModelIndex &row) {
        const auto entry = row.data(LibraryReportModel::EntryRole).value<EntryId>();
        if (!entry.isEmpty())
            Q_EMIT entryOpenRequested(entry);
    });
    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, slot);
    };
    shortcut(Qt::Key_V, &LibraryReportPage::toggleDayTable);
    shortcut(Qt::CTRL | Qt::Key_E, [this] {
        if (m_export->isEnabled())
            Q_EMIT exportRequested();
    });
    shortcut(QKeySequence::Find, [this] { m_find->setFocus(Qt::ShortcutFocusReason); });
    m_export->setEnabled(false);
    showCounts();
}

LibraryReportPage::~LibraryReportPage() = default;

void LibraryReportPage::addChip(ReportAttention attention)
{
    auto *chip = new Chip(attentionWord(attention), this);
    chip->setChecked(attention == ReportAttention::All);
    m_chips.append({attention, chip});
    connect(chip, &Chip::clicked, this, [this, attention] {
        for (const auto &[each, other] : std::as_const(m_chips))
            other->setChecked(each == attention);
        m_filter->setAttention(attention);
        showCounts();
    });
}

void LibraryReportPage::setNow(qint64 now) { m_period->setNow(now); }

void LibraryReportPage::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    if (m_hasReport)
        showFigures();
}

void LibraryReportPage::refresh()
{
    m_isAsked = true;
    m_before.reset();
    m_states->setCurrentIndex(Loading);
    Q_EMIT reportRequested(m_period->since(), m_period->until(), m_period->sinceBefore());
}

void LibraryReportPage::setReport(const LibraryReport &report)
{
    if (!std::exchange(m_isAsked, false))
        return;
    m_report = report;
    m_hasReport = true;
    showFigures();
}

void LibraryReportPage::setBefore(const LibraryReport &report)
{
    m_before = totalsOf(report);
    m_cards->setTotals(totalsOf(m_report), m_before);
}

void LibraryReportPage::showRefused(const QString &reason)
{
    m_isAsked = false;
    //: In the place of a report; %1 says why it did not come
    say(tr("The figures did not come. %1").arg(reason), true);
}

void LibraryReportPage::say(const QString &words, bool canRetry)
{
    m_words->setText(words);
    m_retry->setVisible(canRetry);
    m_states->setCurrentIndex(Words);
    m_export->setEnabled(false);
}

void LibraryReportPage::showFigures()
{
    if (isEmpty(m_report)) {
        //: In the place of a report of days without messages
        say(tr("Nothing was sent in these days. Choose other ones above."), false);
        return;
    }
    m_cards->setTotals(totalsOf(m_report), m_before);
    m_model->setReport(m_report, m_entries);
    showDays();
    showCounts();
    m_states->setCurrentIndex(Figures);
    m_export->setEnabled(true);
}

void LibraryReportPage::showDays()
{
    const QList<LibraryDay> days = daysOf(m_report);
    m_messages->setDays(days);
    m_saved->setDays(days);
    m_days->setRowCount(int(days.size()));
    const QLocale locale;
    for (int row = 0; row < days.size(); ++row) {
        // The newest on top: it is what one looks for in a table.
        const LibraryDay &day = days.at(days.size() - 1 - row);
        const QStringList cells{plotDayWords(day), locale.toString(day.messages), locale.toString(day.sent),
                                locale.toString(day.byHand), savedWords(day.savedSeconds)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *cell = new QTableWidgetItem(cells.at(column));
            cell->setTextAlignment((column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
            m_days->setItem(row, column, cell);
        }
    }
}

void LibraryReportPage::showCounts()
{
    const QLocale locale;
    for (const auto &[attention, chip] : std::as_const(m_chips)) {
        //: A filter and how many it shows
        chip->setText(tr("%1 %2").arg(attentionWord(attention), locale.toString(m_filter->count(attention))));
        chip->updateGeometry();
    }
    const bool hasNone = m_filter->rowCount() == 0;
    m_none->setVisible(hasNone);
    m_table->setVisible(!hasNone);
    //: In the empty table of the report
    m_none->setText(tr("No entry is like this. Take a filter away."));
}

void LibraryReportPage::toggleDayTable()
{
    const bool isTable = m_plots->currentIndex() == 0;
    m_plots->setCurrentIndex(isTable ? 1 : 0);
    m_dayTableButton->setChecked(isTable);
    if (isTable)
        m_days->setFocus(Qt::OtherFocusReason);
}

QByteArray LibraryReportPage::csv() const
{
    return libraryReportCsv(*m_filter, [this](const QModelIndex &row) { return m_table->isExpanded(row); });
}

QString LibraryReportPage::fileName() const
{
    return u"library-%1-%2.csv"_s.arg(m_period->first().toString(Qt::ISODate),
                                      m_period->last().toString(Qt::ISODate));
}

void LibraryReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_hasReport && !m_isAsked)
        refresh();
}

void LibraryReportPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().canvas);
}

} // namespace parley
