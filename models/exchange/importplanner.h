// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importplan.h"
#include "models/exchange/importreader.h"

namespace parley {

//! Compares a file with the library: which rows are new, change something, are the same or doubled. A row
//! is about the entry with its id, else with one of its shortcuts, else with its title. Our JSON says an
//! entry whole; the other forms leave alone what they do not name. Pure; safe on any thread.
[[nodiscard]] Result<ImportPlan> planImport(const ImportFile &file, const QList<Entry> &library,
                                            const ImportProgress &progress = {});

} // namespace parley
