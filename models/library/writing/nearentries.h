// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

#include <QHash>

#include <vector>

namespace parley {

//! An entry that says much the same as a text.
struct NearEntry
{
    EntryId entry;
    double likeness = 0; //!< share of the words that both have, 0…1
};

//! Finds entries that say much the same as a text in its language: by the words they share, rare ones
//! counting more. An entry goes in at some tens of microseconds.
class NearEntries
{
public:
    void clear();
    //! Puts an entry in, or in the place of the one with its id. Personal and retired ones stay out.
    void insert(const Entry &entry);

    //! The likest, best first, none below \a least.
    [[nodiscard]] QList<NearEntry> find(const QString &text, const QString &language, qsizetype count = 3,
                                        double least = 0.3) const;

private:
    struct Text
    {
        EntryId entry;
        QString language;
        qsizetype words = 0;
        bool isGone = false;
    };

    void remove(const EntryId &entry);
    [[nodiscard]] double weight(const QString &word) const;

    std::vector<Text> m_texts;
    QHash<EntryId, QList<qsizetype>> m_ofEntry;
    QHash<QString, QList<qsizetype>> m_byWord;
};

} // namespace parley
