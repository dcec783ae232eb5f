// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QLockFile>

#include <memory>

namespace parley::backend {

//! The store's file in a data folder.
[[nodiscard]] QString storeFile(const QString &folder);

//! The folder's lock, against two servers on one store; makes the folder when it is missing, readable by
//! its owner alone. Unavailable when somebody holds it.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockFolder(const QString &folder);

} // namespace parley::backend
