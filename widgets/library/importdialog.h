// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/exchange/importplan.h"
#include "models/exchange/importreader.h"
#include "models/exchange/importsummary.h"

#include <QDialog>

class QStackedWidget;

namespace parley {

class ImportEndPage;
class ImportPlanPage;
class ImportStartPage;
class ImportWorkPage;

//! An import from the file to the summary: choose, see row by row what would happen, import, read how it
//! ended. It asks for the work and shows how far it is; it does none.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(QWidget *parent = nullptr);

    void setLanguages(const QStringList &tags);
    void setCategories(const QStringList &categories);
    [[nodiscard]] const ImportPlan &plan() const;

public Q_SLOTS:
    //! A file is being read and compared.
    void showReading(const QString &fileName);
    void showPlan(const QString &fileName, const parley::ImportOptions &options,
                  const parley::ImportPlan &plan);
    void showFault(const QString &fileName, const parley::Error &error);
    void showSending(int total);
    void showProgress(int done, int total);
    //! The backend does not answer: nothing is lost, the user says when to go on.
    void showHeldUp(const QString &reason);
    void showSummary(const parley::ImportSummary &summary);

Q_SIGNALS:
    void fileRequested();
    void fileDropped(const QString &path);
    void optionsChanged(const parley::ImportOptions &options);
    void importRequested(const parley::ImportPlan &plan);
    //! Reading or sending is to stop.
    void stopRequested();
    void resumeRequested();
    void saveRefusedRequested();

protected:
    void reject() override;

private:
    QStackedWidget *m_pages;
    ImportStartPage *m_start;
    ImportWorkPage *m_work;
    ImportPlanPage *m_plan;
    ImportEndPage *m_end;
};

} // namespace parley
