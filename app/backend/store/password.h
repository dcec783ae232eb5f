// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

namespace parley::backend {

//! The argon2id hash of a password, with its salt and cost in it. Takes tens of milliseconds and
//! megabytes: never on a thread that has anything else to do.
[[nodiscard]] Result<QString> hashPassword(const QString &password);

//! Whether the password is the one of this hash; takes as long for a hash that is none.
[[nodiscard]] bool isPassword(const QString &password, const QString &hash);

} // namespace parley::backend
