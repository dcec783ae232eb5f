// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/entryindex.h"

#include "models/library/indexedentry.h"
#include "models/library/keyboardlayout.h"
#include "models/library/normalise.h"
#include "models/library/variantchoice.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <vector>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

// A tier is worth more than all below it and what suits; within one, names are worth more than tags and text.
constexpr double exactShortcutScore = 1000;
constexpr double prefixScore = 800;
constexpr double wordStartScore = 640;
constexpr double oneEditScore = 480;
constexpr double insideScore = 380;
constexpr double subsequenceScore = 220;
constexpr double tagPenalty = 40;
constexpr double textPenalty = 140;
constexpr double strippedPenalty = 30; //!< a word without its joined particle
constexpr qsizetype highlighted = 200; //!< hits whose titles are marked; nobody scrolls further

struct Found
{
    double score = -1; //!< below 0: not found
    MatchTier tier = MatchTier::Subsequence;

    void raise(MatchTier better, double value)
    {
        if (value > score)
            *this = {value, better};
    }
};

double fieldPenalty(quint8 fields)
{
    if (fields & (Vocabulary::NameStart | Vocabulary::Name))
        return 0;
    return fields & Vocabulary::Tag ? tagPenalty : textPenalty;
}

//! The word, and without the particles that Hebrew and Arabic write joined to it.
QStringList readingsOf(const QString &word)
{
    QStringList readings{word};
    static const QString hebrew = u"והבלמשכ"_s;
    static const QStringList arabic{u"وال"_s, u"بال"_s, u"لل"_s, u"ال"_s, u"و"_s, u"ب"_s, u"ل"_s};
    if (word.size() > 3 && hebrew.contains(word.front()))
        readings.append(word.mid(1));
    for (const QString &particle : arabic)
        if (word.size() > particle.size() + 2 && word.startsWith(particle))
            readings.append(word.mid(particle.size()));
    return readings;
}

//! How well an entry suits the conversation and the agent; of less weight than a tier.
double fit(const IndexedEntry &indexed, const SearchContext &context)
{
    const Entry &entry = indexed.entry;
    double score = std::min(70.0, 8 * std::log2(1.0 + std::max(0, entry.used)));
    if (indexed.languages.contains(primaryLanguage(context.language)))
        score += 60;
    if (context.channel && !entry.channels.isEmpty())
        score += entry.channels.contains(*context.channel) ? 10 : -80;
    if (entry.scope == Scope::Personal && entry.owner == context.agent)
        score += 15;
    return score;
}

} // namespace

struct EntryIndex::Data
{
    std::vector<IndexedEntry> entries; //!< by slot; replaced ones stay, not alive, until all is built anew
    QHash<EntryId, quint32> places;
    Vocabulary vocabulary;

    void put(const Entry &entry);
    void bury(quint32 slot);
    [[nodiscard]] QList<EntryHit> search(const QString &query, const SearchContext &context) const;

private:
    void find(const QString &word, double penalty, std::vector<Found> &found) const;
    [[nodiscard]] std::vector<Found> findAll(const QStringList &words) const;
    [[nodiscard]] EntryHit hitOf(const IndexedEntry &indexed, const Found &found, const QString &query) const;
};

void EntryIndex::Data::put(const Entry &entry)
{
    if (const auto old = places.constFind(entry.id); old != places.cend())
        bury(*old);
    const auto slot = quint32(entries.size());
    places.insert(entry.id, slot);
    entries.emplace_back(entry);
    for (const auto &[word, fields] : entries.back().words())
        vocabulary.add(word, {slot, fields});
}

void EntryIndex::Data::bury(quint32 slot)
{
    places.remove(entries[slot].entry.id);
    entries[slot].isAlive = false;
}

void EntryIndex::Data::find(const QString &word, double penalty, std::vector<Found> &found) const
{
    const auto raise = [&found, penalty](const Vocabulary::Word &each, MatchTier tier, double score) {
        for (const Vocabulary::Posting &posting : each.postings)
            found[posting.slot].raise(tier, score - penalty - fieldPenalty(posting.fields));
    };
    vocabulary.visitPrefix(word, [&found, penalty](const Vocabulary::Word &each) {
        for (const Vocabulary::Posting &posting : each.postings) {
            const bool isStart = posting.fields & Vocabulary::NameStart;
            const double score = isStart ? prefixScore : wordStartScore - fieldPenalty(posting.fields);
            found[posting.slot].raise(isStart ? MatchTier::Prefix : MatchTier::WordStart, score - penalty);
        }
    });
    if (word.size() > 1)
        vocabulary.visitInside(word,
                               [&raise](const auto &each) { raise(each, MatchTier::Inside, insideScore); });
    if (word.size() > 3)
        vocabulary.visitMistyped(word, [&raise](const auto &each) {
            raise(each, MatchTier::OneEdit, oneEditScore);
        });
}

//! For each slot, how well all words were found: the mean of the scores and the worst tier.
std::vector<Found> EntryIndex::Data::findAll(const QStringList &words) const
{
    std::vector<Found> all(entries.size(), Found{0, MatchTier::ExactShortcut});
    for (const QString &word : words) {
        std::vector<Found> found(entries.size());
        const QStringList readings = readingsOf(word);
        for (const QString &reading : readings)
            find(reading, reading == word ? 0 : strippedPenalty, found);
        for (std::size_t slot = 0; slot < entries.size(); ++slot) {
            if (found[slot].score < 0 && all[slot].score >= 0 && word.size() > 2) {
                const double score = entries[slot].subsequenceScore(word);
                if (score >= 0)
                    found[slot] = {subsequenceScore + score, MatchTier::Subsequence};
            }
            if (found[slot].score < 0 || all[slot].score < 0)
                all[slot].score = -1;
            else
                all[slot] = {all[slot].score + found[slot].score / double(words.size()),
                             std::max(all[slot].tier, found[slot].tier)};
        }
    }
    return all;
}

EntryHit EntryIndex::Data::hitOf(const IndexedEntry &indexed, const Found &found, const QString &query) const
{
    EntryHit hit{indexed.entry.id, std::max(found.tier, MatchTier::Prefix), found.score, {}};
    if (!query.isEmpty() && indexed.shortcuts.contains(u' ' + query)) {
        hit.tier = MatchTier::ExactShortcut;
        hit.score = exactShortcutScore;
    }
    return hit;
}

QList<EntryHit> EntryIndex::Data::search(const QString &query, const SearchContext &context) const
{
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    const std::vector<Found> found = findAll(words);
    QList<EntryHit> hits;
    for (std::size_t slot = 0; slot < entries.size(); ++slot) {
        if (!entries[slot].isAlive || found[slot].score < 0)
            continue;
        hits.append(hitOf(entries[slot], found[slot], query));
        hits.last().score += fit(entries[slot], context);
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const EntryHit &a, const EntryHit &b) { return a.score > b.score; });
    for (qsizetype i = 0; i < std::min(hits.size(), highlighted); ++i)
        hits[i].titleMatches = entries[places.value(hits[i].entry)].titleMatches(words);
    return hits;
}

EntryIndex::EntryIndex()
    : m_data(std::make_unique<Data>())
{}

EntryIndex::~EntryIndex() = default;
EntryIndex::EntryIndex(EntryIndex &&) noexcept = default;
EntryIndex &EntryIndex::operator=(EntryIndex &&) noexcept = default;

void EntryIndex::setEntries(const QList<Entry> &entries)
{
    *m_data = {};
    m_data->entries.reserve(std::size_t(entries.size()));
    std::vector<std::pair<QString, Vocabulary::Posting>> words;
    for (const Entry &each : entries) {
        const auto slot = quint32(m_data->entries.size());
        m_data->places.insert(each.id, slot);
        m_data->entries.emplace_back(each);
        for (auto &[word, fields] : m_data->entries.back().words())
            words.emplace_back(std::move(word), Vocabulary::Posting{slot, fields});
    }
    m_data->vocabulary.addAll(std::move(words));
}

void EntryIndex::insert(const Entry &entry)
{
    m_data->put(entry);
    if (m_data->entries.size() > 64 && m_data->entries.size() > 2 * std::size_t(size()))
        setEntries(entries());
}

void EntryIndex::remove(const EntryId &id)
{
    if (const auto found = m_data->places.constFind(id); found != m_data->places.cend())
        m_data->bury(*found);
}

QList<EntryHit> EntryIndex::find(const QString &query, const SearchContext &context) const
{
    const QString words = normalised(query);
    QList<EntryHit> hits = m_data->search(words, context);
    const bool isFound = std::any_of(hits.begin(), hits.end(),
                                     [](const EntryHit &each) { return each.tier < MatchTier::Subsequence; });
    if (isFound || query.size() < 3)
        return hits;
    for (const QString &meant : otherLayouts(query)) {
        const QList<EntryHit> others = m_data->search(normalised(meant), context);
        if (!others.isEmpty() && others.constFirst().tier < MatchTier::OneEdit)
            return others;
    }
    return hits;
}

const Entry *EntryIndex::entry(const EntryId &id) const
{
    const auto found = m_data->places.constFind(id);
    return found == m_data->places.cend() ? nullptr : &m_data->entries[*found].entry;
}

QList<Entry> EntryIndex::entries() const
{
    QList<Entry> all;
    all.reserve(size());
    for (const IndexedEntry &each : m_data->entries)
        if (each.isAlive)
            all.append(each.entry);
    return all;
}

qsizetype EntryIndex::size() const { return m_data->places.size(); }

} // namespace parley
