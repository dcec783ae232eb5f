// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workstation/unsavedentries.h"
#include "models/lists/entrychecker.h"
#include "models/lists/entrylistmodel.h"
#include "widgets/composer/dictionaries.h"

#include <QObject>
#include <QSet>

namespace parley {

class LibraryPage;

namespace sync {
class Engine;
}

//! The Library place: trainers keep entries, agents read them and keep their own phrases.
class LibraryPageWiring : public QObject
{
    Q_OBJECT

public:
    explicit LibraryPageWiring(sync::Engine &engine, QObject *parent = nullptr);

    [[nodiscard]] LibraryPage *page() const { return m_page; }
    //! All entries, drafts and retired ones too.
    [[nodiscard]] EntryListModel &entries() { return m_entries; }
    [[nodiscard]] EntryChecker &checker() { return m_checker; }
    void showAll();
    void showEntry(const EntryId &entry);

private:
    template<typename Command>
    void ask(const EntryId &entry, const Command &command);
    void wireEngine();
    void wireLife();
    void wireChecks();
    void wireUnsaved();
    void showCustomers();
    void takeCustomers(const QList<Customer> &customers);
    void showBeside(const EntryId &entry);
    void showUsages();
    void showUnsaved();
    void check(const Entry &entry);
    void attach();
    [[nodiscard]] bool isTrainer() const;
    [[nodiscard]] Spelling spelling();

    sync::Engine &m_engine;
    EntryListModel m_entries;
    EntryChecker m_checker;
    Dictionaries m_dictionaries;
    QSet<QString> m_loading; //!< languages whose dictionary was asked for
    UnsavedEntries m_unsaved;
    bool m_hasShownUnsaved = false;
    LibraryPage *m_page;
};

} // namespace parley
