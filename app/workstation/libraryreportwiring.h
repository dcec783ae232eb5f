// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entryfigures.h"

#include <QObject>

namespace parley {

class LibraryReportPage;

namespace sync {
class Engine;
}

//! The library's figures: asked for by period, shown with the library's titles, written to a file.
class LibraryReportWiring : public QObject
{
    Q_OBJECT

public:
    //! \p engine is not owned. The page is made here for the library to take.
    explicit LibraryReportWiring(sync::Engine &engine, QObject *parent = nullptr);

    [[nodiscard]] LibraryReportPage *page() const { return m_page; }
    //! Takes over all that the engine holds.
    void showAll();

Q_SIGNALS:
    void entryOpenRequested(const parley::EntryId &entry);
    //! Something was done, or could not be: a notice for the user.
    void said(const QString &title, const QString &text);

private:
    void ask(qint64 since, qint64 until, qint64 sinceBefore);
    void chooseFile();
    void write(const QString &path, const QByteArray &csv);

    sync::Engine &m_engine;
    LibraryReportPage *m_page;
    int m_asked = 0; //!< only the last answer counts
};

} // namespace parley
