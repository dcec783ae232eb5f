// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/database.h"

#include <QStringList>

namespace parley::backend {

//! Names of the migrations built in, in order: "001_log" and so on.
[[nodiscard]] QStringList migrations();

//! How many of them the store has had.
[[nodiscard]] Result<int> schemaVersion(Database &database);

//! Runs those that the store has not had yet, each in a transaction of its own. Version when the store
//! was made by a newer parleyd.
[[nodiscard]] Result<void> migrate(Database &database);

} // namespace parley::backend
