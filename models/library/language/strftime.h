// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace parley {

//! A point in time by a strftime pattern such as `%-d %B %Y`, with the flags - 0 ^ # _ and widths.
//! \a named gives what is a word in the reader's language, by its ICU pattern: EEE, EEEE, MMM, MMMM or a.
[[nodiscard]] QString strftime(const QDateTime &moment, const QString &pattern,
                               const std::function<QString(const QString &)> &named);

} // namespace parley
