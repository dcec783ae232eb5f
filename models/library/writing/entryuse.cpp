// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/writing/entryuse.h"

#include <QList>

#include <algorithm>
#include <vector>

namespace parley {

namespace {

constexpr qsizetype mostCells = 2'000'000; // of the table of distances: a few milliseconds

//! Levenshtein's distance within a band along the diagonal; more than \a band when it is outside.
int bandedDistance(QStringView a, QStringView b, qsizetype band)
{
    const int outside = int(band) + 1;
    const qsizetype high = a.size();
    const qsizetype wide = b.size();
    std::vector<int> last(size_t(wide) + 1);
    std::vector<int> row(size_t(wide) + 1);
    for (qsizetype j = 0; j <= wide; ++j)
        last[size_t(j)] = int(std::min<qsizetype>(j, outside));
    for (qsizetype i = 1; i <= high; ++i) {
        const qsizetype from = std::max<qsizetype>(1, i - band);
        const qsizetype to = std::min(wide, i + band);
        row[size_t(from) - 1] = from == 1 ? int(std::min<qsizetype>(i, outside)) : outside;
        for (qsizetype j = from; j <= to; ++j) {
            const int changed = last[size_t(j) - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            const int dropped = j == i + band ? outside : last[size_t(j)] + 1;
            row[size_t(j)] = std::min({changed, dropped, row[size_t(j) - 1] + 1});
        }
        std::swap(last, row);
    }
    return std::min(last[size_t(wide)], outside);
}

//! The same by whole words, each as heavy as it is long.
int wordDistance(QStringView a, QStringView b)
{
    const QList<QStringView> from = a.split(u' ');
    const QList<QStringView> to = b.split(u' ');
    const int all = int(std::max(a.size(), b.size()));
    if (from.size() * to.size() > mostCells)
        return all;
    const auto weight = [](QStringView word) { return int(word.size()) + 1; };
    std::vector<int> last{0};
    for (const QStringView word : to)
        last.push_back(last.back() + weight(word));
    std::vector<int> row(last.size());
    for (const QStringView word : from) {
        row[0] = last[0] + weight(word);
        for (size_t j = 1; j < row.size(); ++j) {
            const QStringView other = to[qsizetype(j) - 1];
            const int changed = word == other ? 0 : std::max(weight(word), weight(other));
            row[j] = std::min({last[j - 1] + changed, last[j] + weight(word), row[j - 1] + weight(other)});
        }
        std::swap(last, row);
    }
    return std::min(last.back(), all);
}

void dropCommonEnds(QStringView &a, QStringView &b)
{
    const auto start = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
    a = a.sliced(start);
    b = b.sliced(start);
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a.chop(1);
        b.chop(1);
    }
}

} // namespace

int textDistance(QStringView a, QStringView b)
{
    dropCommonEnds(a, b);
    const qsizetype longer = std::max(a.size(), b.size());
    if (a.isEmpty() || b.isEmpty())
        return int(longer);
    for (qsizetype band = std::max<qsizetype>(8, std::abs(a.size() - b.size()));; band *= 2) {
        const qsizetype width = std::min(band, longer);
        if (a.size() * std::min(2 * width + 1, b.size()) > mostCells)
            return wordDistance(a, b);
        const int distance = bandedDistance(a, b, width);
        if (distance <= width || width == longer)
            return distance;
    }
}

double likeness(QStringView a, QStringView b, double least)
{
    const double longer = double(std::max(a.size(), b.size()));
    if (longer == 0)
        return 1;
    if (1 - double(std::abs(a.size() - b.size())) / longer < least)
        return 0;
    const double like = 1 - textDistance(a, b) / longer;
    return like < least ? 0 : like;
}

EntryUse measuredUse(const EntryUse &source, const QString &brought, const QString &kept, int typed)
{
    EntryUse use = source;
    use.inserted = int(brought.size());
    use.edited = std::min(textDistance(brought, kept), use.inserted);
    use.typed = typed;
    return use;
}

} // namespace parley
