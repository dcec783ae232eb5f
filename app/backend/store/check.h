// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QStringList>

namespace parley::backend {

//! What is wrong with the store of a data folder, in words; empty when all is well. Reads only, so it may
//! run beside a server: the file is whole, the numbers have no holes, and the tables say what the log says.
[[nodiscard]] Result<QStringList> checkStore(const QString &folder);

} // namespace parley::backend
