// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

namespace parley {

//! What was done to an entry.
enum class EntryAct { Saved, SentForReview, Returned, Published, Retired, Confirmed };

template<>
struct Names<EntryAct>
{
    static constexpr std::array table{
        std::pair{EntryAct::Saved, "saved"},         std::pair{EntryAct::SentForReview, "sent_for_review"},
        std::pair{EntryAct::Returned, "returned"},   std::pair{EntryAct::Published, "published"},
        std::pair{EntryAct::Retired, "retired"},     std::pair{EntryAct::Confirmed, "confirmed"},
    };
};

//! One step of an entry's life.
struct EntryStep
{
    EntryAct act = EntryAct::Saved;
    int version = 0; //!< the one it was done to
    qint64 at = 0;   //!< ms since 1970 UTC
    UserId by;
    QString byName;
    QString note; //!< what the save changed, or why it was returned

    friend bool operator==(const EntryStep &, const EntryStep &) = default;
};

//! An entry's life, newest step first, and what it was in each version that the steps name.
struct EntryHistory
{
    EntryId entry;
    QList<EntryStep> steps;
    QList<Entry> versions; //!< newest first

    friend bool operator==(const EntryHistory &, const EntryHistory &) = default;
};

} // namespace parley
