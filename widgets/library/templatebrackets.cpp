// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/templatebrackets.h"

#include <QLatin1StringView>

#include <array>
#include <utility>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array doubles{std::pair{"{{"_L1, "}}"_L1}, std::pair{"{%"_L1, "%}"_L1}};
constexpr std::array singles{std::pair{u'(', u')'}, std::pair{u'[', u']'}};

std::optional<BracketPair> doubleAt(QStringView text, int place)
{
    for (const auto &[open, close] : doubles) {
        if (place >= 0 && text.mid(place, 2) == open) {
            const auto end = int(text.indexOf(close, place + 2));
            const auto next = int(text.indexOf(open, place + 2));
            if (end >= 0 && (next < 0 || end < next))
                return BracketPair{place, end, 2};
        }
        if (place > 1 && text.mid(place, 2) == close) {
            const auto start = int(text.lastIndexOf(open, place - 1));
            const auto previous = int(text.lastIndexOf(close, place - 1));
            if (start >= 0 && previous < start)
                return BracketPair{start, place, 2};
        }
    }
    return {};
}

//! Walks from a bracket towards its partner.
std::optional<int> partner(QStringView text, int place, int step, QChar own, QChar other)
{
    int depth = 0;
    for (int i = place; i >= 0 && i < text.size(); i += step) {
        depth += text[i] == own ? 1 : text[i] == other ? -1 : 0;
        if (depth == 0)
            return i;
    }
    return {};
}

std::optional<BracketPair> singleAt(QStringView text, int place)
{
    if (place < 0 || place >= text.size())
        return {};
    for (const auto &[open, close] : singles) {
        if (text[place] == open)
            if (const auto end = partner(text, place, 1, open, close))
                return BracketPair{place, *end, 1};
        if (text[place] == close)
            if (const auto start = partner(text, place, -1, close, open))
                return BracketPair{*start, place, 1};
    }
    return {};
}

} // namespace

std::optional<BracketPair> bracketsAt(QStringView text, int position)
{
    for (const int place : {position, position - 1, position - 2})
        if (const auto pair = doubleAt(text, place))
            return pair;
    for (const int place : {position, position - 1})
        if (const auto pair = singleAt(text, place))
            return pair;
    return {};
}

} // namespace parley
