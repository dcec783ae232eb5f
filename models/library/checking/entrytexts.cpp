// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/checking/entrytexts.h"

#include "models/library/finding/normalise.h"

#include <algorithm>
#include <iterator>

namespace parley {

namespace {

constexpr qsizetype wordsOfShingle = 4;
constexpr size_t sketchSize = 8;
constexpr size_t leastShingles = 5; //!< of texts that are compared for likeness

QString primary(const QString &language) { return language.section(u'-', 0, 0).toLower(); }

int likenessOf(const std::vector<quint32> &a, const std::vector<quint32> &b)
{
    std::vector<quint32> common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    const size_t all = a.size() + b.size() - common.size();
    return all == 0 ? 0 : int(100 * common.size() / all);
}

} // namespace

EntryTexts::Shingles EntryTexts::shinglesOf(const QString &language, const QString &normal)
{
    const size_t seed = qHash(primary(language), size_t(11));
    const QList<QStringView> words = QStringView(normal).split(u' ', Qt::SkipEmptyParts);
    Shingles shingles;
    for (qsizetype i = 0; i + wordsOfShingle <= words.size(); ++i) {
        const QStringView last = words[i + wordsOfShingle - 1];
        const qsizetype from = words[i].data() - normal.data();
        const qsizetype to = last.data() + last.size() - normal.data();
        shingles.push_back(quint32(qHash(QStringView(normal).mid(from, to - from), seed)));
    }
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

size_t EntryTexts::hashOf(const QString &language, const QString &normal)
{
    return qHash(normal, qHash(primary(language), size_t(7)));
}

void EntryTexts::clear() { *this = EntryTexts(); }

void EntryTexts::put(const Entry &entry)
{
    remove(entry.id);
    if (entry.status == EntryStatus::Retired || entry.kind == EntryKind::Link)
        return;
    Known known{entry.title, entry.scope == Scope::Personal, {}};
    for (const Variant &each : entry.variants) {
        const QString normal = normalised(each.text);
        if (normal.isEmpty())
            continue;
        const int place = m_free.isEmpty() ? int(m_texts.size()) : m_free.takeLast();
        if (size_t(place) == m_texts.size())
            m_texts.emplace_back();
        Text &text = m_texts[size_t(place)];
        text = {entry.id, hashOf(each.language, normal), shinglesOf(each.language, normal)};
        m_byHash.insert(text.hash, place);
        for (size_t i = 0; i < std::min(sketchSize, text.shingles.size()); ++i)
            m_bySketch.insert(text.shingles[i], place);
        known.texts.append(place);
    }
    m_entries.insert(entry.id, known);
}

void EntryTexts::remove(const EntryId &entry)
{
    const Known known = m_entries.take(entry);
    for (const int place : known.texts) {
        Text &text = m_texts[size_t(place)];
        m_byHash.remove(text.hash, place);
        for (size_t i = 0; i < std::min(sketchSize, text.shingles.size()); ++i)
            m_bySketch.remove(text.shingles[i], place);
        text = {};
        m_free.append(place);
    }
}

bool EntryTexts::isCompared(const Entry &entry, const Text &text) const
{
    return text.entry != entry.id
           && (entry.scope == Scope::Personal || !m_entries.constFind(text.entry)->isPersonal);
}

std::optional<EntryTexts::Likeness> EntryTexts::nearest(const Entry &entry, const QString &language,
                                                        const QString &text) const
{
    const QString normal = normalised(text);
    if (normal.isEmpty())
        return {};
    const auto likeness = [this](const Text &other, int percent) {
        return Likeness{other.entry, m_entries.constFind(other.entry)->title, percent};
    };
    const size_t hash = hashOf(language, normal);
    const auto [first, last] = m_byHash.equal_range(hash);
    for (auto it = first; it != last; ++it)
        if (const Text &other = m_texts[size_t(*it)]; isCompared(entry, other))
            return likeness(other, 100);
    const Shingles shingles = shinglesOf(language, normal);
    if (shingles.size() < leastShingles)
        return {};
    std::optional<Likeness> best;
    for (size_t i = 0; i < std::min(sketchSize, shingles.size()); ++i) {
        const auto [from, to] = m_bySketch.equal_range(shingles[i]);
        for (auto it = from; it != to; ++it) {
            const Text &other = m_texts[size_t(*it)];
            if (!isCompared(entry, other))
                continue;
            // Word for word was looked for before: these have the same words in another order.
            const int percent = std::min(99, likenessOf(shingles, other.shingles));
            if (percent >= LeastPercent && (!best || percent > best->percent))
                best = likeness(other, percent);
        }
    }
    return best;
}

} // namespace parley
