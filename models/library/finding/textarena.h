// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <memory>
#include <vector>

namespace parley {

//! Keeps many short texts in few blocks; what it hands out stays where it is as long as the arena lives.
class TextArena
{
public:
    //! A copy of \a text that stays.
    QStringView keep(QStringView text)
    {
        if (m_blocks.empty() || m_used + text.size() > m_size) {
            m_size = std::max<qsizetype>(blockSize, text.size());
            m_blocks.push_back(std::make_unique<char16_t[]>(std::size_t(m_size)));
            m_used = 0;
            m_bytes += m_size * qsizetype(sizeof(char16_t));
        }
        char16_t *place = m_blocks.back().get() + m_used;
        std::copy(text.utf16(), text.utf16() + text.size(), place);
        m_used += text.size();
        return {place, text.size()};
    }

    //! Memory it holds.
    [[nodiscard]] qsizetype bytes() const { return m_bytes; }

private:
    static constexpr qsizetype blockSize = 16384;

    std::vector<std::unique_ptr<char16_t[]>> m_blocks;
    qsizetype m_used = 0; //!< in the last block
    qsizetype m_size = 0; //!< of the last block
    qsizetype m_bytes = 0;
};

} // namespace parley
