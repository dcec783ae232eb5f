// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/entryindex.h"
#include "models/library/normalise.h"
#include "models/library/vocabulary.h"

namespace parley {

//! An entry made ready for searching. Its names begin with a blank, so that a word's start is a blank
//! before it.
struct IndexedEntry
{
    explicit IndexedEntry(const Entry &source);

    Entry entry;
    bool isAlive = true;   //!< not replaced or removed
    NormalText title;      //!< with a leading blank that came from place 0
    QStringList shortcuts; //!< normalised, each with a leading blank
    QStringList languages;

    //! Its words and where they stand.
    [[nodiscard]] std::vector<std::pair<QString, quint8>> words() const;

    //! Where in the title a reader sees why it was found; start and length in UTF-16 units.
    [[nodiscard]] QList<std::pair<qsizetype, qsizetype>> titleMatches(const QStringList &words) const;
    //! How well a word is a subsequence of the title or a shortcut that begins at a word's start; 0…100,
    //! below 0 when it is none.
    [[nodiscard]] double subsequenceScore(const QString &word) const;
};

} // namespace parley
