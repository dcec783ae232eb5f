// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QHash>
#include <QList>

#include <vector>

namespace parley {

//! What a suggestion model knows of the library: its entries by number, which words of title, tags and
//! category they share, and how messages made from them begin. Words and beginnings are hashes only.
struct SuggestionLexicon
{
    QList<EntryId> entries;
    std::vector<std::vector<quint16>> words; //!< of each entry: numbers of the words it shares with others
    quint16 wordCount = 0;
    QHash<quint32, quint16> spoken; //!< how a message begins, and the entry such messages were made from

    //! Makes numberOf() answer; after entries have been set.
    void index();
    //! The entry's number, or -1.
    [[nodiscard]] int numberOf(const EntryId &entry) const { return m_numbers.value(entry, -1); }
    //! The entry that a message typed like this was most likely made from, or -1.
    [[nodiscard]] int spokenBy(const QString &normalText) const;
    //! The key of a message's beginning.
    [[nodiscard]] static quint32 beginning(const QString &normalText);
    //! What a shared word of an entry with this many counts, beside the entry's own number.
    [[nodiscard]] static float wordShare(std::size_t words);

private:
    QHash<EntryId, int> m_numbers;
};

} // namespace parley
