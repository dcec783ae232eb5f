// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/suggesting/suggestionexample.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace parley {

namespace {

constexpr float candidatesPart = 0.75F; //!< of a pick's say, when it is known what else could be picked

//! Adds the shares among \a numbers less the pick.
void addSlopes(const std::vector<float> &sums, const std::vector<int> &numbers, int picked, float part,
               std::vector<float> &slopes)
{
    float best = -1e30F;
    for (const int number : numbers)
        best = std::max(best, sums[std::size_t(number)]);
    std::vector<float> shares;
    shares.reserve(numbers.size());
    float total = 0;
    for (const int number : numbers)
        total += shares.emplace_back(std::exp(sums[std::size_t(number)] - best));
    for (std::size_t i = 0; i < numbers.size(); ++i)
        slopes[std::size_t(numbers[i])] += part * shares[i] / total;
    slopes[std::size_t(picked)] -= part;
}

} // namespace

std::vector<float> SuggestionExample::slopes(const std::vector<float> &sums) const
{
    std::vector<float> result(sums.size());
    std::vector<int> all(sums.size());
    std::iota(all.begin(), all.end(), 0);
    const float part = candidates.empty() ? 0 : candidatesPart;
    addSlopes(sums, all, picked, weight * (1 - part), result);
    if (part > 0)
        addSlopes(sums, candidates, picked, weight * part, result);
    return result;
}

std::vector<std::pair<quint32, float>> SuggestionExample::thinned(float leftOut, std::mt19937 &random) const
{
    const auto limit = std::mt19937::result_type(double(leftOut) * double(std::mt19937::max()));
    std::vector<std::pair<quint32, float>> kept;
    kept.reserve(features.size());
    for (const auto &[row, value] : features)
        if (random() >= limit)
            kept.emplace_back(row, value / (1 - leftOut));
    return kept;
}

} // namespace parley
