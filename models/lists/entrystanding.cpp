// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/entrystanding.h"

#include <QDateTime>

namespace parley {

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr int fewSent = 5;
constexpr double oftenShare = 0.4;

} // namespace

EntryUsages usagesOf(const LibraryReport &report)
{
    EntryUsages usages;
    for (const EntryFigures &each : report.variants) {
        EntryUsage &usage = usages[each.entry];
        usage.sent += each.sent;
        usage.edited += each.edited;
    }
    return usages;
}

std::optional<ReviewDue> reviewDueOf(const Entry &entry, qint64 now)
{
    if (entry.reviewAt == 0 || entry.publishedVersion == 0 || entry.scope == Scope::Personal)
        return {};
    if (entry.reviewAt <= now)
        return ReviewDue::Overdue;
    const QDate due = QDateTime::fromMSecsSinceEpoch(entry.reviewAt).date();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    return due.year() == today.year() && due.month() == today.month() ? ReviewDue::ThisMonth
                                                                      : ReviewDue::Later;
}

QSet<Attention> attentionOf(const Entry &entry, const EntryUsage &usage, qint64 now)
{
    if (entry.publishedVersion == 0 || entry.scope == Scope::Personal)
        return {};
    QSet<Attention> reasons;
    if (usage.sent >= fewSent && usage.edited >= oftenShare * usage.sent)
        reasons.insert(Attention::OftenRewritten);
    if (usage.sent > 0 && usage.sent < fewSent)
        reasons.insert(Attention::RarelyUsed);
    if (usage.sent == 0 && entry.used == 0 && entry.changedAt < now - usageDays * msPerDay)
        reasons.insert(Attention::Unused);
    return reasons;
}

bool isForReviewBy(const Entry &entry, const UserId &user)
{
    if (entry.status != EntryStatus::InReview)
        return false;
    return entry.reviewer.isEmpty() ? entry.changedBy != user : entry.reviewer == user;
}

} // namespace parley
