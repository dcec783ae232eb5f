// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/libraryreportfigures.h"

#include <QHash>

#include <algorithm>

namespace parley {

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 daysAtMost = 400;

} // namespace

EntryFigures sumOf(const QList<EntryFigures> &variants)
{
    EntryFigures sum;
    if (!variants.isEmpty()) {
        sum.entry = variants.first().entry;
        sum.language = variants.first().language;
        sum.form = variants.first().form;
    }
    for (const EntryFigures &each : variants) {
        sum.inserted += each.inserted;
        sum.sent += each.sent;
        sum.edited += each.edited;
        sum.editedShare += each.editedShare * each.edited;
        sum.rated += each.rated;
        sum.satisfaction += each.satisfaction * each.rated;
        sum.closed += each.closed;
        sum.solved += each.solved;
        sum.askedAgain += each.askedAgain;
        sum.byHand += each.byHand;
        sum.savedSeconds += each.savedSeconds;
        sum.lastSentAt = std::max(sum.lastSentAt, each.lastSentAt);
    }
    sum.editedShare = sum.edited > 0 ? sum.editedShare / sum.edited : 0;
    sum.satisfaction = sum.rated > 0 ? sum.satisfaction / sum.rated : 0;
    return sum;
}

LibraryTotals totalsOf(const LibraryReport &report)
{
    const EntryFigures all = sumOf(report.variants);
    LibraryTotals totals;
    totals.rated = all.rated;
    totals.satisfaction = all.satisfaction;
    for (const LibraryDay &day : report.days) {
        totals.messages += day.messages;
        totals.sent += day.sent;
        totals.edited += day.edited;
        totals.byHand += day.byHand;
        totals.savedSeconds += day.savedSeconds;
    }
    return totals;
}

std::optional<double> shareOf(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

QList<LibraryDay> daysOf(const LibraryReport &report)
{
    QHash<qint64, LibraryDay> known;
    for (const LibraryDay &day : report.days)
        known.insert(day.day, day);
    const qint64 last = std::max<qint64>(report.until - 1, 0) / msPerDay;
    const qint64 first = std::max(report.since / msPerDay, last - daysAtMost + 1);
    QList<LibraryDay> days;
    for (qint64 number = first; number <= last; ++number) {
        LibraryDay day = known.value(number);
        day.day = number;
        days.append(day);
    }
    return days;
}

} // namespace parley
