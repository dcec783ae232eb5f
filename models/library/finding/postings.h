// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <span>
#include <vector>

namespace parley {

//! Where in an entry a term stands, the most telling place first.
enum class TermPlace : quint8 {
    NameStart, //!< first in the title or in a shortcut
    Name,      //!< elsewhere in them
    Tag,
    Text,
};
inline constexpr std::size_t termPlaces = 4;

//! A term of an entry with the best place it stands at, in one number.
class PlacedTerm
{
public:
    PlacedTerm(quint32 term, TermPlace place)
        : m_value(term << 2 | quint32(place))
    {}

    [[nodiscard]] quint32 term() const { return m_value >> 2; }
    [[nodiscard]] TermPlace place() const { return TermPlace(m_value & 3); }

    friend auto operator<=>(const PlacedTerm &, const PlacedTerm &) = default;

private:
    quint32 m_value;
};

//! For each term the slots of the entries that have it, those at the most telling place first.
class Postings
{
public:
    using Slots = std::span<const quint32>;

    //! Makes room for \a terms and fills it from each slot's terms at once.
    void build(std::size_t terms, const std::vector<std::vector<PlacedTerm>> &termsBySlot);
    void add(quint32 slot, PlacedTerm placed);
    void remove(quint32 slot, PlacedTerm placed);

    [[nodiscard]] Slots slotsAt(quint32 term, TermPlace place) const;
    [[nodiscard]] std::size_t count(quint32 term) const;
    //! Memory it holds, nearly.
    [[nodiscard]] qsizetype bytes() const;

private:
    struct List
    {
        std::vector<quint32> entries;
        std::array<quint32, termPlaces> ends{}; //!< one past the last of each place
    };

    std::vector<List> m_lists;
};

} // namespace parley
