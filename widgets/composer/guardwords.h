// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/guardfinding.h"

namespace parley {

//! A finding in words for the agent.
struct GuardWords
{
    QString words;
    QString mend; //!< on the button that mends it, or goes there

    [[nodiscard]] static GuardWords of(const GuardFinding &finding);
};

} // namespace parley
