// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace parley {

//! Letters to insert, drop, change or swap with a neighbour to make \a b of \a a; \a limit + 1 when
//! more than \a limit.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int limit);

//! The one of \a names most like a mistyped \a name; empty when none is close.
[[nodiscard]] QString nearestName(const QString &name, const QStringList &names);

} // namespace parley
