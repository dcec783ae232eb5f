// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

#include <QHash>

#include <optional>

namespace parley {

//! The entries that are offered at some times only: within a window, or while the queue is long. Says which
//! of them come or go as time passes and the queue changes, without a look at all the others.
class TimedOffers
{
public:
    //! Keeps an entry when there are times at which it is not offered, and forgets it when there are none.
    void put(const Entry &entry);
    void remove(const EntryId &id) { m_entries.remove(id); }
    void clear() { m_entries.clear(); }

    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    //! The length of the queue matters to one of them.
    [[nodiscard]] bool hasSurge() const;

    //! Those that are offered now and were not when this was asked last, or the other way round. \a now in
    //! ms since 1970 UTC; \a waiting customers.
    [[nodiscard]] QList<EntryId> changes(qint64 now, int waiting, const Centre &centre);

private:
    struct Timed
    {
        Entry entry;
        std::optional<bool> wasOffered;
    };

    QHash<EntryId, Timed> m_entries;
};

} // namespace parley
