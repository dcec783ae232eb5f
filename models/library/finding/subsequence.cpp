// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/finding/subsequence.h"

#include <algorithm>

namespace parley {

namespace {

constexpr qsizetype farthestInitial = 12; //!< letters passed over for an initial

//! The place of \a c from \a from on; \a end when there is none.
qsizetype placeOf(QStringView text, QChar c, qsizetype from, qsizetype end)
{
    while (from < end && text[from] != c)
        ++from;
    return from;
}

//! The place of \a c at a word's start.
qsizetype initialOf(QStringView text, QChar c, qsizetype from, qsizetype end)
{
    while (from < end && (text[from] != c || text[from - 1] != u' '))
        ++from;
    return from;
}

} // namespace

Units subsequence(QStringView text, QStringView word)
{
    const qsizetype end = text.size();
    for (qsizetype start = initialOf(text, word[0], 1, end); start < end;
         start = initialOf(text, word[0], start + 1, end)) {
        Units units{start};
        for (qsizetype i = 1; i < word.size(); ++i) {
            const qsizetype from = units.last() + 1;
            const qsizetype next = placeOf(text, word[i], from, end);
            if (next == end)
                break;
            const qsizetype nearby = std::min(end, next + farthestInitial + 1);
            const qsizetype initial = next == from ? nearby : initialOf(text, word[i], from, nearby);
            units.append(initial < nearby ? initial : next);
        }
        if (units.size() == word.size())
            return units;
    }
    return {};
}

double closeness(const Units &units, QStringView text)
{
    if (units.isEmpty())
        return -1;
    int steps = 0;
    for (qsizetype i = 1; i < units.size(); ++i)
        if (units[i] == units[i - 1] + 1 || text[units[i] - 1] == u' ')
            ++steps;
    const qsizetype gaps = units.last() - units.first() + 1 - units.size();
    return std::max(0.0, 100.0 * steps / double(units.size()) - double(std::min<qsizetype>(gaps, 60)));
}

} // namespace parley
