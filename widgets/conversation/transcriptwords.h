// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/transcriptrow.h"

#include <QDate>

//! What the transcript says in words.
namespace parley::transcript {

//! "14:06".
[[nodiscard]] QString timeText(qint64 at);
//! "Today", "Yesterday", "Wednesday 11 June", with the year when it is another one.
[[nodiscard]] QString dayText(qint64 at, QDate today);
//! "1.2 MB".
[[nodiscard]] QString sizeText(qint64 bytes);
//! Who wrote it, as read aloud and copied; \a customer when the message carries no name of theirs.
[[nodiscard]] QString authorText(const TranscriptRow &row, const QString &customer);
//! What is said below a group: "14:02", "Waiting to send, 1 of 2", "Not delivered 13:59" …
[[nodiscard]] QString statusText(const TranscriptRow &row);
//! The line as a screen reader says it: "Hannah, 14:06, Brilliant!".
[[nodiscard]] QString spokenText(const TranscriptRow &row, const QString &customer);
//! The line as it is copied among others: "Hannah, 14:06: Brilliant!"; empty for rules.
[[nodiscard]] QString copiedText(const TranscriptRow &row, const QString &customer);

//! What of a text is shown: bounded in length, and in marks upon one letter, since both can stall a desk.
[[nodiscard]] QString shownText(const QString &text);

} // namespace parley::transcript
