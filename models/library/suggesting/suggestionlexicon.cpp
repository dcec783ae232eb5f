// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/suggesting/suggestionlexicon.h"

#include "models/library/suggesting/suggestionfeatures.h"

#include <cmath>

namespace parley {

namespace {

constexpr quint32 beginningKind = 1;
constexpr int beginningWords = 4;

} // namespace

void SuggestionLexicon::index()
{
    m_numbers.clear();
    m_numbers.reserve(entries.size());
    for (int i = 0; i < entries.size(); ++i)
        m_numbers.insert(entries.at(i), i);
}

int SuggestionLexicon::spokenBy(const QString &normalText) const
{
    const auto found = spoken.constFind(beginning(normalText));
    return found == spoken.constEnd() ? -1 : *found;
}

quint32 SuggestionLexicon::beginning(const QString &normalText)
{
    qsizetype end = -1;
    for (int word = 0; word < beginningWords; ++word) {
        end = normalText.indexOf(u' ', end + 1);
        if (end < 0)
            return suggestionHash(beginningKind, normalText);
    }
    return suggestionHash(beginningKind, QStringView(normalText).first(end));
}

float SuggestionLexicon::wordShare(std::size_t words)
{
    constexpr float share = 0.7F;
    return share / std::sqrt(float(std::max<std::size_t>(words, 1)));
}

} // namespace parley
