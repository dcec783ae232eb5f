// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/suggesting/suggestionnetwork.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace parley {

std::vector<float> SuggestionNetwork::sums(const std::vector<SuggestionFeature> &features) const
{
    std::array<float, units> awake{};
    for (const SuggestionFeature &feature : features) {
        const auto key = std::lower_bound(keys.begin(), keys.end(), feature.key);
        if (key == keys.end() || *key != feature.key)
            continue;
        const auto place = std::size_t(key - keys.begin());
        const float value = feature.value * scales[place];
        const qint8 *row = weights.data() + place * units;
        for (std::size_t i = 0; i < units; ++i)
            awake[i] += value * float(row[i]);
    }
    for (float &each : awake)
        each = std::max(each, 0.0F);
    return said(awake.data(), outputs);
}

std::vector<float> SuggestionNetwork::said(const float *awake, const std::vector<float> &outputs)
{
    std::vector<float> result(outputs.size() / (units + 1));
    const float *row = outputs.data();
    for (float &sum : result) {
        for (std::size_t i = 0; i < units; ++i)
            sum += row[i] * awake[i];
        sum += row[units];
        row += units + 1;
    }
    return result;
}

bool SuggestionNetwork::isSound(std::size_t entries) const
{
    const auto isFinite = [](float value) { return std::isfinite(value); };
    const bool isEmpty = share == 0 && keys.empty() && outputs.empty();
    return share >= 0 && share <= 1 && scales.size() == keys.size() && weights.size() == keys.size() * units
           && (isEmpty || outputs.size() == entries * (units + 1)) && std::is_sorted(keys.begin(), keys.end())
           && std::all_of(scales.begin(), scales.end(), isFinite)
           && std::all_of(outputs.begin(), outputs.end(), isFinite);
}

} // namespace parley
