// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/indexedentry.h"

#include "models/library/editdistance.h"
#include "models/library/variantchoice.h"

#include <QRegularExpression>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

// A tier is worth more than everything below it; within one, names are worth more than tags and text.
constexpr double prefixScore = 800;
constexpr double wordStartScore = 640;
constexpr double oneEditScore = 480;
constexpr double insideScore = 380;
constexpr double subsequenceScore = 220;
constexpr double tagsPenalty = 40;
constexpr double textPenalty = 140;

QString withBlank(const QString &text) { return u' ' + text; }

QList<qsizetype> unitsOf(qsizetype from, qsizetype length)
{
    QList<qsizetype> units;
    for (qsizetype i = 0; i < length; ++i)
        units.append(from + i);
    return units;
}

//! A letter swapped, dropped, added or changed in the beginning of a name; or another ending of it.
bool isMistyped(const QString &word, const QString &name)
{
    if (word.size() < 4 || name.size() + 1 < word.size())
        return false;
    qsizetype common = 0;
    const qsizetype shorter = std::min(word.size(), name.size());
    while (common < shorter && word[common] == name[common])
        ++common;
    if (common >= 5 && word.size() - common <= 3 && name.size() - common <= 3)
        return true;
    if (common == 0 && (name.size() < 2 || (word[0] != name[1] && word[1] != name[0])))
        return false;
    for (qsizetype length = word.size() - 1; length <= std::min(name.size(), word.size() + 1); ++length)
        if (editDistance(word, QStringView(name).left(length), 1) <= 1)
            return true;
    return false;
}

//! The units of a subsequence that begins at a word's start; empty when there is none.
QList<qsizetype> subsequence(const QString &text, const QString &word)
{
    for (qsizetype start = text.indexOf(withBlank(word.left(1))); start >= 0;
         start = text.indexOf(withBlank(word.left(1)), start + 1)) {
        QList<qsizetype> units{start + 1};
        for (qsizetype i = 1; i < word.size(); ++i) {
            const qsizetype initial = text.indexOf(withBlank(word.mid(i, 1)), units.constLast() + 1);
            const qsizetype next = text.indexOf(word[i], units.constLast() + 1);
            if (next < 0)
                break;
            units.append(initial >= 0 && next != units.constLast() + 1 && initial + 1 - next <= 12
                             ? initial + 1
                             : next);
        }
        if (units.size() == word.size())
            return units;
    }
    return {};
}

WordMatch subsequenceIn(const QString &text, const QString &word, bool isTitle)
{
    const QList<qsizetype> units = word.size() < 3 ? QList<qsizetype>() : subsequence(text, word);
    if (units.isEmpty())
        return {};
    int steps = 0;
    for (qsizetype i = 1; i < units.size(); ++i)
        if (units[i] == units[i - 1] + 1 || text[units[i] - 1] == u' ')
            ++steps;
    const qsizetype spread = units.constLast() - units.constFirst() + 1 - word.size();
    const double score =
        subsequenceScore + 100.0 * steps / double(units.size()) - double(std::min<qsizetype>(spread, 60));
    return {MatchTier::Subsequence, score, isTitle ? units : QList<qsizetype>()};
}

//! Found as it is typed, at the start of a name, of a word or inside one.
WordMatch verbatim(const IndexedEntry &entry, const QString &word)
{
    const QString start = withBlank(word);
    const QString &title = entry.title.text;
    const qsizetype inTitle = title.indexOf(start);
    const auto titleUnits = inTitle >= 0 ? unitsOf(inTitle + 1, word.size()) : QList<qsizetype>();
    if (inTitle == 0 || entry.shortcuts.startsWith(start) || entry.shortcuts.contains(u' ' + start))
        return {MatchTier::Prefix, prefixScore + (inTitle == 0 ? 10 : 0), titleUnits};
    if (inTitle > 0 || entry.shortcuts.contains(start))
        return {MatchTier::WordStart, wordStartScore, titleUnits};
    if (entry.tags.contains(start))
        return {MatchTier::WordStart, wordStartScore - tagsPenalty, {}};
    if (entry.texts.contains(start))
        return {MatchTier::WordStart, wordStartScore - textPenalty, {}};
    if (word.size() < 2)
        return {};
    if (const qsizetype inside = title.indexOf(word); inside >= 0)
        return {MatchTier::Inside, insideScore, unitsOf(inside, word.size())};
    if (entry.shortcuts.contains(word))
        return {MatchTier::Inside, insideScore, {}};
    if (entry.tags.contains(word))
        return {MatchTier::Inside, insideScore - tagsPenalty, {}};
    if (word.size() > 2 && entry.texts.contains(word))
        return {MatchTier::Inside, insideScore - textPenalty, {}};
    return {};
}

} // namespace

IndexedEntry::IndexedEntry(const Entry &source)
    : entry(source)
    , title(normalisedWithOrigin(source.title))
    , tags(withBlank(normalised(source.tags.join(u' ') + u' ' + source.category)))
    , languages(languagesOf(source))
{
    title.text.prepend(u' ');
    title.origin.prepend(0);
    for (const QString &each : source.shortcuts)
        shortcuts += u"  "_s + normalised(each);
    shortcuts.remove(0, 1);
    static const QRegularExpression markup(u"\\{\\{[^}]*\\}\\}|\\{%[^}]*%\\}"_s);
    for (const Variant &each : source.variants)
        texts += withBlank(normalised(QString(each.text).replace(markup, u" "_s)));
    names = (title.text + u' ' + shortcuts + tags).split(u' ', Qt::SkipEmptyParts);
    names.removeDuplicates();
}

WordMatch matchWord(const IndexedEntry &entry, const QString &word)
{
    WordMatch match = verbatim(entry, word);
    if (match.score >= oneEditScore)
        return match;
    for (const QString &each : entry.names) {
        if (!isMistyped(word, each))
            continue;
        const qsizetype inTitle = entry.title.text.indexOf(withBlank(each));
        const qsizetype length = std::min(word.size(), each.size());
        return {MatchTier::OneEdit, oneEditScore,
                inTitle < 0 ? QList<qsizetype>() : unitsOf(inTitle + 1, length)};
    }
    if (match.score >= 0)
        return match;
    match = subsequenceIn(entry.title.text, word, true);
    return match.score >= 0 ? match : subsequenceIn(entry.shortcuts, word, false);
}

} // namespace parley
