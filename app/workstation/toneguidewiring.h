// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

#include <QObject>

namespace parley {

class ToneGuidePage;

namespace sync {
class Engine;
}

//! The screen of tone guides: trainers set how each brand writes, agents read it.
class ToneGuideWiring : public QObject
{
    Q_OBJECT

public:
    explicit ToneGuideWiring(sync::Engine &engine, QObject *parent = nullptr);

    //! Given away to the place that shows it.
    [[nodiscard]] ToneGuidePage *page() const { return m_page; }
    //! What the engine knows now.
    void showAll();

Q_SIGNALS:
    //! Entries that offend a rule are to be listed in the library; \a rule says which, in words.
    void entriesRequested(const QList<parley::EntryId> &entries, const QString &rule);

private:
    void showEntries();

    sync::Engine &m_engine;
    ToneGuidePage *m_page;
    bool m_isStale = false; //!< entries have changed, and are shown once the event loop is idle
};

} // namespace parley
