// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"
#include "models/library/suggesting/suggestioncontext.h"

namespace parley {

//! Talks of an invented centre: subjects of several steps each, agents who mostly keep to them, customers
//! who say the same in many words.
struct Talks
{
    QList<Entry> entries;
    QList<SuggestionPick> picks;

    //! At least \a picks of them; the same number gives the same talks.
    [[nodiscard]] static Talks invented(int picks);
};

} // namespace parley
