// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/importendpage.h"

#include "widgets/common/button.h"
#include "widgets/common/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

ImportEndPage::ImportEndPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Heading, &Theme::ink, this))
    , m_figures(new Label(TextRole::Body, &Theme::ink2, this))
    , m_refusedTitle(new Label(TextRole::Title, &Theme::danger, this))
    , m_refused(new QTableWidget(this))
    //: Button: saves the rows that an import did not take as a CSV file
    , m_save(new Button(tr("Save these rows as CSV"), Button::Kind::Plain, this))
    //: Button: closes the import
    , m_close(new Button(tr("Done"), Button::Kind::Primary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(48, 40, 48, 24);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_figures);
    column->addSpacing(8);
    column->addWidget(m_refusedTitle);
    column->addWidget(m_refused, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    column->addStretch();
    column->addLayout(buttons);
    m_refused->setColumnCount(3);
    //: Columns of the rows that an import did not take
    m_refused->setHorizontalHeaderLabels({tr("Row"), tr("Title"), tr("Why not")});
    m_refused->verticalHeader()->hide();
    m_refused->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_refused->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_refused->horizontalHeader()->setStretchLastSection(true);
    m_refused->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_refused->setColumnWidth(1, scaled(280));
    connect(m_save, &Button::clicked, this, &ImportEndPage::saveRefusedRequested);
    connect(m_close, &Button::clicked, this, &ImportEndPage::closeRequested);
}

void ImportEndPage::showSummary(const ImportSummary &summary)
{
    //: Heading at the end of an import
    m_title->setText(summary.unsent > 0 ? tr("Import stopped") : tr("Import done"));
    QStringList lines;
    //: At the end of an import
    lines.append(tr("%n new entry(ies) as drafts", nullptr, summary.brought));
    //: At the end of an import
    lines.append(tr("%n entry(ies) changed, to be published again", nullptr, summary.replaced));
    if (summary.skipped > 0)
        //: At the end of an import
        lines.append(tr("%n row(s) left out", nullptr, summary.skipped));
    if (summary.unsent > 0)
        //: At the end of an import that was stopped
        lines.append(tr("%n row(s) not sent", nullptr, summary.unsent));
    m_figures->setText(lines.join(u'\n'));
    const int count = int(summary.refused.size());
    //: At the end of an import
    m_refusedTitle->setText(tr("%n row(s) did not come in", nullptr, count));
    m_refusedTitle->setVisible(count > 0);
    m_refused->setVisible(count > 0);
    m_save->setVisible(count > 0);
    m_refused->setRowCount(count);
    for (int i = 0; i < count; ++i) {
        const RefusedRow &row = summary.refused[i];
        const QString cells[] = {QString::number(row.number), row.title, row.reason};
        for (int j = 0; j < 3; ++j)
            m_refused->setItem(i, j, new QTableWidgetItem(cells[j]));
    }
    m_close->setFocus(Qt::OtherFocusReason);
}

} // namespace parley
