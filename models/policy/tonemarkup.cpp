// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/tonemarkup.h"

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

//! The first word between `{%` and `%}`.
QStringView wordOf(QStringView tag)
{
    tag = tag.mid(2);
    if (tag.startsWith(u'-'))
        tag = tag.mid(1);
    tag = tag.trimmed();
    qsizetype end = 0;
    while (end < tag.size() && (tag[end].isLetter() || tag[end] == u'_'))
        ++end;
    return tag.left(end);
}

MarkupRange::Kind kindOf(QStringView word)
{
    using enum MarkupRange::Kind;
    if (word == "if"_L1 || word == "unless"_L1 || word == "case"_L1)
        return Open;
    if (word == "elsif"_L1 || word == "else"_L1 || word == "when"_L1)
        return Branch;
    if (word == "endif"_L1 || word == "endunless"_L1 || word == "endcase"_L1)
        return Close;
    return Tag;
}

//! Where the tag of this word that begins at or after \a from begins and ends; the text's end without one.
std::pair<qsizetype, qsizetype> tagOf(QStringView word, const QString &text, qsizetype from)
{
    for (qsizetype open = text.indexOf("{%"_L1, from); open >= 0; open = text.indexOf("{%"_L1, open + 2)) {
        const qsizetype close = text.indexOf("%}"_L1, open + 2);
        if (close < 0)
            break;
        if (wordOf(QStringView(text).mid(open, close - open)) == word)
            return {open, close + 2};
    }
    return {text.size(), text.size()};
}

} // namespace

QList<MarkupRange> markupOf(const QString &text)
{
    QList<MarkupRange> ranges;
    qsizetype at = 0;
    while ((at = text.indexOf(u'{', at)) >= 0 && at + 1 < text.size()) {
        const bool isValue = text[at + 1] == u'{';
        if (!isValue && text[at + 1] != u'%') {
            ++at;
            continue;
        }
        const qsizetype close = text.indexOf(isValue ? "}}"_L1 : "%}"_L1, at + 2);
        qsizetype end = close < 0 ? text.size() : close + 2;
        const QStringView word = isValue ? QStringView() : wordOf(QStringView(text).mid(at, end - at));
        if (word == "comment"_L1)
            end = tagOf(u"endcomment", text, end).second;
        ranges.append({at, end - at, isValue ? MarkupRange::Kind::Value : kindOf(word)});
        if (word == "raw"_L1) {
            const auto [start, after] = tagOf(u"endraw", text, end);
            ranges.append({start, after - start, MarkupRange::Kind::Tag});
            end = after;
        }
        at = end;
    }
    return ranges;
}

QString masked(const QString &text, const QList<MarkupRange> &ranges)
{
    QString result = text;
    for (const MarkupRange &each : ranges) {
        const qsizetype start = std::clamp<qsizetype>(each.start, 0, text.size());
        const qsizetype end = std::clamp<qsizetype>(each.start + each.length, start, text.size());
        std::fill(result.begin() + start, result.begin() + end,
                  each.kind == MarkupRange::Kind::Value ? ValueMask : TagMask);
    }
    return result;
}

} // namespace parley
