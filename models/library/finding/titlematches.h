// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace parley {

//! Where in a title a reader sees why it was found by \a words, which are normalised; start and length in
//! UTF-16 units of the title.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> titleMatches(const QString &title,
                                                                  const QStringList &words);

} // namespace parley
