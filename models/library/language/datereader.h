// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace parley {

//! The point in time a text spells: ISO 8601 or RFC 2822, `March 14, 2016`, `14 Mar 2016 10:32 PM`,
//! `14/03/2016`, seconds since 1970, `now` or `today`. What has no zone of its own is in \a zone, and
//! else stays in its own; what has no time is midnight. Nothing for any other text.
[[nodiscard]] std::optional<QDateTime> readDate(const QString &text, const QTimeZone &zone);

} // namespace parley
