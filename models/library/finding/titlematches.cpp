// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/finding/titlematches.h"

#include "models/library/finding/normalise.h"
#include "models/library/finding/subsequence.h"
#include "models/library/finding/termdictionary.h"
#include "models/library/finding/wordforms.h"

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

void addUnits(Units &units, qsizetype from, qsizetype length)
{
    for (qsizetype i = 0; i < length; ++i)
        units.append(from + i);
}

//! Where \a word stands in the title at a word's start; below 0 when it does not.
qsizetype startOf(const QString &title, QStringView word)
{
    for (qsizetype at = title.indexOf(word, 1); at >= 0; at = title.indexOf(word, at + 1))
        if (title[at - 1] == u' ')
            return at;
    return -1;
}

bool areForms(QStringView word, QStringView other)
{
    return isOneEditFrom(word, other) || differsInEnding(word, other)
           || (word.size() > 3 && stemOf(word) == stemOf(other));
}

//! Marks the first word of the title that \a word is another form of.
void addForm(const QString &title, QStringView word, Units &units)
{
    for (qsizetype start = 1; start < title.size();) {
        const qsizetype blank = title.indexOf(u' ', start);
        const qsizetype end = blank < 0 ? title.size() : blank;
        const QStringView each = QStringView(title).sliced(start, end - start);
        if (areForms(word, each))
            return addUnits(units, start, std::min(word.size(), each.size()));
        start = end + 1;
    }
}

//! Which units of the title, which has a blank before each word, a word is found at.
void addWord(const QString &title, QStringView word, Units &units)
{
    const qsizetype before = units.size();
    if (const qsizetype start = startOf(title, word); start >= 0)
        return addUnits(units, start, word.size());
    if (const qsizetype inside = word.size() < 2 ? -1 : title.indexOf(word); inside >= 0)
        return addUnits(units, inside, word.size());
    const WordParts bare = withoutParticles(word);
    for (const QStringView each : bare)
        if (const qsizetype start = title.indexOf(each); start >= 0)
            return addUnits(units, start, each.size());
    addForm(title, word, units);
    if (units.size() == before && word.size() > 2)
        for (const qsizetype each : subsequence(title, word))
            units.append(each);
}

} // namespace

QList<std::pair<qsizetype, qsizetype>> titleMatches(const QString &title, const QStringList &words)
{
    if (words.isEmpty())
        return {};
    NormalText normal = normalisedWithOrigin(title);
    normal.text.prepend(u' ');
    normal.origin.prepend(0);
    Units units;
    for (const QString &each : words)
        addWord(normal.text, each, units);
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    QList<std::pair<qsizetype, qsizetype>> ranges;
    for (const qsizetype unit : units) {
        const qsizetype start = normal.origin[unit];
        const qsizetype end =
            unit + 1 < normal.origin.size() ? std::max(normal.origin[unit + 1], start + 1) : title.size();
        if (!ranges.isEmpty() && ranges.constLast().first + ranges.constLast().second >= start)
            ranges.last().second = std::max(ranges.constLast().second, end - ranges.constLast().first);
        else
            ranges.append({start, end - start});
    }
    return ranges;
}

} // namespace parley
