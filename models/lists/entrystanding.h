// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"
#include "models/domain/entryfigures.h"
#include "models/domain/user.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace parley {

//! When an entry is to be read again.
enum class ReviewDue { Overdue, ThisMonth, Later };

template<>
struct Names<ReviewDue>
{
    static constexpr std::array table{
        std::pair{ReviewDue::Overdue, "overdue"},
        std::pair{ReviewDue::ThisMonth, "this_month"},
        std::pair{ReviewDue::Later, "later"},
    };
};

//! Why a published entry deserves a look.
enum class Attention { OftenRewritten, RarelyUsed, Unused };

template<>
struct Names<Attention>
{
    static constexpr std::array table{
        std::pair{Attention::OftenRewritten, "often_rewritten"},
        std::pair{Attention::RarelyUsed, "rarely_used"},
        std::pair{Attention::Unused, "unused"},
    };
};

//! How an entry was used in the last 90 days, all variants together.
struct EntryUsage
{
    int sent = 0;
    int edited = 0; //!< of these, changed before sending
};
using EntryUsages = QHash<EntryId, EntryUsage>;

inline constexpr int usageDays = 90;

//! The sums of a report over the last 90 days.
[[nodiscard]] EntryUsages usagesOf(const LibraryReport &report);

//! Nothing for those that the desks do not have, or that are never due. \a now in ms since 1970 UTC.
[[nodiscard]] std::optional<ReviewDue> reviewDueOf(const Entry &entry, qint64 now);

//! Of what the desks have: sent four times in ten changed, at least five times; sent less than five times in
//! 90 days; or not at all though it is older than that.
[[nodiscard]] QSet<Attention> attentionOf(const Entry &entry, const EntryUsage &usage, qint64 now);

//! What waits for a trainer.
struct LibraryStanding
{
    int drafts = 0;
    int waiting = 0; //!< in review, for this trainer to look at
    int overdue = 0;

    friend bool operator==(const LibraryStanding &, const LibraryStanding &) = default;
};

//! Whether an entry in review is for \a user: asked by name, or anybody's and not their own.
[[nodiscard]] bool isForReviewBy(const Entry &entry, const UserId &user);

} // namespace parley
