// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"
#include "models/library/finding/postings.h"
#include "models/library/finding/termdictionary.h"

#include <QHash>

#include <optional>

namespace parley {

//! What ranking asks of an entry, small and side by side.
struct EntryFacts
{
    quint64 languages = 0; //!< bits of EntryTable::languageBit()
    quint64 brands = 0;    //!< bits of EntryTable::brandBit(); none: every brand
    quint32 order = 0;   //!< decides between equals: shorter titles first, then by the id; the same each time
    float use = 0;       //!< what being used raises it by
    quint8 channels = 0; //!< bits by Channel; none: everywhere
    bool isPersonal = false;
    bool isAlive = false; //!< whether there is an entry in the slot
};

//! Which letters the names of an entry have, as bits of letterBit().
struct NameLetters
{
    quint64 all = 0;
    quint64 first = 0; //!< of words
};

//! Which bit stands for a letter; some share one.
[[nodiscard]] inline quint64 letterBit(QChar c) { return quint64(1) << ((c.unicode() * 0x9e3779b1u) >> 26); }

//! The first letters of a title's words, at most six.
struct InitialLetters
{
    std::array<char16_t, 6> letters{};
    quint32 slot = 0; //!< whose title

    [[nodiscard]] QStringView text() const;
    friend auto operator<=>(const InitialLetters &, const InitialLetters &) = default;
};

//! The entries in numbered slots, with the terms of each and where each term stands. Putting in and taking
//! out touches only the entry's own terms.
class EntryTable
{
public:
    void setEntries(const QList<Entry> &entries);
    //! Puts an entry in, or in the place of the one with its id.
    void put(const Entry &entry);
    void remove(const EntryId &id);

    [[nodiscard]] qsizetype size() const { return m_slots.size(); }
    [[nodiscard]] quint32 slotCount() const { return quint32(m_entries.size()); }
    [[nodiscard]] std::optional<quint32> slotOf(const EntryId &id) const;
    [[nodiscard]] const Entry &entry(quint32 slot) const { return m_entries[slot]; }
    [[nodiscard]] const EntryFacts &facts(quint32 slot) const { return m_facts[slot]; }
    [[nodiscard]] const NameLetters &letters(quint32 slot) const { return m_letters[slot]; }
    [[nodiscard]] const std::vector<PlacedTerm> &terms(quint32 slot) const { return m_termsBySlot[slot]; }
    //! Normalised title and shortcuts, each after a line break and a blank, with a line break at the end.
    [[nodiscard]] QStringView names(quint32 slot) const { return m_names[slot]; }
    [[nodiscard]] const TermDictionary &dictionary() const { return m_dictionary; }
    [[nodiscard]] const Postings &postings() const { return m_postings; }

    //! The bit of a language or brand; 0 when no entry has it. The 64th and later ones share one.
    [[nodiscard]] quint64 languageBit(const QString &tag) const;
    [[nodiscard]] quint64 brandBit(const QString &brand) const;

    [[nodiscard]] InitialLetters initials(quint32 slot) const;
    //! Calls visit(slot, whole) for each entry whose title's initials begin with \a letters.
    template<typename Visit>
    void visitInitials(QStringView letters, Visit visit) const
    {
        for (auto it = firstInitials(letters); it != m_initials.end() && it->text().startsWith(letters); ++it)
            visit(it->slot, it->text().size() == letters.size());
    }

    //! Memory it holds besides the entries themselves, nearly.
    [[nodiscard]] qsizetype bytes() const;

private:
    [[nodiscard]] quint32 newSlot(const Entry &entry);
    void describe(quint32 slot);
    void addWords(const QString &text, TermPlace first, TermPlace others, std::vector<PlacedTerm> &terms);
    [[nodiscard]] std::vector<PlacedTerm> termsOf(const Entry &entry);
    [[nodiscard]] std::vector<InitialLetters>::const_iterator firstInitials(QStringView letters) const;

    std::vector<Entry> m_entries;
    std::vector<EntryFacts> m_facts;
    std::vector<NameLetters> m_letters;
    std::vector<std::vector<PlacedTerm>> m_termsBySlot;
    std::vector<QStringView> m_names;
    TextArena m_nameTexts;
    std::vector<quint32> m_free; //!< slots without an entry
    QHash<EntryId, quint32> m_slots;
    TermDictionary m_dictionary;
    Postings m_postings;
    std::vector<InitialLetters> m_initials; //!< in order
    QStringList m_languages;
    QStringList m_brands;
};

} // namespace parley
