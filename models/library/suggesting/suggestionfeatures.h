// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/suggesting/suggestioncontext.h"

#include <QStringView>

#include <vector>

namespace parley {

struct SuggestionLexicon;

//! One thing that is so at a place, as a hash, and how much it counts.
struct SuggestionFeature
{
    quint32 key = 0;
    float value = 0;
};

//! A hash of text that is the same on every machine; \a kind keeps what is hashed for different reasons
//! apart.
[[nodiscard]] quint32 suggestionHash(quint32 kind, QStringView text);
//! The same of two hashes or numbers.
[[nodiscard]] quint32 suggestionHash(quint32 first, quint32 second);

//! What is so at a place: the replies before; words, word pairs and stems of what the customer wrote last
//! (three letters each for scripts that write small words together, such as Hebrew and Arabic); words of
//! the rest. Numbers count by their length alone.
[[nodiscard]] std::vector<SuggestionFeature> suggestionFeatures(const SuggestionContext &context,
                                                                const SuggestionLexicon &lexicon);

} // namespace parley
