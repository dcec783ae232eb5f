// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/database.h"
#include "models/domain/entry.h"
#include "models/library/suggesting/suggestioncontext.h"

#include <atomic>

namespace parley::backend {

//! What agents picked from the library in the newest conversations, in the order of the log: every message
//! of theirs that was made from an entry, with the messages before it. Whispers are left out. Ends early
//! once \p stop is true.
[[nodiscard]] Result<QList<SuggestionPick>> readPicks(Database &database, const std::atomic_bool &stop);

//! The entries that the desks have.
[[nodiscard]] Result<QList<Entry>> readPublishedEntries(Database &database);

} // namespace parley::backend
