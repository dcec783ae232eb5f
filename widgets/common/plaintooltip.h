// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parley {

//! Words from outside for a tooltip, which takes for HTML what looks like it: shown as they are, their lines
//! kept.
[[nodiscard]] QString plainTooltip(const QString &words);

} // namespace parley
