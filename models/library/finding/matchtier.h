// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parley {

//! How a word of the query was found, best first.
enum class MatchTier {
    ExactShortcut, //!< the query is the shortcut or the title
    Prefix,        //!< the beginning of a name
    WordStart,
    Initials,
    Stem,
    OneEdit,
    Inside,
    Subsequence,
    SomeWords, //!< not all words were found
    Learned,   //!< no word was found, but it was picked for these keys before
};

} // namespace parley
