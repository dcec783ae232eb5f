// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/suggesting/suggestionexample.h"
#include "models/library/suggesting/suggestionnetwork.h"

namespace parley {

//! Teaches a SuggestionNetwork, one pick after another, with adaptive steps; features and units are left out
//! by chance while it learns, so that none relies on another. The same examples give the same network.
class SuggestionNetworkLearner
{
public:
    SuggestionNetworkLearner(std::size_t entries, std::size_t rows);

    //! Goes through the examples several times. False once \a stop is true.
    [[nodiscard]] bool learn(const SuggestionExample *first, const SuggestionExample *last,
                             const std::atomic_bool *stop);
    //! What it says for each entry.
    [[nodiscard]] std::vector<float> sums(const SuggestionExample &example) const;
    //! What was learned, a byte for each weight; \a keys by row.
    [[nodiscard]] SuggestionNetwork network(const std::vector<quint32> &keys) const;

private:
    using Features = std::vector<std::pair<quint32, float>>;

    void step(const SuggestionExample &example, float rate);
    [[nodiscard]] std::vector<float> awake(const Features &features) const;
    //! Moves the outputs; what the units should have said differently.
    [[nodiscard]] std::vector<float> moveOutputs(const std::vector<float> &slopes,
                                                 const std::vector<float> &awake, float rate);

    std::vector<float> m_weights;
    std::vector<float> m_weightSquares; //!< of past slopes, beside m_weights
    std::vector<float> m_outputs;
    std::vector<float> m_outputSquares;
    std::mt19937 m_random{11};
};

} // namespace parley
