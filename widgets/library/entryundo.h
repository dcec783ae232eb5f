// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/writing/entrymerge.h"

#include <algorithm>
#include <optional>

namespace parley {

//! What was done to one entry, step by step, over all its texts and fields. What is typed in a row is one
//! step, a word at a time.
class EntryUndo
{
public:
    //! Where a step leads: the content to show, which text it was in, and where in it.
    struct Place
    {
        Entry content;
        VariantPlace variant;
        int cursor = -1; //!< -1: it was no text
    };

    void clear();
    //! \a variant is the one that was shown.
    void add(const Entry &before, const Entry &after, const VariantPlace &variant);
    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    [[nodiscard]] std::optional<Place> undo();
    [[nodiscard]] std::optional<Place> redo();

private:
    struct Step
    {
        Entry before;
        Entry after;
        VariantPlace variant;
        bool isText = false;
        int start = 0;   //!< of what changed
        int removed = 0; //!< characters
        int added = 0;
        bool isWordEnd = false;
    };

    [[nodiscard]] static Step stepOf(const Entry &before, const Entry &after, const VariantPlace &variant);
    [[nodiscard]] bool goesOn(const Step &next) const;

    QList<Step> m_steps;
    qsizetype m_done = 0;
};

} // namespace parley
