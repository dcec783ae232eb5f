// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/writing/entrysketches.h"

#include "models/library/finding/normalise.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sketchSize = 12;
constexpr qsizetype mostMatches = 3;
constexpr double leastShare = 0.4;
constexpr size_t seed = 20'260'101;

// Markup parts the text: what stands left and right of a value are no neighbours in what is sent.
QSet<size_t> triplesOf(const QString &text)
{
    static const QRegularExpression markup(u"\\{\\{.*?\\}\\}|\\{%.*?%\\}"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    QSet<size_t> triples;
    for (const QString &part : text.split(markup, Qt::SkipEmptyParts)) {
        const QString plain = normalised(part);
        const QList<QStringView> words = QStringView(plain).split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + 2 < words.size(); ++i) {
            const auto start = words.at(i).data();
            triples.insert(qHash(QStringView(start, words.at(i + 2).end()), seed));
        }
    }
    return triples;
}

} // namespace

void EntrySketches::insert(const Entry &entry)
{
    remove(entry.id);
    if (entry.kind == EntryKind::Link)
        return;
    QList<size_t> &own = m_byEntry[entry.id];
    for (qsizetype i = 0; i < entry.variants.size(); ++i) {
        QList<size_t> sketch = triplesOf(entry.variants.at(i).text).values();
        std::sort(sketch.begin(), sketch.end());
        sketch.resize(std::min(sketch.size(), sketchSize));
        for (const size_t hash : std::as_const(sketch)) {
            m_places.insert(hash, {entry.id, i, int(sketch.size())});
            own.append(hash);
        }
    }
}

void EntrySketches::remove(const EntryId &id)
{
    for (const size_t hash : m_byEntry.take(id))
        for (auto it = m_places.find(hash); it != m_places.end() && it.key() == hash;)
            it = it->entry == id ? m_places.erase(it) : std::next(it);
}

void EntrySketches::clear()
{
    m_places.clear();
    m_byEntry.clear();
}

QList<SketchMatch> EntrySketches::alike(const QString &text) const
{
    QHash<std::pair<EntryId, qsizetype>, std::pair<int, int>> found;
    for (const size_t hash : triplesOf(text))
        for (auto it = m_places.constFind(hash); it != m_places.cend() && it.key() == hash; ++it) {
            auto &[hits, size] = found[{it->entry, it->variant}];
            ++hits;
            size = it->size;
        }
    QList<SketchMatch> matches;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        if (const double share = double(it->first) / it->second; share >= leastShare)
            matches.append({it.key().first, it.key().second, share});
    std::sort(matches.begin(), matches.end(), [](const SketchMatch &a, const SketchMatch &b) {
        return std::pair(-a.share, a.entry) < std::pair(-b.share, b.entry);
    });
    matches.resize(std::min(matches.size(), mostMatches));
    return matches;
}

} // namespace parley
