// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/entrylistmodel.h"

#include <QObject>

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
    void showAll();
    void showEntry(const EntryId &entry);

private:
    template<typename Command>
    void ask(const Command &command);
    void showCustomers();

    sync::Engine &m_engine;
    EntryListModel m_entries;
    LibraryPage *m_page;
};

} // namespace parley
