// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace parley {

//! How high the lines of a transcript are, known or estimated, and so where each stands.
class TranscriptHeights
{
public:
    [[nodiscard]] int count() const { return int(m_lines.size()); }
    [[nodiscard]] int height(int row) const { return m_lines[size_t(row)].height; }
    [[nodiscard]] bool isKnown(int row) const { return m_lines[size_t(row)].isKnown; }
    [[nodiscard]] int top(
        int row) const; //!< of the first line is 0; of the one after the last, the whole height
    [[nodiscard]] int total() const { return top(count()); }
    [[nodiscard]] int rowAt(int y) const; //!< the line at or nearest to y; -1 without lines

    void clear();
    //! Adds \a count lines before \a row, not known and 0 high until set.
    void insert(int row, int count);
    void remove(int row, int count);
    void set(int row, int height, bool isKnown);

private:
    struct Line
    {
        int height = 0;
        bool isKnown = false;
    };

    void addUp() const;

    std::vector<Line> m_lines;
    mutable std::vector<int> m_tops{0};
    mutable int m_addedUp = 0; // how many tops are right
};

} // namespace parley
