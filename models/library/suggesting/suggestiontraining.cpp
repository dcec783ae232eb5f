// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/suggesting/suggestiontraining.h"

#include "models/library/finding/normalise.h"
#include "models/library/suggesting/suggestionfeatures.h"
#include "models/library/suggesting/suggestionlearner.h"
#include "models/library/suggesting/suggestionnetworklearner.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostWeights = 12'000'000; //!< while learning; two floats each
constexpr int mostWords = 400;                  //!< that entries share
constexpr int leastCount = 2;                   //!< of a feature, to be learned
constexpr qsizetype leastHeldBack = 20;         //!< picks to calibrate on
constexpr float oldestWeight = 0.3F;            //!< of the oldest pick; the newest counts 1
constexpr float networkShare = 0.5F;            //!< with picks without end
constexpr float picksForHalf = 5'000;           //!< until the network has half of that

QSet<QString> wordsOf(const Entry &entry)
{
    const QString text = normalised(entry.title + u' ' + entry.tags.join(u' ') + u' ' + entry.category);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

//! Gives the words that several entries have their numbers.
void shareWords(SuggestionLexicon &lexicon, const QHash<EntryId, QSet<QString>> &wordsByEntry)
{
    QHash<QString, int> counts;
    for (const EntryId &entry : std::as_const(lexicon.entries))
        for (const QString &word : wordsByEntry.value(entry))
            ++counts[word];
    QList<std::pair<int, QString>> shared;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > 1)
            shared.append({-it.value(), it.key()});
    std::sort(shared.begin(), shared.end());
    shared.resize(std::min<qsizetype>(shared.size(), mostWords));
    QHash<QString, quint16> numbers;
    for (qsizetype i = 0; i < shared.size(); ++i)
        numbers.insert(shared.at(i).second, quint16(i));
    lexicon.wordCount = quint16(shared.size());
    lexicon.words.clear();
    for (const EntryId &entry : std::as_const(lexicon.entries)) {
        std::vector<quint16> &own = lexicon.words.emplace_back();
        for (const QString &word : wordsByEntry.value(entry))
            if (const auto number = numbers.constFind(word); number != numbers.constEnd())
                own.push_back(*number);
        std::sort(own.begin(), own.end());
    }
}

//! Learns by which entry messages with this beginning are made, where that is mostly one.
void learnBeginnings(SuggestionLexicon &lexicon, const QList<SuggestionPick> &picks)
{
    QHash<quint32, QHash<int, int>> made;
    const auto note = [&](const QString &text, const EntryId &entry) {
        if (const int number = lexicon.numberOf(entry); number >= 0)
            ++made[SuggestionLexicon::beginning(normalised(text))][number];
    };
    for (const SuggestionPick &pick : picks) {
        const auto &messages = pick.context.messages;
        const auto last =
            std::find_if(messages.crbegin(), messages.crend(),
                         [](const SuggestionMessage &message) { return !message.isFromCustomer; });
        if (last != messages.crend())
            note(last->text, pick.context.previous);
    }
    for (auto it = made.cbegin(); it != made.cend(); ++it) {
        int total = 0;
        std::pair<int, int> best;
        for (auto entry = it->cbegin(); entry != it->cend(); ++entry) {
            total += entry.value();
            best = std::max(best, std::pair(entry.value(), entry.key()));
        }
        if (best.first * 2 > total)
            lexicon.spoken.insert(it.key(), quint16(best.second));
    }
}

//! The picks as numbers, and which feature has which row.
struct Examples
{
    std::vector<SuggestionExample> examples;
    std::vector<quint32> keys; //!< by row

    Examples(const QList<SuggestionPick> &picks, const SuggestionLexicon &lexicon)
    {
        std::vector<std::vector<SuggestionFeature>> features;
        std::unordered_map<quint32, int> counts;
        for (const SuggestionPick &pick : picks) {
            if (lexicon.numberOf(pick.picked) < 0)
                continue;
            features.push_back(suggestionFeatures(pick.context, lexicon));
            for (const SuggestionFeature &feature : features.back())
                ++counts[feature.key];
            examples.push_back(numbered(pick, lexicon));
        }
        const auto rows = rowsFor(counts, std::size_t(lexicon.entries.size()) + lexicon.wordCount);
        for (std::size_t i = 0; i < examples.size(); ++i)
            for (const SuggestionFeature &feature : features[i])
                if (const auto row = rows.find(feature.key); row != rows.end())
                    examples[i].features.emplace_back(row->second, feature.value);
        const auto newest = float(std::max<std::size_t>(examples.size(), 1));
        for (std::size_t i = 0; i < examples.size(); ++i)
            examples[i].weight = oldestWeight + (1 - oldestWeight) * float(i) / newest;
    }

private:
    static SuggestionExample numbered(const SuggestionPick &pick, const SuggestionLexicon &lexicon)
    {
        SuggestionExample example;
        example.picked = lexicon.numberOf(pick.picked);
        for (const EntryId &candidate : pick.context.candidates)
            if (const int number = lexicon.numberOf(candidate); number >= 0)
                example.candidates.push_back(number);
        if (!example.candidates.empty())
            example.candidates.push_back(example.picked);
        std::sort(example.candidates.begin(), example.candidates.end());
        example.candidates.erase(std::unique(example.candidates.begin(), example.candidates.end()),
                                 example.candidates.end());
        return example;
    }

    //! The features that came up more than once, the commonest first where there are too many.
    std::unordered_map<quint32, quint32> rowsFor(const std::unordered_map<quint32, int> &counts,
                                                 std::size_t width)
    {
        std::vector<std::pair<int, quint32>> common;
        for (const auto &[key, count] : counts)
            if (count >= leastCount)
                common.emplace_back(-count, key);
        std::sort(common.begin(), common.end());
        common.resize(std::min(common.size(), mostWeights / width));
        for (const auto &[count, key] : common)
            keys.push_back(key);
        std::sort(keys.begin(), keys.end());
        std::unordered_map<quint32, quint32> rows;
        for (std::size_t i = 0; i < keys.size(); ++i)
            rows.emplace(keys[i], quint32(i));
        return rows;
    }
};

//! Both that learn, and what they say together.
class Learners
{
public:
    Learners(const SuggestionLexicon &lexicon, std::size_t rows)
        : linear(lexicon, rows)
        , network(std::size_t(lexicon.entries.size()), rows)
    {}

    [[nodiscard]] bool learn(const SuggestionExample *first, const SuggestionExample *last,
                             const std::atomic_bool *stop)
    {
        const auto picks = float(last - first);
        share = networkShare * picks / (picks + picksForHalf);
        return linear.learn(first, last, stop) && network.learn(first, last, stop);
    }

    //! With which temperature the shares of the candidates come out best calibrated.
    [[nodiscard]] float temperatureFor(const SuggestionExample *first, const SuggestionExample *last)
    {
        constexpr int steps = 20;
        const auto temperatureAt = [](int step) { return 0.6F + 0.1F * float(step); };
        std::vector<double> losses(steps);
        for (const SuggestionExample *example = first; example != last; ++example) {
            const std::vector<float> all = sums(*example);
            std::vector<float> said;
            for (const int number : example->candidates)
                said.push_back(all[std::size_t(number)]);
            if (said.empty())
                said = all;
            const float picked = all[std::size_t(example->picked)];
            for (int i = 0; i < steps; ++i) {
                double total = 0;
                for (const float sum : said)
                    total += std::exp(double((sum - picked) / temperatureAt(i)));
                losses[std::size_t(i)] += std::log(total);
            }
        }
        return temperatureAt(int(std::min_element(losses.begin(), losses.end()) - losses.begin()));
    }

    SuggestionLearner linear;
    SuggestionNetworkLearner network;
    float share = 0;

private:
    std::vector<float> sums(const SuggestionExample &example)
    {
        std::vector<float> both = linear.sums(example);
        const std::vector<float> together = network.sums(example);
        for (std::size_t i = 0; i < both.size(); ++i)
            both[i] += share * (together[i] - both[i]);
        return both;
    }
};

} // namespace

void SuggestionTraining::setEntries(const QList<Entry> &entries) { m_entries = entries; }

void SuggestionTraining::add(const SuggestionPick &pick)
{
    m_picks.append(pick);
    if (m_picks.size() >= 2 * mostPicks)
        m_picks.remove(0, m_picks.size() - mostPicks);
}

SuggestionLexicon SuggestionTraining::lexicon(const QList<SuggestionPick> &picks) const
{
    QHash<EntryId, int> counts;
    QHash<EntryId, QSet<QString>> words;
    for (const Entry &entry : m_entries) {
        counts.insert(entry.id, 0);
        words.insert(entry.id, wordsOf(entry));
    }
    for (const SuggestionPick &pick : picks)
        if (m_entries.isEmpty() || words.contains(pick.picked))
            ++counts[pick.picked];
    QList<std::pair<int, EntryId>> order;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        order.append({it.value(), it.key()});
    std::sort(order.begin(), order.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second.value() < b.second.value();
    });
    SuggestionLexicon lexicon;
    for (qsizetype i = 0; i < std::min(order.size(), mostEntries); ++i)
        lexicon.entries.append(order.at(i).second);
    lexicon.index();
    shareWords(lexicon, words);
    learnBeginnings(lexicon, picks);
    return lexicon;
}

std::optional<SuggestionModel> SuggestionTraining::model(const std::atomic_bool *stop) const
{
    const QList<SuggestionPick> picks = m_picks.last(std::min(m_picks.size(), mostPicks));
    SuggestionModel model;
    if (picks.isEmpty())
        return model;
    model.m_lexicon = lexicon(picks);
    const Examples learned(picks, model.m_lexicon);
    model.m_picks = int(learned.examples.size());
    const SuggestionExample *first = learned.examples.data();
    const SuggestionExample *last = first + learned.examples.size();
    const SuggestionExample *heldBack = last - std::ptrdiff_t(learned.examples.size() / 5);
    model.m_temperature = 1.5F; // too few to tell: doubtful
    if (last - heldBack >= leastHeldBack) {
        Learners earlier(model.m_lexicon, learned.keys.size());
        if (!earlier.learn(first, heldBack, stop))
            return {};
        model.m_temperature = earlier.temperatureFor(heldBack, last);
    }
    Learners learners(model.m_lexicon, learned.keys.size());
    if (!learners.learn(first, last, stop))
        return {};
    keep(learners.linear, learned.keys, model);
    model.m_network = learners.network.network(learned.keys);
    model.m_network.share = learners.share;
    return model;
}

void SuggestionTraining::keep(const SuggestionLearner &learner, const std::vector<quint32> &keys,
                              SuggestionModel &model)
{
    constexpr float most = 127;
    constexpr float least = 0.1F; // what counts less changes no order
    for (std::size_t row = 0; row < keys.size(); ++row) {
        const float *weights = learner.row(row);
        float largest = 0;
        for (std::size_t i = 0; i < learner.width(); ++i)
            largest = std::max(largest, std::abs(weights[i]));
        if (largest < least)
            continue;
        model.m_keys.push_back(keys[row]);
        model.m_starts.push_back(quint32(model.m_outputs.size()));
        model.m_scales.push_back(largest / most);
        for (std::size_t i = 0; i < learner.width(); ++i) {
            const auto weight = qint8(std::lround(weights[i] / largest * most));
            if (weight == 0 || std::abs(weights[i]) < least)
                continue;
            model.m_outputs.push_back(quint16(i));
            model.m_weights.push_back(weight);
        }
    }
    model.m_starts.push_back(quint32(model.m_outputs.size()));
}

} // namespace parley
