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

struct EntryIndex::Data
{
    std::vector<IndexedEntry> entries;
    QHash<EntryId, std::size_t> places;

    void put(const Entry &entry);
    [[nodiscard]] QList<EntryHit> search(const QString &query, const SearchContext &context) const;
};

namespace {

//! What one form of a word costs when it was not found as typed.
constexpr double strippedPenalty = 30;
constexpr double exactShortcutScore = 1000;

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
    double score = std::min(70.0, 8 * std::log2(1.0 + entry.used));
    if (!context.language.isEmpty())
        score += indexed.languages.contains(primaryLanguage(context.language)) ? 60 : 0;
    if (context.channel && !entry.channels.isEmpty())
        score += entry.channels.contains(*context.channel) ? 10 : -80;
    if (entry.scope == Scope::Personal && entry.owner == context.agent)
        score += 15;
    return score;
}

//! Units of the normal title as ranges of the title itself.
QList<std::pair<qsizetype, qsizetype>> rangesOf(QList<qsizetype> units, const IndexedEntry &indexed)
{
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    QList<std::pair<qsizetype, qsizetype>> ranges;
    const QList<qsizetype> &origin = indexed.title.origin;
    for (const qsizetype unit : units) {
        const qsizetype start = origin[unit];
        const qsizetype end =
            unit + 1 < origin.size() ? std::max(origin[unit + 1], start + 1) : indexed.entry.title.size();
        if (!ranges.isEmpty() && ranges.constLast().first + ranges.constLast().second >= start)
            ranges.last().second = std::max(ranges.constLast().second, end - ranges.constLast().first);
        else
            ranges.append({start, end - start});
    }
    return ranges;
}

std::optional<EntryHit> matchAll(const IndexedEntry &indexed, const QStringList &words)
{
    EntryHit hit{indexed.entry.id, MatchTier::ExactShortcut, 0, {}};
    QList<qsizetype> units;
    for (const QString &word : words) {
        WordMatch best;
        for (const QString &reading : readingsOf(word)) {
            WordMatch match = matchWord(indexed, reading);
            if (reading != word)
                match.score -= strippedPenalty;
            if (match.score > best.score)
                best = match;
            if (best.tier <= MatchTier::WordStart && best.score >= 0)
                break;
        }
        if (best.score < 0)
            return {};
        hit.tier = std::max(hit.tier, best.tier);
        hit.score += best.score / double(words.size());
        units += best.titleUnits;
    }
    hit.titleMatches = rangesOf(units, indexed);
    return hit;
}

bool isShortcut(const IndexedEntry &indexed, const QString &query)
{
    return std::any_of(indexed.entry.shortcuts.begin(), indexed.entry.shortcuts.end(),
                       [&query](const QString &each) { return normalised(each) == query; });
}

} // namespace

void EntryIndex::Data::put(const Entry &entry)
{
    if (const auto found = places.constFind(entry.id); found != places.cend()) {
        entries[*found] = IndexedEntry(entry);
        return;
    }
    places.insert(entry.id, entries.size());
    entries.emplace_back(entry);
}

QList<EntryHit> EntryIndex::Data::search(const QString &query, const SearchContext &context) const
{
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    QList<EntryHit> hits;
    for (const IndexedEntry &each : entries) {
        auto hit = matchAll(each, words);
        if (!hit)
            continue;
        if (words.isEmpty())
            hit->tier = MatchTier::Prefix;
        else if (hit->tier == MatchTier::Prefix && isShortcut(each, query)) {
            hit->tier = MatchTier::ExactShortcut;
            hit->score = exactShortcutScore;
        } else if (hit->tier == MatchTier::ExactShortcut) {
            hit->tier = MatchTier::Prefix;
        }
        hit->score += fit(each, context);
        hits.append(*std::move(hit));
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const EntryHit &a, const EntryHit &b) { return a.score > b.score; });
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
    for (const Entry &each : entries)
        m_data->put(each);
}

void EntryIndex::insert(const Entry &entry) { m_data->put(entry); }

void EntryIndex::remove(const EntryId &id)
{
    const auto found = m_data->places.constFind(id);
    if (found == m_data->places.cend())
        return;
    const std::size_t place = *found;
    m_data->places.erase(found);
    if (place + 1 < m_data->entries.size()) {
        std::swap(m_data->entries[place], m_data->entries.back());
        m_data->places.insert(m_data->entries[place].entry.id, place);
    }
    m_data->entries.pop_back();
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
        all.append(each.entry);
    return all;
}

qsizetype EntryIndex::size() const { return qsizetype(m_data->entries.size()); }

} // namespace parley
