// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/libraryreportfilter.h"
#include "widgets/common/button.h"
#include "widgets/common/chip.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"
#include "widgets/library/libraryreportcards.h"
#include "widgets/library/libraryreportpage.h"
#include "widgets/library/libraryreportperiod.h"
#include "widgets/library/libraryreporttable.h"
#include "widgets/library/reportplot.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 12;
constexpr int gap = 10;
constexpr int plotsHeight = 218;
constexpr int leastTable = 260;
constexpr int findWidth = 220;

QFrame *newCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("role", u"card"_s);
    return card;
}

} // namespace

QWidget *LibraryReportPage::buildTools()
{
    auto *tools = new QWidget(this);
    //: Shows the plots as a table of days
    m_dayTableButton = new Button(tr("Days as a table"), Button::Kind::Plain, tools);
    m_dayTableButton->setCheckable(true);
    m_dayTableButton->setKeyText(u"V"_s);
    //: Writes the report's table to a file
    m_export = new Button(tr("Export CSV"), Button::Kind::Plain, tools);
    m_export->setIconName("document-export"_L1);
    m_export->setKeyText(QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText));
    auto *row = new QHBoxLayout(tools);
    // The ring of the focus has to have room below.
    constexpr int ring = 4;
    row->setContentsMargins(margin, margin, margin, ring);
    row->setSpacing(8);
    row->addWidget(m_period);
    row->addStretch();
    row->addWidget(m_dayTableButton);
    row->addWidget(m_export);
    return tools;
}

QWidget *LibraryReportPage::buildFigures()
{
    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(margin, gap - 4, margin, margin);
    column->setSpacing(gap);
    m_cards = new LibraryReportCards(inner);
    column->addWidget(m_cards);
    column->addWidget(buildPlots());
    column->addWidget(buildEntries(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    return scroll;
}

QWidget *LibraryReportPage::buildPlots()
{
    m_plots = new QStackedWidget(this);
    m_plots->setFixedHeight(scaled(plotsHeight));
    auto *both = new QWidget(m_plots);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    m_messages = new ReportPlot(ReportPlot::Kind::Messages, both);
    m_saved = new ReportPlot(ReportPlot::Kind::TimeSaved, both);
    row->addWidget(m_messages, 1);
    row->addWidget(m_saved, 1);
    QFrame *card = newCard(m_plots);
    m_days = new QTableWidget(card);
    m_days->setColumnCount(5);
    m_days->setHorizontalHeaderLabels({
        //: Column of a table of days
        tr("Day"),
        //: Column of a table of days: messages that agents sent
        tr("Messages"),
        //: Column of a table of days
        tr("From the library"),
        //: Column of a table of days
        tr("By hand"),
        //: Column of a table of days
        tr("Time saved"),
    });
    m_days->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_days->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_days->setFrameShape(QFrame::NoFrame);
    m_days->setShowGrid(false);
    m_days->verticalHeader()->hide();
    m_days->verticalHeader()->setDefaultSectionSize(scaled(24));
    m_days->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_days->horizontalHeader()->setDefaultAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_days->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_days->setTabKeyNavigation(false);
    //: What a screen reader calls the table of days
    m_days->setAccessibleName(tr("Days"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(6, 6, 6, 6);
    inside->addWidget(m_days);
    m_plots->addWidget(both);
    m_plots->addWidget(card);
    return m_plots;
}

QWidget *LibraryReportPage::buildEntries()
{
    QFrame *card = newCard(this);
    card->setMinimumHeight(scaled(leastTable));
    //: Heading of the report's table
    auto *title = new Label(tr("Entries"), TextRole::Body, &Theme::ink, card);
    title->setStrength(Strength::Strong);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(title);
    head->addSpacing(8);
    for (const ReportAttention each :
         {ReportAttention::All, ReportAttention::OftenRewritten, ReportAttention::NeverUsed}) {
        addChip(each);
        head->addWidget(m_chips.constLast().second);
    }
    head->addStretch();
    m_find = new QLineEdit(card);
    m_find->setProperty("soft", true);
    m_find->setFixedWidth(scaled(findWidth));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon("edit-find"_L1, &Theme::ink3), QLineEdit::LeadingPosition);
    //: In the empty field that filters the report's table
    m_find->setPlaceholderText(tr("Filter entries"));
    m_find->setAccessibleName(m_find->placeholderText());
    head->addWidget(m_find);
    m_table = new LibraryReportTable(card);
    m_table->setModel(m_filter);
    m_table->arrangeColumns();
    m_table->sortByColumn(LibraryReportModel::Sent, Qt::DescendingOrder);
    m_none = new Label(TextRole::Small, &Theme::ink2, card);
    m_none->setWordWrap(true);
    m_none->hide();
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 9, 14, 10);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    return card;
}

QWidget *LibraryReportPage::buildWords()
{
    auto *box = new QWidget(this);
    m_words = new Label(TextRole::Body, &Theme::ink2, box);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    //: Asks once more for what could not be shown
    m_retry = new Button(tr("Try again"), Button::Kind::Plain, box);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(48, 0, 48, 0);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(m_words);
    column->addWidget(m_retry, 0, Qt::AlignCenter);
    column->addStretch();
    return box;
}

} // namespace parley
