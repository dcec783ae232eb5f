// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/worddiff.h"

#include <vector>

namespace parley {

namespace {

using Kind = DiffPiece::Kind;

constexpr qsizetype mostSteps = 4'000'000;

//! Words, runs of white space, and signs one by one.
QList<QStringView> parts(QStringView text)
{
    QList<QStringView> list;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); };
        if (isWord(text[at]))
            while (end < text.size() && isWord(text[end]))
                ++end;
        else if (text[at].isSpace())
            while (end < text.size() && text[end].isSpace())
                ++end;
        list.append(text.mid(at, end - at));
        at = end;
    }
    return list;
}

void add(QList<DiffPiece> &pieces, Kind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.constLast().kind == kind)
        pieces.last().text += text;
    else
        pieces.append({kind, text.toString()});
}

//! The longest common subsequence, walked from the front.
void addMiddle(QList<DiffPiece> &pieces, const QList<QStringView> &a, const QList<QStringView> &b)
{
    const size_t rows = size_t(a.size()) + 1;
    const size_t columns = size_t(b.size()) + 1;
    std::vector<quint16> lengths(rows * columns, 0);
    const auto at = [&](qsizetype i, qsizetype j) -> quint16 & {
        return lengths[size_t(i) * columns + size_t(j)];
    };
    for (qsizetype i = a.size() - 1; i >= 0; --i)
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            at(i, j) = a[i] == b[j] ? quint16(at(i + 1, j + 1) + 1) : std::max(at(i + 1, j), at(i, j + 1));
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            add(pieces, Kind::Kept, a[i]);
            ++i;
            ++j;
        } else if (j >= b.size() || (i < a.size() && at(i + 1, j) >= at(i, j + 1))) {
            add(pieces, Kind::Gone, a[i++]);
        } else {
            add(pieces, Kind::Come, b[j++]);
        }
    }
}

} // namespace

QList<DiffPiece> wordDiff(const QString &before, const QString &after)
{
    QList<QStringView> a = parts(before);
    QList<QStringView> b = parts(after);
    QList<DiffPiece> pieces;
    qsizetype same = 0;
    while (same < a.size() && same < b.size() && a[same] == b[same])
        add(pieces, Kind::Kept, a[same++]);
    qsizetype tail = 0;
    while (tail < a.size() - same && tail < b.size() - same
           && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const QList<QStringView> end = a.mid(a.size() - tail);
    a = a.mid(same, a.size() - same - tail);
    b = b.mid(same, b.size() - same - tail);
    if (a.size() * b.size() <= mostSteps) {
        addMiddle(pieces, a, b);
    } else {
        for (const QStringView each : std::as_const(a))
            add(pieces, Kind::Gone, each);
        for (const QStringView each : std::as_const(b))
            add(pieces, Kind::Come, each);
    }
    for (const QStringView each : end)
        add(pieces, Kind::Kept, each);
    return pieces;
}

} // namespace parley
