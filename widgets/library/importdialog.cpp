// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/importdialog.h"

#include "widgets/common/fonts.h"
#include "widgets/common/textdirection.h"
#include "widgets/library/importendpage.h"
#include "widgets/library/importplanpage.h"
#include "widgets/library/importstartpage.h"
#include "widgets/library/importworkpage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace parley {

ImportDialog::ImportDialog(QWidget *parent)
    : QDialog(parent)
    , m_pages(new QStackedWidget(this))
    , m_start(new ImportStartPage(m_pages))
    , m_work(new ImportWorkPage(m_pages))
    , m_plan(new ImportPlanPage(m_pages))
    , m_end(new ImportEndPage(m_pages))
{
    //: Title of a window
    setWindowTitle(tr("Import into the library"));
    for (QWidget *each : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_work),
                          static_cast<QWidget *>(m_plan), static_cast<QWidget *>(m_end)})
        m_pages->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    resize(scaled(1280), scaled(760));
    connect(m_start, &ImportStartPage::fileRequested, this, &ImportDialog::fileRequested);
    connect(m_start, &ImportStartPage::fileDropped, this, &ImportDialog::fileDropped);
    connect(m_work, &ImportWorkPage::stopRequested, this, &ImportDialog::stopRequested);
    connect(m_work, &ImportWorkPage::resumeRequested, this, &ImportDialog::resumeRequested);
    connect(m_plan, &ImportPlanPage::optionsChanged, this, &ImportDialog::optionsChanged);
    connect(m_plan, &ImportPlanPage::importRequested, this,
            [this] { Q_EMIT importRequested(m_plan->plan()); });
    connect(m_plan, &ImportPlanPage::otherFileRequested, this, [this] {
        m_start->showFault({}, {});
        m_pages->setCurrentWidget(m_start);
        Q_EMIT fileRequested();
    });
    connect(m_end, &ImportEndPage::saveRefusedRequested, this, &ImportDialog::saveRefusedRequested);
    connect(m_end, &ImportEndPage::closeRequested, this, &QDialog::accept);
    m_start->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::setLanguages(const QStringList &tags) { m_plan->setLanguages(tags); }

void ImportDialog::setCategories(const QStringList &categories) { m_plan->setCategories(categories); }

const ImportPlan &ImportDialog::plan() const { return m_plan->plan(); }

void ImportDialog::showReading(const QString &fileName)
{
    m_pages->setCurrentWidget(m_work);
    //: A file is being read; %1 is its name
    m_work->begin(tr("Reading %1").arg(isolatedLtr(fileName)), tr("Cancel"));
}

void ImportDialog::showPlan(const QString &fileName, const ImportOptions &options, const ImportPlan &plan)
{
    m_pages->setCurrentWidget(m_plan);
    m_plan->showPlan(fileName, options, plan);
}

void ImportDialog::showFault(const QString &fileName, const Error &error)
{
    m_pages->setCurrentWidget(m_start);
    m_start->showFault(fileName, error.message);
}

void ImportDialog::showSending(int total)
{
    m_pages->setCurrentWidget(m_work);
    //: An import is under way; the button ends it, and what is in stays
    m_work->begin(tr("Importing"), tr("Stop here"));
    m_work->setProgress(0, total);
}

void ImportDialog::showProgress(int done, int total)
{
    m_work->setPaused({});
    m_work->setProgress(done, total);
}

void ImportDialog::showHeldUp(const QString &reason) { m_work->setPaused(reason); }

void ImportDialog::showSummary(const ImportSummary &summary)
{
    m_pages->setCurrentWidget(m_end);
    m_end->showSummary(summary);
}

void ImportDialog::reject()
{
    // Escape ends the work first; only then the window.
    if (m_pages->currentWidget() == m_work)
        Q_EMIT stopRequested();
    else
        QDialog::reject();
}

} // namespace parley
