// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/indexedentry.h"

#include "models/library/variantchoice.h"

#include <QRegularExpression>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

using Units = QList<qsizetype>;

QString withBlank(const QString &text) { return u' ' + text; }

void addUnits(Units &units, qsizetype from, qsizetype length)
{
    for (qsizetype i = 0; i < length; ++i)
        units.append(from + i);
}

//! The units of a subsequence that begins at a word's start and prefers initials; empty when there is none.
Units subsequence(const QString &text, const QString &word)
{
    const QString first = withBlank(word.left(1));
    for (qsizetype start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
        Units units{start + 1};
        for (qsizetype i = 1; i < word.size(); ++i) {
            const qsizetype from = units.constLast() + 1;
            const qsizetype next = text.indexOf(word[i], from);
            if (next < 0)
                break;
            const qsizetype initial = next == from ? -1 : text.indexOf(withBlank(word.mid(i, 1)), from - 1);
            units.append(initial >= 0 && initial + 1 - next <= 12 ? initial + 1 : next);
        }
        if (units.size() == word.size())
            return units;
    }
    return {};
}

double scoreOf(const Units &units, const QString &text)
{
    if (units.isEmpty())
        return -1;
    int steps = 0;
    for (qsizetype i = 1; i < units.size(); ++i)
        if (units[i] == units[i - 1] + 1 || text[units[i] - 1] == u' ')
            ++steps;
    const qsizetype gaps = units.constLast() - units.constFirst() + 1 - units.size();
    return std::max(0.0, 100.0 * steps / double(units.size()) - double(std::min<qsizetype>(gaps, 60)));
}

//! Which units of the title a word is found at.
Units titleUnits(const QString &title, const QString &word)
{
    Units units;
    if (const qsizetype start = title.indexOf(withBlank(word)); start >= 0) {
        addUnits(units, start + 1, word.size());
    } else if (const qsizetype inside = word.size() < 2 ? -1 : title.indexOf(word); inside >= 0) {
        addUnits(units, inside, word.size());
    } else {
        for (const QString &each : title.split(u' ', Qt::SkipEmptyParts))
            if (units.isEmpty() && isMistyped(word, each))
                addUnits(units, title.indexOf(withBlank(each)) + 1, std::min(word.size(), each.size()));
        if (units.isEmpty() && word.size() > 2)
            units = subsequence(title, word);
    }
    return units;
}

} // namespace

IndexedEntry::IndexedEntry(const Entry &source)
    : entry(source)
    , title(normalisedWithOrigin(source.title))
    , languages(languagesOf(source))
{
    title.text.prepend(u' ');
    title.origin.prepend(0);
    for (const QString &each : source.shortcuts)
        shortcuts.append(withBlank(normalised(each)));
}

std::vector<std::pair<QString, quint8>> IndexedEntry::words() const
{
    std::vector<std::pair<QString, quint8>> words;
    const auto add = [&words](const QString &text, quint8 first, quint8 others) {
        quint8 field = first;
        for (const QString &each : text.split(u' ', Qt::SkipEmptyParts)) {
            words.emplace_back(each, field);
            field = others;
        }
    };
    add(title.text, Vocabulary::NameStart, Vocabulary::Name);
    for (const QString &each : shortcuts)
        add(each, Vocabulary::NameStart, Vocabulary::Name);
    add(normalised(entry.tags.join(u' ') + u' ' + entry.category), Vocabulary::Tag, Vocabulary::Tag);
    static const QRegularExpression markup(u"\\{\\{[^}]*\\}\\}|\\{%[^}]*%\\}"_s);
    for (const Variant &each : entry.variants)
        add(normalised(QString(each.text).replace(markup, u" "_s)), Vocabulary::Text, Vocabulary::Text);
    return words;
}

QList<std::pair<qsizetype, qsizetype>> IndexedEntry::titleMatches(const QStringList &words) const
{
    Units units;
    for (const QString &each : words)
        units += titleUnits(title.text, each);
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    QList<std::pair<qsizetype, qsizetype>> ranges;
    for (const qsizetype unit : units) {
        const qsizetype start = title.origin[unit];
        const qsizetype end =
            unit + 1 < title.origin.size() ? std::max(title.origin[unit + 1], start + 1) : entry.title.size();
        if (!ranges.isEmpty() && ranges.constLast().first + ranges.constLast().second >= start)
            ranges.last().second = std::max(ranges.constLast().second, end - ranges.constLast().first);
        else
            ranges.append({start, end - start});
    }
    return ranges;
}

double IndexedEntry::subsequenceScore(const QString &word) const
{
    double best = scoreOf(subsequence(title.text, word), title.text);
    for (const QString &each : shortcuts)
        best = std::max(best, scoreOf(subsequence(each, word), each));
    return best;
}

} // namespace parley
