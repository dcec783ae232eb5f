// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/suggesting/suggestionexample.h"
#include "models/library/suggesting/suggestionlexicon.h"

namespace parley {

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

    //! What it says for each entry.
    [[nodiscard]] std::vector<float> sums(const SuggestionExample &example);

    //! The weights of a row, one for each entry, then one for each word.
    [[nodiscard]] const float *row(std::size_t row) const { return m_weights.data() + row * m_width; }
    [[nodiscard]] std::size_t width() const { return m_width; }

private:
    void step(const SuggestionExample &example, float rate);
    void weigh(const std::vector<std::pair<quint32, float>> &features);
    [[nodiscard]] std::vector<float> entrySums() const;
    //! Hands the slopes of entries to those of the words they share.
    void spread(const std::vector<float> &slopes);

    const SuggestionLexicon &m_lexicon;
    std::size_t m_width;
    std::vector<float> m_weights;
    std::vector<float> m_squares; //!< of past slopes, beside m_weights
    std::vector<float> m_outputs;
    std::vector<float> m_slopes;
    std::mt19937 m_random{5};
};

} // namespace parley
