// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/database.h"
#include "models/protocol/librarycommands.h"

//! What is read of the library's life and figures, on a reader's connection.
namespace parley::backend {

//! The newest save of an entry; NotFound when there is none.
[[nodiscard]] Result<Entry> readEntry(Database &database, const EntryId &id);

//! The newest 200 steps of an entry and the versions they name.
[[nodiscard]] Result<EntryHistory> readHistory(Database &database, const EntryId &id);

//! What the library brought; the disposition \p solved is the one that counts as solved.
[[nodiscard]] Result<LibraryReport> readLibraryReport(Database &database,
                                                      const protocol::OpenLibraryReport &asked,
                                                      const QString &solved);

//! The centre as it is set now.
[[nodiscard]] Result<Centre> readCentre(Database &database);

} // namespace parley::backend
