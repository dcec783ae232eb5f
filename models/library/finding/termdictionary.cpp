// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/finding/termdictionary.h"

#include "models/library/finding/wordforms.h"

#include <algorithm>

namespace parley {

namespace {

constexpr qsizetype longBeginning = 5; //!< in common, for words that differ in their endings
constexpr qsizetype longestEnding = 3;
constexpr qsizetype shortestMistyped = 4;

quint32 pairAt(QStringView text, qsizetype at)
{
    return quint32(text[at].unicode()) << 16 | text[at + 1].unicode();
}

//! The order of the readings; QStringView's own is slower for words this short.
bool isLess(QStringView a, QStringView b)
{
    return std::lexicographical_compare(a.utf16(), a.utf16() + a.size(), b.utf16(), b.utf16() + b.size());
}

bool beginsWith(QStringView text, QStringView start)
{
    return text.size() >= start.size() && std::equal(start.begin(), start.end(), text.begin());
}

qsizetype commonLength(QStringView a, QStringView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    return std::mismatch(a.begin(), a.begin() + shorter, b.begin()).first - a.begin();
}

} // namespace

bool TermMatches::isFound() const
{
    return std::any_of(terms.begin(), terms.end(), [](const auto &each) { return !each.empty(); });
}

void TermMatches::add(TermId term, TermTier tier)
{
    if (tierOf[term] <= quint8(tier))
        return;
    Q_ASSERT(tierOf[term] == none);
    tierOf[term] = quint8(tier);
    terms[std::size_t(tier)].push_back(term);
}

TermId TermDictionary::intern(QStringView word)
{
    if (const auto found = m_ids.constFind(word); found != m_ids.cend())
        return *found;
    const auto term = TermId(m_terms.size());
    m_terms.push_back(m_arena.keep(word));
    m_ids.insert(m_terms.back(), term);
    addReadings(term);
    return term;
}

void TermDictionary::addReadings(TermId term)
{
    const QStringView word = m_terms[term];
    m_words.push_back({word, term});
    const WordParts bare = withoutParticles(word);
    for (const QStringView each : bare)
        m_bare.push_back({each, term});
    const auto addForms = [this, term](QStringView each) {
        if (const QString spelling = shortSpelling(each); !spelling.isEmpty())
            m_spellings.push_back({m_arena.keep(spelling), term});
        if (const QString stem = stemOf(each); each.startsWith(stem))
            m_stems.push_back({each.first(stem.size()), term});
        else
            m_stems.push_back({m_arena.keep(stem), term});
    };
    addForms(word);
    for (const QStringView each : bare)
        addForms(each);
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        std::vector<TermId> &having = m_pairs[pairAt(word, i)];
        if (having.empty() || having.back() != term)
            having.push_back(term);
    }
}

void TermDictionary::sort(Readings &readings, std::size_t settled)
{
    const auto isBefore = [](const Reading &a, const Reading &b) { return isLess(a.text, b.text); };
    const auto middle = readings.begin() + std::ptrdiff_t(settled);
    std::sort(middle, readings.end(), isBefore);
    std::inplace_merge(readings.begin(), middle, readings.end(), isBefore);
}

void TermDictionary::settle()
{
    const std::array<Readings *, 4> all{&m_words, &m_bare, &m_spellings, &m_stems};
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (m_settled[i] < all[i]->size())
            sort(*all[i], m_settled[i]);
        m_settled[i] = all[i]->size();
    }
}

qsizetype TermDictionary::bytes() const
{
    std::size_t bytes = std::size_t(m_arena.bytes()) + m_terms.capacity() * sizeof(QStringView);
    bytes += std::size_t(m_ids.capacity()) * (sizeof(QStringView) + sizeof(TermId));
    for (const Readings *each : {&m_words, &m_bare, &m_spellings, &m_stems})
        bytes += each->capacity() * sizeof(Reading);
    for (const std::vector<TermId> &each : m_pairs)
        bytes += each.capacity() * sizeof(TermId) + sizeof(each) + sizeof(quint32);
    return qsizetype(bytes);
}

template<typename Visit>
void TermDictionary::visitPrefix(const Readings &readings, QStringView start, Visit visit)
{
    const auto isBefore = [start](const Reading &each) { return isLess(each.text, start); };
    const auto begin = std::partition_point(readings.begin(), readings.end(), isBefore);
    const auto end = std::partition_point(begin, readings.end(), [start](const Reading &each) {
        return beginsWith(each.text, start);
    });
    std::for_each(begin, end, visit);
}

TermMatches TermDictionary::match(const QString &word, const TermMatches *before) const
{
    TermMatches matches = matchBeginnings(word);
    addStems(word, matches);
    addMistyped(word, matches);
    addInside(before, matches);
    return matches;
}

TermMatches TermDictionary::matchBeginnings(const QString &word) const
{
    TermMatches matches;
    matches.word = word;
    matches.tierOf.assign(m_terms.size(), TermMatches::none);
    if (!word.isEmpty())
        addBeginnings(word, matches);
    return matches;
}

void TermDictionary::addBeginnings(QStringView word, TermMatches &matches) const
{
    const auto addForm = [&matches](const Reading &each) { matches.add(each.term, TermTier::Form); };
    if (const auto same = m_ids.constFind(word); same != m_ids.cend())
        matches.add(*same, TermTier::Exact);
    visitPrefix(m_words, word, [&matches](const Reading &each) { matches.add(each.term, TermTier::Prefix); });
    visitPrefix(m_bare, word, addForm);
    if (const QString spelling = shortSpelling(word); !spelling.isEmpty())
        visitPrefix(m_spellings, spelling, addForm);
    const WordParts bare = withoutParticles(word);
    for (const QStringView each : bare) {
        visitPrefix(m_words, each, addForm);
        visitPrefix(m_bare, each, addForm);
        if (const QString spelling = shortSpelling(each); !spelling.isEmpty())
            visitPrefix(m_spellings, spelling, addForm);
    }
}

void TermDictionary::addStems(QStringView word, TermMatches &matches) const
{
    if (word.size() < shortestMistyped)
        return;
    const auto addForms = [this, &matches](QStringView each) {
        const QString stem = stemOf(each);
        visitPrefix(m_stems, stem, [&matches, &stem](const Reading &reading) {
            if (reading.text.size() == stem.size())
                matches.add(reading.term, TermTier::Stem);
        });
    };
    addForms(word);
    const WordParts bare = withoutParticles(word);
    for (const QStringView each : bare)
        addForms(each);
    if (word.size() <= longBeginning)
        return;
    const qsizetype least = std::max(longBeginning, word.size() - longestEnding);
    visitPrefix(m_words, word.first(least), [&matches, word](const Reading &each) {
        if (differsInEnding(word, each.text))
            matches.add(each.term, TermTier::Stem);
    });
}

void TermDictionary::addMistyped(QStringView word, TermMatches &matches) const
{
    if (word.size() < shortestMistyped)
        return;
    const auto add = [&matches, word](const Reading &each) {
        if (matches.tierOf[each.term] == TermMatches::none && isOneEditFrom(word, each.text))
            matches.add(each.term, TermTier::OneEdit);
    };
    for (const Readings *each : {&m_words, &m_bare}) {
        visitPrefix(*each, word.first(1), add);
        visitPrefix(*each, word.sliced(1, 1), add);
    }
}

void TermDictionary::addInside(const TermMatches *before, TermMatches &matches) const
{
    const QStringView word = matches.word;
    if (word.size() < 2)
        return;
    const auto add = [this, &matches, word](TermId term) {
        if (matches.tierOf[term] == TermMatches::none && m_terms[term].contains(word))
            matches.add(term, TermTier::Inside);
    };
    const std::vector<TermId> *rarest = nullptr;
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        const auto having = m_pairs.constFind(pairAt(word, i));
        if (having == m_pairs.cend())
            return;
        if (!rarest || having->size() < rarest->size())
            rarest = &*having;
    }
    std::size_t known = 0;
    if (before)
        for (const std::vector<TermId> &each : before->terms)
            known += each.size();
    const bool narrows = before && before->word.size() > 1 && known < rarest->size();
    if (!narrows) {
        std::for_each(rarest->begin(), rarest->end(), add);
        return;
    }
    for (const std::vector<TermId> &each : before->terms)
        std::for_each(each.begin(), each.end(), add);
}

bool isOneEditFrom(QStringView word, QStringView term)
{
    if (word.size() < shortestMistyped || term.size() + 1 < word.size())
        return false;
    const qsizetype same = commonLength(word, term);
    if (same == word.size())
        return false;
    const QStringView rest = word.sliced(same);
    const QStringView meant = term.sliced(same);
    if (rest.size() > 1 && meant.size() > 1 && rest[0] == meant[1] && rest[1] == meant[0]
        && meant.sliced(2).startsWith(rest.sliced(2)))
        return true;
    const bool isLast = rest.size() == 1; // what is being typed is no mistake yet, unless the word ends here
    if (isLast)
        return meant.size() <= 2;
    if (same == 0)
        return term.startsWith(word.sliced(1)) || (term.size() > 1 && term.sliced(1).startsWith(word));
    return meant.startsWith(rest.sliced(1))
           || (!meant.isEmpty() && meant.sliced(1).startsWith(rest.sliced(1)))
           || (!meant.isEmpty() && meant.sliced(1).startsWith(rest));
}

bool differsInEnding(QStringView word, QStringView term)
{
    const qsizetype same = commonLength(word, term);
    return same >= longBeginning && word.size() - same <= longestEnding
           && term.size() - same <= longestEnding;
}

} // namespace parley
