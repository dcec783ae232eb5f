// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/transcriptrow.h"

//! How lines of a transcript stand together.
namespace parley::transcript {

//! Messages of one author this near to each other are a group.
inline constexpr qint64 groupSpanMs = 2 * 60 * 1000;

//! Adds a line below the others: a day line above it where a day begins, a New line where \a isNew, one
//! group with the message above where they belong together. Own messages carry no name.
void appendGrouped(QList<TranscriptRow> &rows, const TranscriptRow &line, bool isNew);

//! The line of a message in the outbox.
[[nodiscard]] TranscriptRow rowFor(const PendingMessage &pending);

//! What has to be removed and added below the first \a above rows to make one list of lines the other.
struct Stretch
{
    qsizetype above = 0;
    qsizetype removed = 0;
    qsizetype added = 0;
};

[[nodiscard]] Stretch difference(const QList<TranscriptRow> &now, const QList<TranscriptRow> &wanted);

} // namespace parley::transcript
