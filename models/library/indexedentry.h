// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/entryindex.h"
#include "models/library/normalise.h"

namespace parley {

//! An entry made ready for searching. Every text begins with a blank, so that a word's start is a blank
//! before it.
struct IndexedEntry
{
    explicit IndexedEntry(const Entry &source);

    Entry entry;
    NormalText title;  //!< with a leading blank that came from place 0
    QString shortcuts; //!< joined by double blanks
    QString tags;
    QString texts;     //!< of all variants, markup left out
    QStringList names; //!< the words of title, shortcuts and tags, for mistypings
    QStringList languages;
};

//! How well one word was found.
struct WordMatch
{
    MatchTier tier = MatchTier::Subsequence;
    double score = -1;           //!< below 0: not found
    QList<qsizetype> titleUnits; //!< which units of the normal title it is
};

//! Finds a normalised word in an entry.
[[nodiscard]] WordMatch matchWord(const IndexedEntry &entry, const QString &word);

} // namespace parley
