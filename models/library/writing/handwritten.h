// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entryfigures.h"
#include "models/library/finding/entryindex.h"
#include "models/library/language/renderdata.h"
#include "models/library/writing/entrysketches.h"

namespace parley {

//! The entry that a text of at least twenty characters was written much as (four fifths of it, as the
//! variant reads for this customer), by hand; without entry when there is none.
[[nodiscard]] EntryUse handwritten(const QString &text, const EntrySketches &sketches,
                                   const EntryIndex &library, const RenderData &data);

} // namespace parley
