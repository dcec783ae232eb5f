// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/handlers/handlers.h"
#include "models/domain/entry.h"

//! What holds for every entry that is kept, whoever brings it.
namespace parley::backend {

//! Names and sizes within their limits; the error names the field under "with.entry".
[[nodiscard]] Result<void> checkEntry(const Entry &entry);

//! Writes an entry that the actor brings: a new version, personal ones at once the owner's, others drafts.
//! Conflict when \p entry began from an older version than is kept.
[[nodiscard]] Result<Entry> saveEntry(Asked &asked, Entry entry, const QString &note);

} // namespace parley::backend
