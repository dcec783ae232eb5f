// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/suggestionlearner.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace parley {

namespace {

constexpr int rounds = 8;
constexpr float firstRate = 0.1F;
constexpr float lastRateShare = 0.1F;
constexpr float decay = 0.003F;
constexpr float candidatesPart = 0.75F; //!< of a pick's say, when it is known what else could be picked
constexpr float leastSlope = 1e-4F;

} // namespace

SuggestionLearner::SuggestionLearner(const SuggestionLexicon &lexicon, std::size_t rows)
    : m_lexicon(lexicon)
    , m_width(std::size_t(lexicon.entries.size()) + lexicon.wordCount)
    , m_all(std::size_t(lexicon.entries.size()))
    , m_weights(rows * m_width)
    , m_squares(rows * m_width, 1e-4F)
    , m_outputs(m_width)
    , m_slopes(m_width)
{
    std::iota(m_all.begin(), m_all.end(), 0);
}

bool SuggestionLearner::learn(const SuggestionExample *first, const SuggestionExample *last,
                              const std::atomic_bool *stop)
{
    std::vector<const SuggestionExample *> order;
    for (const SuggestionExample *each = first; each != last; ++each)
        order.push_back(each);
    std::mt19937 random(7);
    const auto total = float(rounds * order.size());
    float done = 0;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random() % i]);
        for (const SuggestionExample *example : order) {
            if (stop && *stop)
                return false;
            step(*example, firstRate * std::max(lastRateShare, 1 - done / total));
            ++done;
        }
    }
    return true;
}

void SuggestionLearner::step(const SuggestionExample &example, float rate)
{
    weigh(example);
    std::fill(m_slopes.begin(), m_slopes.end(), 0.0F);
    const float part = example.candidates.empty() ? 0 : candidatesPart;
    lean(m_all, example.picked, 1 - part);
    if (part > 0)
        lean(example.candidates, example.picked, part);
    std::vector<std::size_t> steep;
    for (std::size_t i = 0; i < m_width; ++i)
        if (std::abs(m_slopes[i]) > leastSlope)
            steep.push_back(i);
    for (const auto &[row, value] : example.features) {
        float *weights = m_weights.data() + row * m_width;
        float *squares = m_squares.data() + row * m_width;
        for (const std::size_t i : steep) {
            const float slope = m_slopes[i] * value + decay * weights[i];
            squares[i] += slope * slope;
            weights[i] -= rate * slope / std::sqrt(squares[i]);
        }
    }
}

void SuggestionLearner::weigh(const SuggestionExample &example)
{
    std::fill(m_outputs.begin(), m_outputs.end(), 0.0F);
    float *outputs = m_outputs.data();
    for (const auto &[row, value] : example.features) {
        const float *weights = m_weights.data() + row * m_width;
        for (std::size_t i = 0; i < m_width; ++i)
            outputs[i] += value * weights[i];
    }
}

float SuggestionLearner::sumOf(int number) const
{
    const std::vector<quint16> &words = m_lexicon.words[std::size_t(number)];
    const float share = SuggestionLexicon::wordShare(words.size());
    float sum = m_outputs[std::size_t(number)];
    for (const quint16 word : words)
        sum += share * m_outputs[m_all.size() + word];
    return sum;
}

void SuggestionLearner::lean(const std::vector<int> &numbers, int picked, float part)
{
    m_shares.clear();
    float best = -1e30F;
    for (const int number : numbers)
        best = std::max(best, m_shares.emplace_back(sumOf(number)));
    float total = 0;
    for (float &each : m_shares)
        total += each = std::exp(each - best);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const float slope = part * (m_shares[i] / total - (numbers[i] == picked ? 1.0F : 0.0F));
        const std::vector<quint16> &words = m_lexicon.words[std::size_t(numbers[i])];
        const float share = SuggestionLexicon::wordShare(words.size());
        m_slopes[std::size_t(numbers[i])] += slope;
        for (const quint16 word : words)
            m_slopes[m_all.size() + word] += slope * share;
    }
}

float SuggestionLearner::temperatureFor(const SuggestionExample *first, const SuggestionExample *last)
{
    constexpr int steps = 20;
    std::vector<double> losses(steps);
    const auto temperatureAt = [](int step) { return 0.6F + 0.1F * float(step); };
    for (const SuggestionExample *example = first; example != last; ++example) {
        weigh(*example);
        const std::vector<int> &numbers = example->candidates.empty() ? m_all : example->candidates;
        std::vector<float> sums;
        for (const int number : numbers)
            sums.push_back(sumOf(number));
        const float best = *std::max_element(sums.begin(), sums.end());
        for (int i = 0; i < steps; ++i) {
            double total = 0;
            for (const float sum : sums)
                total += std::exp(double((sum - best) / temperatureAt(i)));
            losses[std::size_t(i)] +=
                std::log(total) - double((sumOf(example->picked) - best) / temperatureAt(i));
        }
    }
    return temperatureAt(int(std::min_element(losses.begin(), losses.end()) - losses.begin()));
}

} // namespace parley
