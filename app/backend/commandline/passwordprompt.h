// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

namespace parley::backend {

//! A password from the terminal, asked for without showing it, or the first line of standard input.
//! BadRequest when it is shorter than twelve characters.
[[nodiscard]] Result<QString> readPassword(const QString &prompt);

} // namespace parley::backend
