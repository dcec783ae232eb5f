// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

#include <QHash>

namespace parley {

//! A variant that a text may have been written after.
struct SketchMatch
{
    EntryId entry;
    qsizetype variant = 0; //!< its place in the entry
    double share = 0;      //!< how much of its sketch stands in the text, 0…1
};

//! Finds what a text was written after, without reading the library: of each variant a dozen of its word
//! triples are kept, those with the smallest hashes, so that any text much like it holds most of them.
//! Asking costs a look-up for each word of the text.
class EntrySketches
{
public:
    //! Puts an entry in, or in the place of the one with its id. Links are left out.
    void insert(const Entry &entry);
    void remove(const EntryId &id);
    void clear();
    [[nodiscard]] qsizetype size() const { return m_byEntry.size(); }

    //! At most three, the likeliest first; to be looked at, since a share is no likeness yet.
    [[nodiscard]] QList<SketchMatch> alike(const QString &text) const;

private:
    struct Place
    {
        EntryId entry;
        qsizetype variant = 0;
        int size = 0; //!< of its sketch

        friend bool operator==(const Place &, const Place &) = default;
    };

    QMultiHash<size_t, Place> m_places;
    QHash<EntryId, QList<size_t>> m_byEntry;
};

} // namespace parley
