// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/libraryreportwiring.h"

#include "app/workstation/errorwords.h"
#include "models/sync/engine.h"
#include "widgets/library/libraryreportpage.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

namespace parley {

using namespace Qt::StringLiterals;
using sync::Engine;

LibraryReportWiring::LibraryReportWiring(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_page(new LibraryReportPage)
{
    connect(&engine, &Engine::snapshotReplaced, this, &LibraryReportWiring::showAll);
    connect(m_page, &LibraryReportPage::reportRequested, this, &LibraryReportWiring::ask);
    connect(m_page, &LibraryReportPage::exportRequested, this, &LibraryReportWiring::chooseFile);
    connect(m_page, &LibraryReportPage::entryOpenRequested, this, &LibraryReportWiring::entryOpenRequested);
}

void LibraryReportWiring::showAll()
{
    m_page->setNow(m_engine.now());
    m_page->setEntries(m_engine.state().entries().values());
}

void LibraryReportWiring::ask(qint64 since, qint64 until, qint64 sinceBefore)
{
    const int asked = ++m_asked;
    m_engine.ask(protocol::OpenLibraryReport{since, until, {}}, m_page,
                 [this, asked](const Result<protocol::OpenLibraryReport::Reply> &reply) {
                     if (asked != m_asked)
                         return;
                     if (!reply)
                         return m_page->showRefused(ErrorWords::of(reply.error()));
                     m_page->setEntries(m_engine.state().entries().values());
                     m_page->setReport(reply->report);
                 });
    m_engine.ask(protocol::OpenLibraryReport{sinceBefore, since - 1, {}}, m_page,
                 [this, asked](const Result<protocol::OpenLibraryReport::Reply> &reply) {
                     if (asked == m_asked && reply)
                         m_page->setBefore(reply->report);
                 });
}

void LibraryReportWiring::chooseFile()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    //: Title of a file window
    auto *dialog = new QFileDialog(m_page->window(), tr("Export the library’s figures"),
                                   documents.filePath(m_page->fileName()),
                                   //: A kind of files in a file window
                                   tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    // As it is shown now, whatever is picked while the window is open.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, csv = m_page->csv()](const QString &path) { write(path, csv); });
    dialog->open();
}

void LibraryReportWiring::write(const QString &path, const QByteArray &csv)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
    if (isWritten)
        //: Title of a notice; the text is the file's path
        Q_EMIT said(tr("Exported"), QDir::toNativeSeparators(path));
    else
        //: Title of a notice; the text says why
        Q_EMIT said(tr("Not exported"), file.errorString());
}

} // namespace parley
