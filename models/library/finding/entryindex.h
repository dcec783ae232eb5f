// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"
#include "models/library/finding/matchtier.h"
#include "models/library/finding/searchcontext.h"

#include <memory>

namespace parley {

//! One entry found.
struct EntryHit
{
    EntryId entry = {};
    MatchTier tier = MatchTier::Prefix;                       //!< of the worst-found word
    double score = 0;                                         //!< higher is better
    QList<std::pair<qsizetype, qsizetype>> titleMatches = {}; //!< start and length in the title, UTF-16 units
};

//! Finds entries by shortcut, title, tags and text in any of their languages, in memory, on every key.
//! Accents, vowel points, letter variants and case do not matter. Not thread-safe, not even its queries: they
//! keep what the next key can begin from. A large one may be built in another thread and moved here.
class EntryIndex
{
public:
    EntryIndex();
    ~EntryIndex();
    EntryIndex(EntryIndex &&) noexcept;
    EntryIndex &operator=(EntryIndex &&) noexcept;

    void setEntries(const QList<Entry> &entries);
    //! Puts an entry in, or in the place of the one with its id; a fraction of a millisecond.
    void insert(const Entry &entry);
    void remove(const EntryId &id);

    //! The entries that have all words of \a query, and those picked for it before, best first; when there
    //! are few, also less sure ones. With an empty query those most used and most likely now.
    [[nodiscard]] QList<EntryHit> find(const QString &query, const SearchContext &context = {}) const;
    //! Null when there is none. Valid until the index changes.
    [[nodiscard]] const Entry *entry(const EntryId &id) const;
    [[nodiscard]] QList<Entry> entries() const;
    [[nodiscard]] QList<Entry> entries(EntryKind kind) const;
    [[nodiscard]] qsizetype size() const;
    //! Memory held besides the entries themselves, nearly.
    [[nodiscard]] qsizetype bytes() const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace parley
