// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/finding/entryindex.h"

#include "models/library/finding/entrysearch.h"
#include "models/library/finding/keyboardlayout.h"
#include "models/library/finding/normalise.h"
#include "models/library/finding/titlematches.h"

#include <algorithm>

namespace parley {

namespace {

constexpr qsizetype marked = 60;           //!< hits whose titles are marked; who scrolls further reads
constexpr double otherLayoutPenalty = 200; //!< for having meant other keys
constexpr qsizetype mostOtherLayout = 50;
constexpr double evidencePoints = 100; //!< what a pick being e times as likely is worth
constexpr qsizetype mostLearned = 20;  //!< entries brought in by what was picked alone
constexpr float leastEvidence = 1;     //!< for bringing one in

//! Who types all of a shortcut means it, whatever was picked.
void raise(SlotHit &hit, float evidence)
{
    const double points = evidencePoints * double(evidence);
    hit.score =
        std::max(0.0, hit.score) + (hit.tier == MatchTier::ExactShortcut ? std::max(0.0, points) : points);
}

//! Whether there are marks among the letters whose keys are letters in other layouts.
bool hasKeysOfLetters(const QString &query)
{
    return std::any_of(query.begin(), query.end(),
                       [](QChar c) { return QStringView(u";,.[]'").contains(c); });
}

bool isBetter(const EntryHit &a, const EntryHit &b) { return a.score > b.score; }

} // namespace

struct EntryIndex::Data
{
    //! What the last query can be continued from.
    struct Last
    {
        std::vector<QueryWord> words;
        EntryFit fit;
        PickMoment moment;
        quint64 revision = 0; //!< of the history
        const PickHistory *history = nullptr;
        PickShares shares{};
        PickHistory::Evidence evidence; //!< of the moment
    };

    EntryTable table;
    Last last;

    [[nodiscard]] std::vector<QueryWord> matches(const QStringList &words) const;
    [[nodiscard]] const PickHistory::Evidence &momentEvidence(const SearchContext &context);
    void learn(const EntrySearch &search, const QString &query, const SearchContext &context,
               std::vector<SlotHit> &hits);
    [[nodiscard]] QList<EntryHit> ordered(std::vector<SlotHit> hits, const QStringList &words,
                                          qsizetype limit) const;
    [[nodiscard]] bool isCandidate(quint32 slot, const SearchContext &context) const;
    [[nodiscard]] QList<EntryHit> search(const QString &query, const SearchContext &context);
    [[nodiscard]] QList<EntryHit> otherLayouts(const QString &query, const SearchContext &context);
};

//! The matches of each word; those of the last query's words are taken over, and narrowed where one grew.
std::vector<QueryWord> EntryIndex::Data::matches(const QStringList &words) const
{
    std::vector<QueryWord> all;
    all.reserve(std::size_t(words.size()));
    for (const QString &each : words) {
        const QueryWord *before = nullptr;
        for (const QueryWord &known : last.words)
            if (each.startsWith(known.terms.word)
                && (!before || known.terms.word.size() > before->terms.word.size()))
                before = &known;
        if (before && before->terms.word == each)
            all.push_back(*before);
        else
            all.push_back({table.dictionary().match(each, before ? &before->terms : nullptr)});
    }
    return all;
}

//! What the moment says, which all keys typed in it share.
const PickHistory::Evidence &EntryIndex::Data::momentEvidence(const SearchContext &context)
{
    const PickHistory &history = *context.history;
    if (last.history != &history || last.revision != history.revision() || last.moment != context.moment
        || last.shares != context.shares) {
        last.evidence = history.momentEvidence(context.moment, context.shares);
        last.history = &history;
        last.revision = history.revision();
        last.moment = context.moment;
        last.shares = context.shares;
    }
    return last.evidence;
}

//! Raises hits by what was picked before, and brings in entries that were picked for these keys.
void EntryIndex::Data::learn(const EntrySearch &search, const QString &query, const SearchContext &context,
                             std::vector<SlotHit> &hits)
{
    if (!context.history || context.history->isEmpty())
        return;
    const PickHistory::Evidence &moment = momentEvidence(context);
    PickHistory::Evidence keys = context.history->queryEvidence(query, context.shares);
    for (SlotHit &each : hits) {
        const qsizetype number = context.history->numberOf(table.entry(each.slot).id);
        if (number < 0)
            continue;
        raise(each, keys[std::size_t(number)] + moment[std::size_t(number)]);
        keys[std::size_t(number)] = 0; // is there
    }
    if (context.candidates)
        return;
    std::vector<std::size_t> likely;
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (keys[i] >= leastEvidence)
            likely.push_back(i);
    const auto end = likely.begin() + std::min<qsizetype>(mostLearned, qsizetype(likely.size()));
    std::partial_sort(likely.begin(), end, likely.end(), [&](std::size_t a, std::size_t b) {
        return keys[a] + moment[a] > keys[b] + moment[b];
    });
    for (auto it = likely.begin(); it != end; ++it) {
        if (const auto slot = table.slotOf(context.history->entry(qsizetype(*it)))) {
            hits.push_back(search.hit(*slot));
            raise(hits.back(), keys[*it] + moment[*it]);
        }
    }
}

QList<EntryHit> EntryIndex::Data::ordered(std::vector<SlotHit> hits, const QStringList &words,
                                          qsizetype limit) const
{
    std::sort(hits.begin(), hits.end(), [this](const SlotHit &a, const SlotHit &b) {
        return a.score != b.score ? a.score > b.score : table.facts(a.slot).order < table.facts(b.slot).order;
    });
    QList<EntryHit> all;
    const qsizetype count = std::min(qsizetype(hits.size()), limit);
    all.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const SlotHit &each = hits[std::size_t(i)];
        const Entry &entry = table.entry(each.slot);
        all.append({entry.id, each.tier, each.score, {}});
        if (i < marked)
            all.last().titleMatches = titleMatches(entry.title, words);
    }
    return all;
}

QList<EntryHit> EntryIndex::Data::search(const QString &query, const SearchContext &context)
{
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    last.words = matches(words);
    if (!last.fit.isFor(context))
        last.fit = EntryFit(table, context);
    EntrySearch search(table, last.fit, query, last.words);
    std::vector<SlotHit> hits;
    if (context.candidates) {
        for (const EntryId &each : *context.candidates)
            if (const auto slot = table.slotOf(each))
                hits.push_back(search.hit(*slot));
        if (!context.history)
            std::erase_if(hits, [](const SlotHit &each) { return each.score < 0; });
    } else {
        hits = search.best(context.limit);
    }
    learn(search, query, context, hits);
    return ordered(std::move(hits), words, context.limit);
}

//! What is found well when the keys are read in another layout.
QList<EntryHit> EntryIndex::Data::otherLayouts(const QString &query, const SearchContext &context)
{
    QList<EntryHit> all;
    for (const QString &meant : parley::otherLayouts(query)) {
        const QString normal = normalised(meant);
        const QStringList words = normal.split(u' ', Qt::SkipEmptyParts);
        std::vector<QueryWord> matched;
        for (const QString &each : words)
            matched.push_back({table.dictionary().matchBeginnings(each)});
        const bool isKnown = std::all_of(matched.begin(), matched.end(),
                                         [](const QueryWord &each) { return each.terms.isFound(); });
        if (!isKnown || words.isEmpty())
            continue;
        EntrySearch search(table, last.fit, normal, matched);
        std::vector<SlotHit> hits = search.best(std::min(context.limit, mostOtherLayout));
        std::erase_if(hits, [&](const SlotHit &each) {
            return each.tier > MatchTier::WordStart || !isCandidate(each.slot, context);
        });
        for (SlotHit &each : hits)
            each.score -= otherLayoutPenalty;
        all += ordered(std::move(hits), words, context.limit);
    }
    return all;
}

bool EntryIndex::Data::isCandidate(quint32 slot, const SearchContext &context) const
{
    return !context.candidates || context.candidates->contains(table.entry(slot).id);
}

EntryIndex::EntryIndex()
    : m_data(std::make_unique<Data>())
{}

EntryIndex::~EntryIndex() = default;
EntryIndex::EntryIndex(EntryIndex &&) noexcept = default;
EntryIndex &EntryIndex::operator=(EntryIndex &&) noexcept = default;

void EntryIndex::setEntries(const QList<Entry> &entries)
{
    m_data->last = {};
    m_data->table.setEntries(entries);
}

void EntryIndex::insert(const Entry &entry)
{
    m_data->last = {};
    m_data->table.put(entry);
}

void EntryIndex::remove(const EntryId &id)
{
    m_data->last = {};
    m_data->table.remove(id);
}

QList<EntryHit> EntryIndex::find(const QString &query, const SearchContext &context) const
{
    QList<EntryHit> hits = m_data->search(normalised(query), context);
    const bool isSure =
        !hasKeysOfLetters(query) && std::any_of(hits.begin(), hits.end(), [](const EntryHit &each) {
            return each.tier < MatchTier::OneEdit || each.tier == MatchTier::Learned;
        });
    if (isSure || query.size() < 2)
        return hits;
    const QList<EntryHit> others = m_data->otherLayouts(query, context);
    if (others.isEmpty())
        return hits;
    for (const EntryHit &each : others) {
        hits.removeIf([&each](const EntryHit &hit) { return hit.entry == each.entry; });
        hits.append(each);
    }
    std::stable_sort(hits.begin(), hits.end(), isBetter);
    if (hits.size() > context.limit)
        hits.resize(context.limit);
    return hits;
}

const Entry *EntryIndex::entry(const EntryId &id) const
{
    const auto slot = m_data->table.slotOf(id);
    return slot ? &m_data->table.entry(*slot) : nullptr;
}

QList<Entry> EntryIndex::entries() const
{
    QList<Entry> all;
    all.reserve(size());
    for (quint32 slot = 0; slot < m_data->table.slotCount(); ++slot)
        if (m_data->table.facts(slot).isAlive)
            all.append(m_data->table.entry(slot));
    return all;
}

QList<Entry> EntryIndex::entries(EntryKind kind) const
{
    QList<Entry> all;
    for (quint32 slot = 0; slot < m_data->table.slotCount(); ++slot)
        if (m_data->table.facts(slot).isAlive && m_data->table.entry(slot).kind == kind)
            all.append(m_data->table.entry(slot));
    return all;
}

qsizetype EntryIndex::size() const { return m_data->table.size(); }

qsizetype EntryIndex::bytes() const { return m_data->table.bytes(); }

} // namespace parley
