// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/suggesting/suggestionmodel.h"

#include "models/library/suggesting/suggestionfeatures.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace parley {

namespace {

constexpr double leastOfFirst = 0.2; //!< an entry this much less likely than the first is not worth a look

//! The numbers of the candidates, each once, or of everything.
std::vector<int> numbersOf(const QList<EntryId> &candidates, const SuggestionLexicon &lexicon)
{
    std::vector<int> numbers;
    if (candidates.isEmpty()) {
        numbers.resize(std::size_t(lexicon.entries.size()));
        std::iota(numbers.begin(), numbers.end(), 0);
        return numbers;
    }
    for (const EntryId &candidate : candidates)
        if (const int number = lexicon.numberOf(candidate); number >= 0)
            numbers.push_back(number);
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

} // namespace

QList<Suggestion> SuggestionModel::suggest(const SuggestionContext &context, int limit, double least) const
{
    const std::vector<int> numbers = numbersOf(context.candidates, m_lexicon);
    if (numbers.empty() || limit <= 0)
        return {};
    const std::vector<double> scores = shares(sums(context), numbers);
    std::vector<std::size_t> order(numbers.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto count = std::min(order.size(), std::size_t(limit));
    std::partial_sort(order.begin(), order.begin() + std::ptrdiff_t(count), order.end(),
                      [&](std::size_t a, std::size_t b) {
                          return scores[a] != scores[b] ? scores[a] > scores[b] : a < b;
                      });
    QList<Suggestion> suggestions;
    const double best = scores[order.front()];
    if (best < least)
        return {};
    for (std::size_t i = 0; i < count; ++i)
        if (least <= 0 || scores[order[i]] >= best * leastOfFirst)
            suggestions.append({m_lexicon.entries.at(numbers[order[i]]), scores[order[i]]});
    return suggestions;
}

std::vector<float> SuggestionModel::sums(const SuggestionContext &context) const
{
    const std::vector<SuggestionFeature> features = suggestionFeatures(context, m_lexicon);
    const std::vector<float> said = outputs(features);
    const auto entries = std::size_t(m_lexicon.entries.size());
    std::vector<float> sums(said.begin(), said.begin() + std::ptrdiff_t(entries));
    for (std::size_t entry = 0; entry < entries; ++entry) {
        const std::vector<quint16> &words = m_lexicon.words[entry];
        const float share = SuggestionLexicon::wordShare(words.size());
        for (const quint16 word : words)
            sums[entry] += share * said[entries + word];
    }
    if (m_network.share > 0) {
        const std::vector<float> together = m_network.sums(features);
        for (std::size_t entry = 0; entry < entries; ++entry)
            sums[entry] += m_network.share * (together[entry] - sums[entry]);
    }
    return sums;
}

std::vector<float> SuggestionModel::outputs(const std::vector<SuggestionFeature> &features) const
{
    std::vector<float> sums(std::size_t(m_lexicon.entries.size()) + m_lexicon.wordCount);
    for (const SuggestionFeature &feature : features) {
        const auto key = std::lower_bound(m_keys.begin(), m_keys.end(), feature.key);
        if (key == m_keys.end() || *key != feature.key)
            continue;
        const auto place = std::size_t(key - m_keys.begin());
        const float value = feature.value * m_scales[place];
        for (quint32 i = m_starts[place]; i < m_starts[place + 1]; ++i)
            sums[m_outputs[i]] += value * float(m_weights[i]);
    }
    return sums;
}

std::vector<double> SuggestionModel::shares(const std::vector<float> &sums,
                                            const std::vector<int> &numbers) const
{
    std::vector<double> result;
    result.reserve(numbers.size());
    double best = -std::numeric_limits<double>::infinity();
    for (const int number : numbers) {
        result.push_back(double(sums[std::size_t(number)]) / double(m_temperature));
        best = std::max(best, result.back());
    }
    double total = 0;
    for (double &each : result) {
        each = std::exp(each - best);
        total += each;
    }
    for (double &each : result)
        each /= total;
    return result;
}

} // namespace parley
