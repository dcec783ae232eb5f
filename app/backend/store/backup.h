// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

namespace parley::backend {

//! Copies the store of a data folder into one file, consistent while a server runs. Refuses to overwrite.
[[nodiscard]] Result<void> backUp(const QString &folder, const QString &file);

//! Makes a data folder of a backup, with a new epoch, so that every client begins anew. Refuses a folder
//! that has a store.
[[nodiscard]] Result<void> restore(const QString &file, const QString &folder);

} // namespace parley::backend
