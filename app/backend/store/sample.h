// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

namespace parley::backend {

//! How much a sample brought.
struct SampleCount
{
    int users = 0;
    int customers = 0;
    int interactions = 0;
    int entries = 0;
    int conversations = 0;
    int messages = 0;
};

//! Fills the empty store of \p folder from the JSON files in \p source (users, centre, customers,
//! interactions, entries, history, life, proposals, tone_guides, conversations; any may be missing), all or
//! nothing. A time is given as on the
//! wire, or as "ago_minutes" before now. Conflict when there are users already.
[[nodiscard]] Result<SampleCount> loadSample(const QString &source, const QString &folder);

//! The sample centre that is built in.
[[nodiscard]] QString builtInSample();

} // namespace parley::backend
