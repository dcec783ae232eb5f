// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/finding/textarena.h"

#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace parley {

using TermId = quint32;

//! How a word of the query was found among the terms, best first.
enum class TermTier : quint8 {
    Exact,
    Prefix,
    Form,    //!< a beginning, without a joined particle or in the other Hebrew spelling
    Stem,    //!< another form of the word
    OneEdit, //!< a beginning with one letter wrong
    Inside,
};
inline constexpr std::size_t termTiers = 6;

//! The terms one word of a query was found in; every term once, at its best.
struct TermMatches
{
    static constexpr quint8 none = 0xff;

    QString word;
    std::array<std::vector<TermId>, termTiers> terms; //!< by tier
    std::vector<quint8> tierOf;                       //!< by term; none: not found

    [[nodiscard]] bool isFound() const;
    void add(TermId term, TermTier tier);
};

//! Every normalised word of the library once, and how to find those that a typed word may mean. The work is
//! done on these few thousand terms, not on the entries. Terms are never taken out.
class TermDictionary
{
public:
    //! The term of a word; a new one when it is unknown. Call settle() before the next match().
    TermId intern(QStringView word);
    //! Makes new terms ready to be found.
    void settle();

    [[nodiscard]] QStringView text(TermId term) const { return m_terms[term]; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_terms.size()); }
    //! Memory it holds, nearly.
    [[nodiscard]] qsizetype bytes() const;

    //! All terms that \a word may mean. \a before may hold the matches of a beginning of \a word, which
    //! then is narrowed instead of looking through all.
    [[nodiscard]] TermMatches match(const QString &word, const TermMatches *before = nullptr) const;
    //! Only those that begin like \a word: the first three tiers.
    [[nodiscard]] TermMatches matchBeginnings(const QString &word) const;

private:
    struct Reading
    {
        QStringView text;
        TermId term = 0;
    };
    using Readings = std::vector<Reading>; //!< in order of text once settled

    void addReadings(TermId term);
    static void sort(Readings &readings, std::size_t settled);
    template<typename Visit>
    static void visitPrefix(const Readings &readings, QStringView start, Visit visit);

    void addBeginnings(QStringView word, TermMatches &matches) const;
    void addStems(QStringView word, TermMatches &matches) const;
    void addMistyped(QStringView word, TermMatches &matches) const;
    void addInside(const TermMatches *before, TermMatches &matches) const;

    TextArena m_arena;
    std::vector<QStringView> m_terms;
    QHash<QStringView, TermId> m_ids;
    Readings m_words;     //!< as they are
    Readings m_bare;      //!< without particles
    Readings m_spellings; //!< in short spelling
    Readings m_stems;
    std::array<std::size_t, 4> m_settled{};      //!< how many of each are in order
    QHash<quint32, std::vector<TermId>> m_pairs; //!< which terms have two letters side by side
};

//! Whether \a word is the beginning of \a term, or all of it, with one letter swapped, dropped, added or
//! changed.
[[nodiscard]] bool isOneEditFrom(QStringView word, QStringView term);

//! Whether two words have a long beginning in common and differ only in their endings.
[[nodiscard]] bool differsInEnding(QStringView word, QStringView term);

} // namespace parley
