// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/writing/wordchanges.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace parley {

namespace {

//! Past this many comparisons what stands between the common ends counts as changed altogether.
constexpr qsizetype mostComparisons = 4'000'000;

bool isPartOfWord(QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'_' || c.isSurrogate(); }

//! Words, runs of blanks, and everything else one by one.
QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool goesOn = i < text.size()
                            && ((isPartOfWord(text[i - 1]) && isPartOfWord(text[i]))
                                || (text[i - 1] == u' ' && text[i] == u' '));
        if (goesOn)
            continue;
        tokens.append(text.mid(start, i - start));
        start = i;
    }
    return tokens;
}

//! For each of \a before the place of its partner in \a after, or -1: a longest common subsequence.
std::vector<qsizetype> partnersOf(const QStringList &before, const QStringList &after)
{
    std::vector<qsizetype> partners(size_t(before.size()), -1);
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head]) {
        partners[size_t(head)] = head;
        ++head;
    }
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < after.size() - head
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
        partners[size_t(before.size() - 1 - tail)] = after.size() - 1 - tail;
        ++tail;
    }
    const qsizetype rows = before.size() - head - tail;
    const qsizetype columns = after.size() - head - tail;
    if (rows * columns > mostComparisons)
        return partners;
    std::vector<int> lengths(size_t((rows + 1) * (columns + 1)), 0);
    const auto at = [&](qsizetype row, qsizetype column) -> int & {
        return lengths[size_t(row * (columns + 1) + column)];
    };
    for (qsizetype row = rows - 1; row >= 0; --row)
        for (qsizetype column = columns - 1; column >= 0; --column)
            at(row, column) = before[head + row] == after[head + column]
                                  ? at(row + 1, column + 1) + 1
                                  : std::max(at(row + 1, column), at(row, column + 1));
    for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
        if (before[head + row] == after[head + column])
            partners[size_t(head + row++)] = head + column++;
        else if (at(row + 1, column) >= at(row, column + 1))
            ++row;
        else
            ++column;
    }
    return partners;
}

//! Calls \a add(kind, token) for each token, what was removed before what was added in its place.
template<typename Add>
void walk(const QStringList &before, const QStringList &after, const Add &add)
{
    const std::vector<qsizetype> partners = partnersOf(before, after);
    qsizetype next = 0;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (partners[size_t(i)] < 0) {
            add(ChangeKind::Removed, before[i]);
            continue;
        }
        while (next < partners[size_t(i)])
            add(ChangeKind::Added, after[next++]);
        add(ChangeKind::Same, before[i]);
        ++next;
    }
    while (next < after.size())
        add(ChangeKind::Added, after[next++]);
}

//! Lines \a first to \a end of the base become \a lines.
struct Hunk
{
    qsizetype first = 0;
    qsizetype end = 0;
    QStringList lines;

    friend bool operator==(const Hunk &, const Hunk &) = default;
};

QList<Hunk> hunksOf(const QStringList &base, const QStringList &changed)
{
    QList<Hunk> hunks;
    qsizetype line = 0;
    bool isOpen = false;
    walk(base, changed, [&](ChangeKind kind, const QString &text) {
        if (kind == ChangeKind::Same) {
            isOpen = false;
            ++line;
            return;
        }
        if (!isOpen)
            hunks.append({line, line, {}});
        isOpen = true;
        if (kind == ChangeKind::Added)
            hunks.last().lines.append(text);
        else
            hunks.last().end = ++line;
    });
    return hunks;
}

} // namespace

QList<TextChange> wordChanges(const QString &before, const QString &after)
{
    QList<TextChange> changes;
    TextChange removed{ChangeKind::Removed, {}};
    TextChange added{ChangeKind::Added, {}};
    const auto flush = [&] {
        for (TextChange *each : {&removed, &added}) {
            if (!each->text.isEmpty())
                changes.append(*each);
            each->text.clear();
        }
    };
    walk(tokensOf(before), tokensOf(after), [&](ChangeKind kind, const QString &token) {
        if (kind == ChangeKind::Removed) {
            removed.text += token;
        } else if (kind == ChangeKind::Added) {
            added.text += token;
        } else {
            flush();
            if (!changes.isEmpty() && changes.last().kind == ChangeKind::Same)
                changes.last().text += token;
            else
                changes.append({kind, token});
        }
    });
    flush();
    return changes;
}

QList<TextChange> lineChanges(const QString &before, const QString &after)
{
    QList<TextChange> changes;
    walk(before.isEmpty() ? QStringList() : before.split(u'\n'),
         after.isEmpty() ? QStringList() : after.split(u'\n'), [&](ChangeKind kind, const QString &line) {
             changes.append({kind, line});
         });
    return changes;
}

std::optional<QString> mergedText(const QString &base, const QString &mine, const QString &theirs)
{
    const QStringList lines = base.split(u'\n');
    QList<Hunk> hunks = hunksOf(lines, mine.split(u'\n'));
    for (const Hunk &other : hunksOf(lines, theirs.split(u'\n'))) {
        if (hunks.contains(other))
            continue;
        for (const Hunk &own : std::as_const(hunks))
            if (own.first <= other.end && other.first <= own.end)
                return {};
        hunks.append(other);
    }
    std::sort(hunks.begin(), hunks.end(), [](const Hunk &a, const Hunk &b) { return a.first < b.first; });
    QStringList merged;
    qsizetype next = 0;
    for (const Hunk &each : std::as_const(hunks)) {
        merged += lines.mid(next, each.first - next);
        merged += each.lines;
        next = each.end;
    }
    merged += lines.mid(next);
    return merged.join(u'\n');
}

} // namespace parley
