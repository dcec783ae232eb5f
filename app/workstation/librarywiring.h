// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/entryindex.h"
#include "widgets/library/librarypopup.h"

#include <QObject>

namespace parley {

class CustomerWiring;
class DeskWiring;

namespace sync {
class Engine;
}

//! The library on the desk: the index that every key searches, and whom an entry is filled in for.
class LibraryWiring : public QObject
{
    Q_OBJECT

public:
    LibraryWiring(sync::Engine &engine, DeskWiring &desk, CustomerWiring &customers,
                  QObject *parent = nullptr);
    ~LibraryWiring() override;

    [[nodiscard]] const EntryIndex &index() const { return m_index; }
    //! Takes over all that the engine holds.
    void showAll();
    //! For whom an entry is filled in there.
    [[nodiscard]] LibraryPopup::Context contextFor(const ConversationId &conversation);

private:
    void put(const Entry &entry);

    sync::Engine &m_engine;
    CustomerWiring &m_customers;
    EntryIndex m_index;
    std::unique_ptr<LibraryPopup> m_popup;
};

} // namespace parley
