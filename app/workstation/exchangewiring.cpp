// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/exchangewiring.h"

#include "app/workstation/errorwords.h"
#include "app/workstation/importrun.h"
#include "models/exchange/exportwriter.h"
#include "models/exchange/importplanner.h"
#include "models/sync/engine.h"
#include "widgets/library/exportreport.h"
#include "widgets/library/importdialog.h"

#include <QDate>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSaveFile>

namespace parley {

using namespace Qt::StringLiterals;
using sync::Engine;

namespace {

using Plan = Result<ImportPlan>;

Plan planOf(const QString &path, const ImportOptions &options, const QList<Entry> &library,
            const ImportProgress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::NotFound, file.errorString());
    // One byte more than is taken shows that there is too much, without reading it all.
    const auto items =
        readImport(file.size() > maxImportBytes ? file.read(maxImportBytes + 1) : file.readAll(), options,
                   progress);
    return items ? planImport(*items, library, progress) : Plan(tl::unexpected(items.error()));
}

//! What went wrong with writing; empty when nothing did.
QString written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isDone = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isDone ? QString() : file.errorString();
}

QStringList categoriesOf(const QList<Entry> &entries)
{
    QStringList categories;
    for (const Entry &each : entries)
        if (!each.category.isEmpty() && !categories.contains(each.category))
            categories.append(each.category);
    categories.sort(Qt::CaseInsensitive);
    return categories;
}

} // namespace

ExchangeWiring::ExchangeWiring(Engine &engine, QWidget *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_window(parent)
{
    m_pool.setMaxThreadCount(1);
}

ExchangeWiring::~ExchangeWiring()
{
    cancelWork();
    m_pool.waitForDone();
}

void ExchangeWiring::importEntries()
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new ImportDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setCategories(categoriesOf(m_engine.state().entries().values()));
    m_options = {};
    m_hasPlan = false;
    connectDialog();
    m_dialog->open();
}

void ExchangeWiring::connectDialog()
{
    connect(m_dialog, &ImportDialog::fileRequested, this, &ExchangeWiring::chooseFile);
    connect(m_dialog, &ImportDialog::fileDropped, this, &ExchangeWiring::openFile);
    connect(m_dialog, &ImportDialog::optionsChanged, this, &ExchangeWiring::makePlan);
    connect(m_dialog, &ImportDialog::importRequested, this, &ExchangeWiring::send);
    connect(m_dialog, &ImportDialog::saveRefusedRequested, this, &ExchangeWiring::saveRefused);
    connect(m_dialog, &ImportDialog::resumeRequested, this, [this] {
        if (m_run)
            m_run->resume();
    });
    connect(m_dialog, &ImportDialog::stopRequested, this, [this] {
        if (m_run)
            m_run->stop();
        else
            cancelWork();
    });
    connect(m_dialog, &QDialog::finished, this, &ExchangeWiring::cancelWork);
}

void ExchangeWiring::chooseFile()
{
    auto *dialog = new QFileDialog(m_dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: Title of the dialog for files
    dialog->setWindowTitle(tr("File to import"));
    //: Kinds of files in the dialog for files
    dialog->setNameFilters({tr("Libraries (*.json *.csv *.tsv *.yml *.yaml *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ExchangeWiring::openFile);
    dialog->open();
}

void ExchangeWiring::openFile(const QString &path)
{
    if (!m_dialog)
        importEntries();
    m_path = path;
    m_hasPlan = false;
    ImportOptions options = m_options;
    options.form.reset();
    options.fileName = path;
    makePlan(options);
}

void ExchangeWiring::makePlan(const ImportOptions &options)
{
    cancelWork();
    m_options = options;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const QString name = QFileInfo(m_path).fileName();
    m_dialog->showReading(name);
    const auto progress = [this, cancelled = m_cancelled](int done, int total) {
        QMetaObject::invokeMethod(this, [this, cancelled, done, total] {
            if (m_dialog && !*cancelled)
                m_dialog->showProgress(done, total);
        });
        return !*cancelled;
    };
    const auto show = [this, name, options, cancelled = m_cancelled](const Plan &plan) {
        if (!m_dialog || m_cancelled != cancelled)
            return;
        m_cancelled.reset();
        m_hasPlan = plan.has_value();
        if (plan)
            m_dialog->showPlan(name, options, *plan);
        else if (plan.error().code == ErrorCode::Unavailable)
            m_dialog->showFault({}, {});
        else
            m_dialog->showFault(name, plan.error());
    };
    m_pool.start(
        [this, path = m_path, options, library = m_engine.state().entries().values(), progress, show] {
            const Plan plan = planOf(path, options, library, progress);
            QMetaObject::invokeMethod(this, [show, plan] { show(plan); });
        });
}

void ExchangeWiring::cancelWork()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void ExchangeWiring::send(const ImportPlan &plan)
{
    m_run = new ImportRun(m_engine, plan, QFileInfo(m_path).fileName(), m_dialog);
    connect(m_run, &ImportRun::progressed, m_dialog, &ImportDialog::showProgress);
    connect(m_run, &ImportRun::heldUp, this, [this](const Error &error) {
        //: An import is held up; %1 is why
        m_dialog->showHeldUp(tr("%1 What is in stays; the rest waits here.").arg(ErrorWords::of(error)));
    });
    connect(m_run, &ImportRun::finished, this, [this](const ImportSummary &summary) {
        m_summary = summary;
        m_run->deleteLater();
        m_run.clear();
        m_dialog->showSummary(summary);
    });
    m_dialog->showSending(m_run->total());
    m_run->start();
}

void ExchangeWiring::saveRefused()
{
    auto *dialog = new QFileDialog(m_dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(QFileInfo(m_path).completeBaseName() + u"-not-imported.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const QString reason = written(path, refusedTable(m_summary.refused)); !reason.isEmpty())
            showFailed(path, reason);
    });
    dialog->open();
}

void ExchangeWiring::exportEntries(ExchangeForm form)
{
    auto *dialog = new QFileDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setWindowTitle(titleOf(form));
    dialog->setDefaultSuffix(suffixOf(form));
    dialog->selectFile(u"library-%1.%2"_s.arg(QDate::currentDate().toString(Qt::ISODate), suffixOf(form)));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, form](const QString &path) { writeTo(path, form); });
    dialog->open();
}

void ExchangeWiring::writeTo(const QString &path, ExchangeForm form)
{
    QList<Entry> entries;
    for (const Entry &each : m_engine.state().entries())
        if (each.scope != Scope::Personal)
            entries.append(each);
    m_pool.start([this, path, form, entries] {
        const ExportFile file = writeExport(entries, form);
        const QString reason = written(path, file.bytes);
        QMetaObject::invokeMethod(this, [this, path, count = file.entries, notes = file.notes, reason] {
            if (!reason.isEmpty())
                return showFailed(path, reason);
            auto *report = new ExportReport(QFileInfo(path).fileName(), count, notes, m_window);
            report->setAttribute(Qt::WA_DeleteOnClose);
            report->open();
            Q_EMIT exported(path, count);
        });
    });
}

void ExchangeWiring::showFailed(const QString &path, const QString &reason)
{
    auto *box = new QMessageBox(m_dialog ? static_cast<QWidget *>(m_dialog) : m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    //: A file could not be written: %1 its name, %2 what the system says
    box->setText(tr("%1 was not written: %2. Choose another place.").arg(QFileInfo(path).fileName(), reason));
    box->open();
}

} // namespace parley
