// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/exportreport.h"

#include "widgets/common/button.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace parley {

ExportReport::ExportReport(const QString &fileName, int entries, const QList<ExportNote> &notes,
                           QWidget *parent)
    : QDialog(parent)
{
    //: Title of a window
    setWindowTitle(tr("Export"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    //: After an export; %1 is a file's name
    auto *done = new Label(tr("%n entry(ies) written to %1", nullptr, entries).arg(isolatedLtr(fileName)),
                           TextRole::Heading, &Theme::ink, this);
    done->setWordWrap(true);
    column->addWidget(done);
    if (!notes.isEmpty()) {
        //: After an export
        column->addWidget(
            new Label(tr("%n thing(s) could not be said in this form:", nullptr, int(notes.size())),
                      TextRole::Body, &Theme::ink2, this));
        auto *table = new QTableWidget(int(notes.size()), 2, this);
        //: Columns after an export: the entry, and what of it
        table->setHorizontalHeaderLabels({tr("Entry"), tr("What")});
        table->verticalHeader()->hide();
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->horizontalHeader()->setStretchLastSection(true);
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        table->setColumnWidth(0, scaled(240));
        for (int i = 0; i < notes.size(); ++i) {
            table->setItem(i, 0, new QTableWidgetItem(notes[i].title));
            table->setItem(i, 1, new QTableWidgetItem(wordsOf(notes[i].note)));
        }
        column->addWidget(table, 1);
        resize(scaled(760), scaled(480));
    }
    //: Button: closes the window
    auto *close = new Button(tr("Done"), Button::Kind::Primary, this);
    column->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &Button::clicked, this, &QDialog::accept);
    setMinimumWidth(scaled(420));
}

} // namespace parley
