// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workstation/ownpicks.h"
#include "models/library/finding/entryindex.h"
#include "models/library/timedoffers.h"
#include "widgets/library/librarypopup.h"

#include <QObject>
#include <QTimer>

namespace parley {

class CustomerWiring;
class DeskWiring;

namespace sync {
class Engine;
struct LinkState;
} // namespace sync

//! The library on the desk: the index that every key searches, and whom an entry is filled in for.
class LibraryWiring : public QObject
{
    Q_OBJECT

public:
    LibraryWiring(sync::Engine &engine, DeskWiring &desk, CustomerWiring &customers,
                  QObject *parent = nullptr);
    ~LibraryWiring() override;

    [[nodiscard]] const EntryIndex &index() const { return m_index; }
    //! For whom an entry is filled in there.
    [[nodiscard]] LibraryPopup::Context contextFor(const ConversationId &conversation);
    //! Takes over all that the engine holds; a large library a moment later, built in another thread.
    void showAll();

Q_SIGNALS:
    //! The index holds other entries than before.
    void changed();

private:
    void put(const Entry &entry);
    void putInto(EntryIndex &index, const EntryId &id) const;
    //! Takes in and out what is offered at some times only.
    void followTime();
    void noteQueue();
    [[nodiscard]] int waiting() const;
    [[nodiscard]] bool isOffered(const Entry &entry) const;
    void follow(const sync::LinkState &link);
    void askFigures();
    void takeFigures(const LibraryReport &report);
    void buildApart(const QList<Entry> &entries);
    void takeOver(EntryIndex index, int build);
    void learn(const EntryId &picked);
    [[nodiscard]] PickMoment momentOf(const ConversationId &conversation) const;

    sync::Engine &m_engine;
    CustomerWiring &m_customers;
    EntryIndex m_index;
    int m_build = 0; //!< counts those begun in another thread; an older one is not taken over
    bool m_isBuilding = false;
    QSet<EntryId> m_changedMeanwhile;
    TimedOffers m_timed; //!< of what this agent is offered
    QTimer m_minutes;    //!< runs while one is
    QTimer m_queueing;   //!< for all that the queue does at once
    QTimer m_hourly;     //!< asks for the entries' figures
    bool m_isOnline = false;
    std::unique_ptr<OwnPicks> m_picks; //!< of who is signed in
    PickMoment m_moment;               //!< in which the popup was opened
    std::unique_ptr<LibraryPopup> m_popup;
};

} // namespace parley
