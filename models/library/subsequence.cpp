// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/subsequence.h"

#include <algorithm>

namespace parley {

namespace {

constexpr qsizetype farthestInitial = 12; //!< letters passed over for an initial

//! The place of \a c at a word's start, from \a from on; below 0 when there is none.
qsizetype initialAt(QStringView text, QChar c, qsizetype from)
{
    for (qsizetype at = text.indexOf(c, from); at >= 0; at = text.indexOf(c, at + 1))
        if (at > 0 && text[at - 1] == u' ')
            return at;
    return -1;
}

} // namespace

Units subsequence(QStringView text, QStringView word)
{
    for (qsizetype start = initialAt(text, word[0], 1); start >= 0;
         start = initialAt(text, word[0], start + 1)) {
        Units units{start};
        for (qsizetype i = 1; i < word.size(); ++i) {
            const qsizetype from = units.last() + 1;
            const qsizetype next = text.indexOf(word[i], from);
            if (next < 0)
                return {}; // a later start leaves even less text
            const qsizetype initial = next == from ? -1 : initialAt(text, word[i], from);
            units.append(initial >= 0 && initial - next <= farthestInitial ? initial : next);
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
