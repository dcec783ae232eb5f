// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/suggesting/suggestionlearner.h"

#include <algorithm>
#include <cmath>

namespace parley {

namespace {

constexpr int rounds = 8;
constexpr float firstRate = 0.1F;
constexpr float decay = 0.003F;
constexpr float leftOut = 0.3F; //!< of the features at each step, so that none relies on another
constexpr float leastSlope = 1e-4F;

} // namespace

SuggestionLearner::SuggestionLearner(const SuggestionLexicon &lexicon, std::size_t rows)
    : m_lexicon(lexicon)
    , m_width(std::size_t(lexicon.entries.size()) + lexicon.wordCount)
    , m_weights(rows * m_width)
    , m_squares(rows * m_width, 1e-4F)
    , m_outputs(m_width)
    , m_slopes(m_width)
{}

bool SuggestionLearner::learn(const SuggestionExample *first, const SuggestionExample *last,
                              const std::atomic_bool *stop)
{
    return learnRounds(first, last, rounds, stop, [this](const SuggestionExample &example, float share) {
        step(example, firstRate * share);
    });
}

void SuggestionLearner::step(const SuggestionExample &example, float rate)
{
    const auto features = example.thinned(leftOut, m_random);
    weigh(features);
    spread(example.slopes(entrySums()));
    std::vector<std::size_t> steep;
    for (std::size_t i = 0; i < m_width; ++i)
        if (std::abs(m_slopes[i]) > leastSlope)
            steep.push_back(i);
    for (const auto &[row, value] : features) {
        float *weights = m_weights.data() + row * m_width;
        float *squares = m_squares.data() + row * m_width;
        for (const std::size_t i : steep) {
            const float slope = m_slopes[i] * value + decay * weights[i];
            squares[i] += slope * slope;
            weights[i] -= rate * slope / std::sqrt(squares[i]);
        }
    }
}

void SuggestionLearner::weigh(const std::vector<std::pair<quint32, float>> &features)
{
    std::fill(m_outputs.begin(), m_outputs.end(), 0.0F);
    float *outputs = m_outputs.data();
    for (const auto &[row, value] : features) {
        const float *weights = m_weights.data() + row * m_width;
        for (std::size_t i = 0; i < m_width; ++i)
            outputs[i] += value * weights[i];
    }
}

std::vector<float> SuggestionLearner::entrySums() const
{
    const auto entries = std::size_t(m_lexicon.entries.size());
    std::vector<float> sums(m_outputs.begin(), m_outputs.begin() + std::ptrdiff_t(entries));
    for (std::size_t entry = 0; entry < entries; ++entry) {
        const std::vector<quint16> &words = m_lexicon.words[entry];
        const float share = SuggestionLexicon::wordShare(words.size());
        for (const quint16 word : words)
            sums[entry] += share * m_outputs[entries + word];
    }
    return sums;
}

void SuggestionLearner::spread(const std::vector<float> &slopes)
{
    std::fill(m_slopes.begin(), m_slopes.end(), 0.0F);
    for (std::size_t entry = 0; entry < slopes.size(); ++entry) {
        const std::vector<quint16> &words = m_lexicon.words[entry];
        const float share = SuggestionLexicon::wordShare(words.size());
        m_slopes[entry] += slopes[entry];
        for (const quint16 word : words)
            m_slopes[slopes.size() + word] += slopes[entry] * share;
    }
}

std::vector<float> SuggestionLearner::sums(const SuggestionExample &example)
{
    weigh(example.features);
    return entrySums();
}

} // namespace parley
