// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/finding/postings.h"

#include <algorithm>

namespace parley {

void Postings::build(std::size_t terms, const std::vector<std::vector<PlacedTerm>> &termsBySlot)
{
    m_lists.assign(terms, {});
    for (const std::vector<PlacedTerm> &each : termsBySlot)
        for (const PlacedTerm placed : each)
            ++m_lists[placed.term()].ends[std::size_t(placed.place())];
    std::vector<std::array<quint32, termPlaces>> next(terms);
    for (std::size_t term = 0; term < terms; ++term) {
        List &list = m_lists[term];
        quint32 sum = 0;
        for (std::size_t place = 0; place < termPlaces; ++place) {
            next[term][place] = sum;
            sum += list.ends[place];
            list.ends[place] = sum;
        }
        list.entries.resize(sum);
    }
    for (std::size_t slot = 0; slot < termsBySlot.size(); ++slot)
        for (const PlacedTerm placed : termsBySlot[slot])
            m_lists[placed.term()].entries[next[placed.term()][std::size_t(placed.place())]++] =
                quint32(slot);
}

void Postings::add(quint32 slot, PlacedTerm placed)
{
    if (m_lists.size() <= placed.term())
        m_lists.resize(placed.term() + 1);
    List &list = m_lists[placed.term()];
    list.entries.insert(list.entries.begin() + list.ends[std::size_t(placed.place())], slot);
    for (std::size_t place = std::size_t(placed.place()); place < termPlaces; ++place)
        ++list.ends[place];
}

void Postings::remove(quint32 slot, PlacedTerm placed)
{
    List &list = m_lists[placed.term()];
    const auto from = std::size_t(placed.place());
    const auto begin = list.entries.begin() + (from == 0 ? 0 : list.ends[from - 1]);
    const auto end = list.entries.begin() + list.ends[from];
    const auto found = std::find(begin, end, slot);
    Q_ASSERT(found != end);
    list.entries.erase(found);
    for (std::size_t place = from; place < termPlaces; ++place)
        --list.ends[place];
}

Postings::Slots Postings::slotsAt(quint32 term, TermPlace place) const
{
    if (term >= m_lists.size())
        return {};
    const List &list = m_lists[term];
    const quint32 begin = place == TermPlace::NameStart ? 0 : list.ends[std::size_t(place) - 1];
    return Slots(list.entries).subspan(begin, list.ends[std::size_t(place)] - begin);
}

std::size_t Postings::count(quint32 term) const
{
    return term < m_lists.size() ? m_lists[term].entries.size() : 0;
}

qsizetype Postings::bytes() const
{
    std::size_t bytes = m_lists.capacity() * sizeof(List);
    for (const List &each : m_lists)
        bytes += each.entries.capacity() * sizeof(quint32);
    return qsizetype(bytes);
}

} // namespace parley
