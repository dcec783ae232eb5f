// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

#include <memory>
#include <optional>

namespace parley {

//! Where a search is made; raises what fits, hides nothing.
struct SearchContext
{
    QString language; //!< BCP 47; empty for none
    std::optional<Channel> channel;
    UserId agent; //!< whose own phrases count a little more
};

//! How a word of the query was found, best first.
enum class MatchTier { ExactShortcut, Prefix, WordStart, OneEdit, Inside, Subsequence };

//! One entry found.
struct EntryHit
{
    EntryId entry;
    MatchTier tier = MatchTier::Prefix;                  //!< of the worst-found word
    double score = 0;                                    //!< higher is better
    QList<std::pair<qsizetype, qsizetype>> titleMatches; //!< start and length in the title, UTF-16 units
};

//! Finds entries by shortcut, title, tags and text in any of their languages, in memory, on every key.
//! Accents, vowel points, letter variants and case do not matter. Not thread-safe; queries are const.
class EntryIndex
{
public:
    EntryIndex();
    ~EntryIndex();
    EntryIndex(EntryIndex &&) noexcept;
    EntryIndex &operator=(EntryIndex &&) noexcept;

    void setEntries(const QList<Entry> &entries);
    //! Puts an entry in, or in the place of the one with its id.
    void insert(const Entry &entry);
    void remove(const EntryId &id);

    //! Every entry that has all words of \a query, best first; with an empty query all, most used first.
    [[nodiscard]] QList<EntryHit> find(const QString &query, const SearchContext &context = {}) const;
    //! Null when there is none. Valid until the index changes.
    [[nodiscard]] const Entry *entry(const EntryId &id) const;
    [[nodiscard]] QList<Entry> entries() const;
    [[nodiscard]] qsizetype size() const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace parley
