// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/finding/entrysearch.h"

#include "models/library/finding/subsequence.h"

#include <algorithm>
#include <cmath>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr double shortcutPoints = 1000;
constexpr double titlePoints = 950;
constexpr double initialsPoints = 600;
constexpr double firstInitialsPoints = 420;
constexpr double lettersPoints = 220; //!< and up to 100 for closeness
constexpr double mostSomeWords = 200;
constexpr double leastSomeWords = 60;  //!< for being shown
constexpr qsizetype few = 20;          //!< hits; below it, weaker ways of finding are tried
constexpr qsizetype leastInitials = 2; //!< letters
constexpr qsizetype leastLetters = 3;
constexpr double leastOfWhole = 700; //!< what all words of a name are worth at least

//! What being found is worth, by tier and by place in the entry.
constexpr double points[termTiers][termPlaces] = {
    {860, 700, 660, 560}, // Exact
    {800, 640, 600, 500}, // Prefix
    {770, 610, 570, 470}, // Form
    {560, 540, 500, 400}, // Stem
    {500, 480, 440, 340}, // OneEdit
    {390, 380, 340, 240}, // Inside
};
constexpr double mostOfAWord = points[0][0];

constexpr double pointsOf(TermTier tier, TermPlace place)
{
    return points[std::size_t(tier)][std::size_t(place)];
}

constexpr MatchTier matchTier(TermTier tier, TermPlace place)
{
    switch (tier) {
    case TermTier::Exact:
    case TermTier::Prefix:
    case TermTier::Form: return place == TermPlace::NameStart ? MatchTier::Prefix : MatchTier::WordStart;
    case TermTier::Stem: return MatchTier::Stem;
    case TermTier::OneEdit: return MatchTier::OneEdit;
    case TermTier::Inside: break;
    }
    return MatchTier::Inside;
}

//! One way of being found, and what it is worth.
struct Level
{
    enum Way { Terms, WholeInitials, FirstInitials };

    double points = 0;
    TermTier tier = TermTier::Exact;
    TermPlace place = TermPlace::NameStart;
    Way way = Terms;

    [[nodiscard]] bool isInitials() const { return way != Terms; }
    //! Whether being found so may mean that the query is all of a name.
    [[nodiscard]] bool mayBeWhole() const
    {
        return way == Terms && tier == TermTier::Exact && place <= TermPlace::Name;
    }
};

const std::vector<Level> &levels()
{
    static const std::vector<Level> all = [] {
        std::vector<Level> sorted{{initialsPoints, TermTier::Exact, TermPlace::Name, Level::WholeInitials},
                                  {firstInitialsPoints, TermTier::Exact, TermPlace::Name,
                                   Level::FirstInitials}};
        for (std::size_t tier = 0; tier < termTiers; ++tier)
            for (std::size_t place = 0; place < termPlaces; ++place)
                sorted.push_back({points[tier][place], TermTier(tier), TermPlace(place), Level::Terms});
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const Level &a, const Level &b) { return a.points > b.points; });
        return sorted;
    }();
    return all;
}

} // namespace

EntrySearch::EntrySearch(const EntryTable &table, const EntryFit &fit, const QString &query,
                         std::vector<QueryWord> &words)
    : m_table(table)
    , m_fit(fit)
    , m_query(query)
    , m_whole(u"\n "_s + query + u'\n')
    , m_words(words)
{
    for (const QChar c : query)
        m_letters |= letterBit(c);
    for (const QueryWord &each : words)
        m_weights.push_back(words.size() > 1 ? weightOf(each.terms) : 1);
}

//! How much a word tells: the more, the fewer entries have words that begin like it.
double EntrySearch::weightOf(const TermMatches &word) const
{
    std::size_t spread = 0;
    for (const TermTier tier : {TermTier::Exact, TermTier::Prefix, TermTier::Form, TermTier::Stem})
        for (const TermId term : word.terms[std::size_t(tier)])
            spread += m_table.postings().count(term);
    return std::log(1.0 + double(m_table.size()) / double(1 + spread));
}

bool EntrySearch::isDecided(double most) const
{
    return qsizetype(m_best.size()) >= m_limit && m_best.front().score >= most + m_fit.most();
}

bool EntrySearch::isTaken(quint32 slot)
{
    if (m_taken[slot])
        return true;
    m_taken[slot] = true;
    return false;
}

void EntrySearch::take(quint32 slot, Found found)
{
    const auto isBetter = [this](const SlotHit &a, const SlotHit &b) {
        if (a.score != b.score)
            return a.score > b.score;
        return m_table.facts(a.slot).order < m_table.facts(b.slot).order;
    };
    if (found.points < 0)
        return;
    const SlotHit hit{slot, found.tier, found.points + m_fit.of(slot)};
    if (qsizetype(m_best.size()) < m_limit) {
        m_best.push_back(hit);
        std::push_heap(m_best.begin(), m_best.end(), isBetter);
    } else if (isBetter(hit, m_best.front())) {
        std::pop_heap(m_best.begin(), m_best.end(), isBetter);
        m_best.back() = hit;
        std::push_heap(m_best.begin(), m_best.end(), isBetter);
    }
}

std::vector<SlotHit> EntrySearch::best(qsizetype limit)
{
    m_limit = limit;
    m_best.clear();
    m_taken.assign(m_table.slotCount(), false);
    if (m_words.empty()) {
        for (quint32 slot = 0; slot < m_table.slotCount(); ++slot)
            if (m_table.facts(slot).isAlive)
                take(slot, {0, MatchTier::Prefix});
        return std::move(m_best);
    }
    if (m_words.size() == 1)
        searchOneWord();
    else
        searchAllWords();
    if (m_words.size() == 1 && qsizetype(m_best.size()) < std::min(few, limit))
        searchLetters();
    if (m_words.size() > 2 && m_best.empty())
        searchSomeWords();
    return std::move(m_best);
}

//! Goes through the entries that have the word, the best found first.
void EntrySearch::searchOneWord()
{
    for (const Level &level : levels()) {
        if (isDecided(level.mayBeWhole() ? shortcutPoints : level.points))
            return;
        if (level.isInitials()) {
            searchInitials(level.way == Level::WholeInitials);
            continue;
        }
        const Found found{level.points, matchTier(level.tier, level.place)};
        for (const TermId term : m_words.front().terms.terms[std::size_t(level.tier)])
            for (const quint32 slot : m_table.postings().slotsAt(term, level.place))
                if (!isTaken(slot))
                    take(slot, level.mayBeWhole() ? wholeOr(slot, found) : found);
    }
}

//! For each slot the best level the word is found at there.
void EntrySearch::workOutLevels(QueryWord &word) const
{
    if (!word.levels.empty())
        return;
    word.levels.assign(m_table.slotCount(), TermMatches::none);
    for (std::size_t i = levels().size(); i-- > 0;) {
        const Level &level = levels()[i];
        if (level.isInitials())
            continue;
        for (const TermId term : word.terms.terms[std::size_t(level.tier)])
            for (const quint32 slot : m_table.postings().slotsAt(term, level.place))
                word.levels[slot] = quint8(i);
    }
}

void EntrySearch::searchAllWords()
{
    for (QueryWord &each : m_words)
        workOutLevels(each);
    for (quint32 slot = 0; slot < m_table.slotCount(); ++slot) {
        const bool hasAll = std::all_of(m_words.begin(), m_words.end(), [slot](const QueryWord &each) {
            return each.levels[slot] != TermMatches::none;
        });
        if (hasAll && !isTaken(slot))
            take(slot, allWords(slot));
    }
}

void EntrySearch::searchInitials(bool whole)
{
    if (m_query.size() < (whole ? leastInitials : leastLetters))
        return;
    m_table.visitInitials(m_query, [this, whole](quint32 slot, bool isWhole) {
        if (isWhole == whole && !isTaken(slot))
            take(slot, {whole ? initialsPoints : firstInitialsPoints, MatchTier::Initials});
    });
}

void EntrySearch::searchLetters()
{
    for (quint32 slot = 0; slot < m_table.slotCount(); ++slot)
        if (!m_taken[slot]) {
            const Found found = lettersIn(slot);
            m_taken[slot] = found.points >= 0;
            take(slot, found);
        }
}

void EntrySearch::searchSomeWords()
{
    for (quint32 slot = 0; slot < m_table.slotCount(); ++slot) {
        const Found found = someWords(slot);
        if (found.points >= leastSomeWords)
            take(slot, found);
    }
}

SlotHit EntrySearch::hit(quint32 slot) const
{
    Found found = m_words.empty() ? Found{0, MatchTier::Prefix} : allWords(slot);
    if (found.points < 0 && m_words.size() == 1)
        found = lettersIn(slot);
    if (found.points < 0 && m_words.size() > 1)
        found = someWords(slot);
    return found.points < 0 ? SlotHit{slot, MatchTier::Learned, -1}
                            : SlotHit{slot, found.tier, found.points + m_fit.of(slot)};
}

//! The query is all of a name, or what was found.
EntrySearch::Found EntrySearch::wholeOr(quint32 slot, Found found) const
{
    const qsizetype at = m_table.names(slot).indexOf(m_whole);
    return at < 0 ? found : Found{at == 0 ? titlePoints : shortcutPoints, MatchTier::ExactShortcut};
}

//! The mean of what the words are worth and the tier of the worst; not found when one is not.
EntrySearch::Found EntrySearch::allWords(quint32 slot) const
{
    Found all{0, MatchTier::ExactShortcut};
    for (const QueryWord &each : m_words) {
        const Found found = wordIn(slot, each);
        if (found.points < 0)
            return found;
        all = {all.points + found.points / double(m_words.size()), std::max(all.tier, found.tier)};
    }
    return all.points < leastOfWhole ? all : wholeOr(slot, all);
}

EntrySearch::Found EntrySearch::wordIn(quint32 slot, const QueryWord &word) const
{
    if (!word.levels.empty()) {
        const quint8 at = word.levels[slot];
        if (at == TermMatches::none)
            return {};
        return {levels()[at].points, matchTier(levels()[at].tier, levels()[at].place)};
    }
    Found best;
    for (const PlacedTerm each : m_table.terms(slot)) {
        const quint8 tier = word.terms.tierOf[each.term()];
        if (tier == TermMatches::none)
            continue;
        const double worth = pointsOf(TermTier(tier), each.place());
        if (worth > best.points)
            best = {worth, matchTier(TermTier(tier), each.place())};
    }
    if (m_words.size() == 1 && best.points < initialsPoints) {
        const Found initials = initialsIn(slot);
        if (initials.points > best.points)
            return initials;
    }
    return best;
}

EntrySearch::Found EntrySearch::initialsIn(quint32 slot) const
{
    const InitialLetters letters = m_table.initials(slot);
    if (m_query.size() >= leastInitials && letters.text() == m_query)
        return {initialsPoints, MatchTier::Initials};
    if (m_query.size() >= leastLetters && letters.text().startsWith(m_query))
        return {firstInitialsPoints, MatchTier::Initials};
    return {};
}

EntrySearch::Found EntrySearch::lettersIn(quint32 slot) const
{
    const NameLetters &letters = m_table.letters(slot);
    if (m_query.size() < leastLetters || !(letters.first & letterBit(m_query.front()))
        || (letters.all & m_letters) != m_letters)
        return {};
    double closest = -1;
    const QStringView names = m_table.names(slot);
    for (auto begin = names.begin() + 1; begin != names.end();) {
        const auto end = std::find(begin, names.end(), u'\n'); // there is one after each
        const QStringView name(begin, end);
        closest = std::max(closest, closeness(subsequence(name, m_query), name));
        begin = end + 1;
    }
    return closest < 0 ? Found{} : Found{lettersPoints + closest, MatchTier::Subsequence};
}

//! What share of the query was found, rare words counting more.
EntrySearch::Found EntrySearch::someWords(quint32 slot) const
{
    double found = 0;
    double sum = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        found += m_weights[i] * std::max(0.0, wordIn(slot, m_words[i]).points) / mostOfAWord;
        sum += m_weights[i];
    }
    return found > 0 ? Found{mostSomeWords * found / sum, MatchTier::SomeWords} : Found{};
}

} // namespace parley
