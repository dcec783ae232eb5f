// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <random>
#include <utility>
#include <vector>

namespace parley {

//! One pick in numbers: rows of features with their values, the entry, and what could have been picked.
struct SuggestionExample
{
    std::vector<std::pair<quint32, float>> features;
    int picked = 0;
    std::vector<int> candidates; //!< with the picked one; empty: everything
    float weight = 1;            //!< of the pick: older ones say less

    //! How far what \a sums say is from the pick, for each of them: steep where too much is said.
    [[nodiscard]] std::vector<float> slopes(const std::vector<float> &sums) const;
    //! The features without each that \a random leaves out, the rest more by as much.
    [[nodiscard]] std::vector<std::pair<quint32, float>> thinned(float leftOut, std::mt19937 &random) const;
};

//! Calls \a step with each example and a falling rate, in another order each round. False once \a stop is
//! true.
template<typename Step>
[[nodiscard]] bool learnRounds(const SuggestionExample *first, const SuggestionExample *last, int rounds,
                               const std::atomic_bool *stop, Step step)
{
    constexpr float lastRateShare = 0.1F;
    std::vector<const SuggestionExample *> order;
    for (const SuggestionExample *each = first; each != last; ++each)
        order.push_back(each);
    std::mt19937 random(7);
    const auto total = float(order.size()) * float(rounds);
    float done = 0;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random() % i]);
        for (const SuggestionExample *example : order) {
            if (stop && *stop)
                return false;
            step(*example, std::max(lastRateShare, 1 - done / total));
            ++done;
        }
    }
    return true;
}

} // namespace parley
