// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/finding/entryfit.h"
#include "models/library/finding/matchtier.h"

namespace parley {

//! An entry found, by its slot.
struct SlotHit
{
    quint32 slot = 0;
    MatchTier tier = MatchTier::Learned;
    double score = -1; //!< below 0: not found
};

//! One word of a query: the terms it may mean and, once several words are searched, how well each entry has
//! it.
struct QueryWord
{
    TermMatches terms;
    std::vector<quint8> levels = {}; //!< by slot; empty: not worked out
};

//! One search of the table for the words of a query: from the best way of being found to the worst, and no
//! further than can change the best hits.
class EntrySearch
{
public:
    //! \a query is normalised, \a words are its own; all must outlive the search.
    EntrySearch(const EntryTable &table, const EntryFit &fit, const QString &query,
                std::vector<QueryWord> &words);

    //! The best \a limit entries that have all words, in no order. When there are few, also those that have
    //! the letters one after the other, or some words.
    [[nodiscard]] std::vector<SlotHit> best(qsizetype limit);
    //! How well one entry is found, if it is.
    [[nodiscard]] SlotHit hit(quint32 slot) const;

private:
    struct Found
    {
        double points = -1;
        MatchTier tier = MatchTier::Learned;
    };

    void searchOneWord();
    void searchAllWords();
    void searchInitials(bool whole);
    void searchLetters();
    void searchSomeWords();
    void workOutLevels(QueryWord &word) const;
    void take(quint32 slot, Found found);
    [[nodiscard]] bool isDecided(double most) const;
    [[nodiscard]] bool isTaken(quint32 slot);

    [[nodiscard]] Found allWords(quint32 slot) const;
    [[nodiscard]] Found someWords(quint32 slot) const;
    [[nodiscard]] Found wordIn(quint32 slot, const QueryWord &word) const;
    [[nodiscard]] Found initialsIn(quint32 slot) const;
    [[nodiscard]] Found lettersIn(quint32 slot) const;
    [[nodiscard]] Found wholeOr(quint32 slot, Found found) const;
    [[nodiscard]] double weightOf(const TermMatches &word) const;

    const EntryTable &m_table;
    const EntryFit &m_fit;
    QString m_query;
    QString m_whole; //!< the query as it stands among names
    std::vector<QueryWord> &m_words;
    std::vector<double> m_weights; //!< of the words: rare ones tell more
    quint64 m_letters = 0;         //!< which letters the query has
    std::vector<SlotHit> m_best;   //!< a heap, the worst on top
    std::vector<bool> m_taken;     //!< by slot
    qsizetype m_limit = 0;
};

} // namespace parley
