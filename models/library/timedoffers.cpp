// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/timedoffers.h"

#include "models/library/variantchoice.h"

#include <algorithm>

namespace parley {

void TimedOffers::put(const Entry &entry)
{
    if (entry.isSurge || entry.offeredFrom > 0 || entry.offeredUntil > 0)
        m_entries.insert(entry.id, {entry, {}});
    else
        m_entries.remove(entry.id);
}

bool TimedOffers::hasSurge() const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [](const Timed &each) { return each.entry.isSurge; });
}

QList<EntryId> TimedOffers::changes(qint64 now, int waiting, const Centre &centre)
{
    QList<EntryId> changed;
    for (Timed &each : m_entries) {
        const bool isOffered = isOfferedAt(each.entry, now, waiting, centre);
        if (each.wasOffered != isOffered)
            changed.append(each.entry.id);
        each.wasOffered = isOffered;
    }
    return changed;
}

} // namespace parley
