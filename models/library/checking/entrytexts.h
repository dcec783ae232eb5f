// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

#include <QHash>

#include <optional>
#include <vector>

namespace parley {

//! The texts of the library, so that one that is there twice is found at once: kept up entry by entry, never
//! built anew. Per text about 400 bytes.
class EntryTexts
{
public:
    //! Takes an entry's texts in place of what it had; of retired ones and links none.
    void put(const Entry &entry);
    void remove(const EntryId &entry);
    void clear();
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

    //! Another entry with the same or almost the same text.
    struct Likeness
    {
        EntryId entry;
        QString title;
        int percent = 0; //!< 100: word for word

        friend bool operator==(const Likeness &, const Likeness &) = default;
    };
    static constexpr int LeastPercent = 80; //!< of two texts of some length that are called alike

    //! The nearest text of another entry in the language. Case, accents and punctuation do not count.
    //! Personal entries are compared with all, others not with those.
    [[nodiscard]] std::optional<Likeness> nearest(const Entry &entry, const QString &language,
                                                  const QString &text) const;

private:
    using Shingles = std::vector<quint32>; //!< of four words each, sorted, each once
    struct Text
    {
        EntryId entry;
        size_t hash = 0;
        Shingles shingles;
    };
    struct Known
    {
        QString title;
        bool isPersonal = false;
        QList<int> texts; //!< places in m_texts
    };
    [[nodiscard]] static Shingles shinglesOf(const QString &language, const QString &normal);
    [[nodiscard]] static size_t hashOf(const QString &language, const QString &normal);
    [[nodiscard]] bool isCompared(const Entry &entry, const Text &text) const;

    std::vector<Text> m_texts;
    QList<int> m_free;
    QHash<EntryId, Known> m_entries;
    QMultiHash<size_t, int> m_byHash;
    QMultiHash<quint32, int> m_bySketch; //!< the smallest few shingles of each text
};

} // namespace parley
