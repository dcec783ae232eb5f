// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/transcriptheights.h"

#include <algorithm>

namespace parley {

void TranscriptHeights::addUp() const
{
    m_tops.resize(m_lines.size() + 1);
    for (size_t row = size_t(m_addedUp); row < m_lines.size(); ++row)
        m_tops[row + 1] = m_tops[row] + m_lines[row].height;
    m_addedUp = count();
}

int TranscriptHeights::top(int row) const
{
    if (row > m_addedUp || m_tops.size() != m_lines.size() + 1)
        addUp();
    return m_tops[size_t(row)];
}

int TranscriptHeights::rowAt(int y) const
{
    if (m_lines.empty())
        return -1;
    addUp();
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return std::clamp(int(after - m_tops.cbegin()) - 1, 0, count() - 1);
}

void TranscriptHeights::clear()
{
    m_lines.clear();
    m_addedUp = 0;
}

void TranscriptHeights::insert(int row, int count)
{
    m_lines.insert(m_lines.begin() + row, size_t(count), Line{});
    m_addedUp = std::min(m_addedUp, row);
}

void TranscriptHeights::remove(int row, int count)
{
    m_lines.erase(m_lines.begin() + row, m_lines.begin() + row + count);
    m_addedUp = std::min(m_addedUp, row);
}

void TranscriptHeights::set(int row, int height, bool isKnown)
{
    Line &line = m_lines[size_t(row)];
    if (line.height != height)
        m_addedUp = std::min(m_addedUp, row);
    line = {height, isKnown};
}

} // namespace parley
