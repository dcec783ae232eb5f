// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/suggesting/suggestionfeatures.h"

namespace parley {

//! The part of a suggestion model that sees features together: each speaks to a few units, and the units that
//! are awake speak for and against entries. Made by SuggestionNetworkLearner.
struct SuggestionNetwork
{
    static constexpr std::size_t units = 64;

    float share = 0;            //!< of what this says, 0 … 1, beside the rest of the model
    std::vector<quint32> keys;  //!< of features, ascending
    std::vector<float> scales;  //!< by key: what a weight of 1 counts
    std::vector<qint8> weights; //!< by key, one for each unit
    std::vector<float> outputs; //!< by entry, one for each unit, then what is always added

    //! What it says for each entry; nothing when it has learned nothing.
    [[nodiscard]] std::vector<float> sums(const std::vector<SuggestionFeature> &features) const;
    //! Whether the parts fit each other and \a entries.
    [[nodiscard]] bool isSound(std::size_t entries) const;

    //! What awake units say for each entry.
    [[nodiscard]] static std::vector<float> said(const float *awake, const std::vector<float> &outputs);
};

} // namespace parley
