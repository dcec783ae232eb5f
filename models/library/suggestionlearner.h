// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/suggestionlexicon.h"

#include <atomic>
#include <utility>
#include <vector>

namespace parley {

//! One pick in numbers: rows of features with their values, the entry, and what could have been picked.
struct SuggestionExample
{
    std::vector<std::pair<quint32, float>> features;
    int picked = 0;
    std::vector<int> candidates; //!< with the picked one; empty: everything
};

//! Weighs features for and against entries, and against the words that entries share, so that what was
//! picked comes out likelier than the rest: multinomial regression, one pick after another, with adaptive
//! steps. The same examples give the same weights.
class SuggestionLearner
{
public:
    //! \a lexicon outlives this.
    SuggestionLearner(const SuggestionLexicon &lexicon, std::size_t rows);

    //! Goes through the examples several times. False once \a stop is true.
    [[nodiscard]] bool learn(const SuggestionExample *first, const SuggestionExample *last,
                             const std::atomic_bool *stop);

    //! How likely each candidate is for each example comes out best calibrated with this temperature.
    [[nodiscard]] float temperatureFor(const SuggestionExample *first, const SuggestionExample *last);

    //! The weights of a row, one for each entry, then one for each word.
    [[nodiscard]] const float *row(std::size_t row) const { return m_weights.data() + row * m_width; }
    [[nodiscard]] std::size_t width() const { return m_width; }

private:
    void step(const SuggestionExample &example, float rate);
    void weigh(const SuggestionExample &example);
    //! Adds how far the shares among \a numbers are from the pick to the slopes, times \a part.
    void lean(const std::vector<int> &numbers, int picked, float part);
    [[nodiscard]] float sumOf(int number) const;

    const SuggestionLexicon &m_lexicon;
    std::size_t m_width;
    std::vector<int> m_all;
    std::vector<float> m_weights;
    std::vector<float> m_squares; //!< of past slopes, beside m_weights
    std::vector<float> m_outputs;
    std::vector<float> m_slopes;
    std::vector<float> m_shares;
};

} // namespace parley
