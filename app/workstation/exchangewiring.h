// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/exchangeform.h"
#include "models/exchange/importplan.h"
#include "models/exchange/importreader.h"
#include "models/exchange/importsummary.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <memory>

class QWidget;

namespace parley {

class ImportDialog;
class ImportRun;

namespace sync {
class Engine;
}

//! Import and export of the library: asks for the files, reads and writes them on another thread, shows the
//! dry run, and sends what was chosen.
class ExchangeWiring : public QObject
{
    Q_OBJECT

public:
    //! \a parent is the window the dialogs stand on, and owns this.
    ExchangeWiring(sync::Engine &engine, QWidget *parent);
    ~ExchangeWiring() override;

public Q_SLOTS:
    void importEntries();
    void exportEntries(parley::ExchangeForm form);
    //! Reads a file into the dialog, as when it was chosen there.
    void openFile(const QString &path);

Q_SIGNALS:
    //! A file was written.
    void exported(const QString &path, int entries);

private:
    void connectDialog();
    void chooseFile();
    void makePlan(const ImportOptions &options);
    void cancelWork();
    void send(const ImportPlan &plan);
    void saveRefused();
    void writeTo(const QString &path, ExchangeForm form);
    void showFailed(const QString &path, const QString &reason);

    sync::Engine &m_engine;
    QWidget *m_window;
    QPointer<ImportDialog> m_dialog;
    QPointer<ImportRun> m_run;
    QString m_path;
    ImportOptions m_options;
    ImportSummary m_summary;
    bool m_hasPlan = false;
    std::shared_ptr<std::atomic_bool> m_cancelled; //!< of the work that is under way
    QThreadPool m_pool;
};

} // namespace parley
