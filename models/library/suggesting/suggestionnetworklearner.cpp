// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/suggesting/suggestionnetworklearner.h"

#include <algorithm>
#include <cmath>

namespace parley {

namespace {

constexpr int rounds = 16;
constexpr float firstRate = 0.05F;
constexpr float decay = 0.01F;
constexpr float featuresLeftOut = 0.4F;
constexpr float unitsLeftOut = 0.2F;
constexpr float leastSlope = 1e-4F;
constexpr std::size_t units = SuggestionNetwork::units;

//! About -\a width … \a width, around 0; the same on every machine.
float around(float width, std::mt19937 &random)
{
    return width * (float(random() >> 8) / float(1 << 23) - 1);
}

void move(float &weight, float &squares, float slope, float rate)
{
    squares += slope * slope;
    weight -= rate * slope / std::sqrt(squares);
}

} // namespace

SuggestionNetworkLearner::SuggestionNetworkLearner(std::size_t entries, std::size_t rows)
    : m_weights(rows * units)
    , m_weightSquares(rows * units, 1e-3F)
    , m_outputs(entries * (units + 1))
    , m_outputSquares(entries * (units + 1), 1e-3F)
{
    for (float &weight : m_weights)
        weight = around(0.17F, m_random);
    for (std::size_t i = 0; i < m_outputs.size(); ++i)
        m_outputs[i] = i % (units + 1) == units ? 0 : around(0.21F, m_random);
}

bool SuggestionNetworkLearner::learn(const SuggestionExample *first, const SuggestionExample *last,
                                     const std::atomic_bool *stop)
{
    return learnRounds(first, last, rounds, stop, [this](const SuggestionExample &example, float share) {
        step(example, firstRate * share);
    });
}

void SuggestionNetworkLearner::step(const SuggestionExample &example, float rate)
{
    const Features features = example.thinned(featuresLeftOut, m_random);
    std::vector<float> said = awake(features);
    const auto limit = std::mt19937::result_type(double(unitsLeftOut) * double(std::mt19937::max()));
    for (float &each : said)
        each = m_random() < limit ? 0 : each / (1 - unitsLeftOut);
    const std::vector<float> slopes = example.slopes(SuggestionNetwork::said(said.data(), m_outputs));
    const std::vector<float> back = moveOutputs(slopes, said, rate);
    for (const auto &[row, value] : features) {
        float *weights = m_weights.data() + row * units;
        float *squares = m_weightSquares.data() + row * units;
        for (std::size_t i = 0; i < units; ++i)
            if (said[i] > 0)
                move(weights[i], squares[i], back[i] / (1 - unitsLeftOut) * value + decay * weights[i], rate);
    }
}

std::vector<float> SuggestionNetworkLearner::moveOutputs(const std::vector<float> &slopes,
                                                         const std::vector<float> &awake, float rate)
{
    std::vector<float> back(units);
    for (std::size_t entry = 0; entry < slopes.size(); ++entry) {
        const float slope = slopes[entry];
        if (std::abs(slope) < leastSlope)
            continue;
        float *weights = m_outputs.data() + entry * (units + 1);
        float *squares = m_outputSquares.data() + entry * (units + 1);
        for (std::size_t i = 0; i < units; ++i) {
            back[i] += slope * weights[i];
            move(weights[i], squares[i], slope * awake[i], rate);
        }
        move(weights[units], squares[units], slope, rate);
    }
    return back;
}

std::vector<float> SuggestionNetworkLearner::awake(const Features &features) const
{
    std::vector<float> result(units);
    for (const auto &[row, value] : features) {
        const float *weights = m_weights.data() + row * units;
        for (std::size_t i = 0; i < units; ++i)
            result[i] += value * weights[i];
    }
    for (float &each : result)
        each = std::max(each, 0.0F);
    return result;
}

std::vector<float> SuggestionNetworkLearner::sums(const SuggestionExample &example) const
{
    return SuggestionNetwork::said(awake(example.features).data(), m_outputs);
}

SuggestionNetwork SuggestionNetworkLearner::network(const std::vector<quint32> &keys) const
{
    constexpr float most = 127;
    SuggestionNetwork network;
    network.keys = keys;
    network.outputs = m_outputs;
    for (std::size_t row = 0; row < keys.size(); ++row) {
        const float *weights = m_weights.data() + row * units;
        float largest = 1e-6F;
        for (std::size_t i = 0; i < units; ++i)
            largest = std::max(largest, std::abs(weights[i]));
        network.scales.push_back(largest / most);
        for (std::size_t i = 0; i < units; ++i)
            network.weights.push_back(qint8(std::lround(weights[i] / largest * most)));
    }
    return network;
}

} // namespace parley
