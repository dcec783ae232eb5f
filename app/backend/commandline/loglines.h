// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parley::backend {

//! Writes log lines to standard error as key=value, those of \p level (debug, info, warning or error)
//! and above. False when there is no such level.
[[nodiscard]] bool writeLogLines(const QString &level);

} // namespace parley::backend
