// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace parley {

//! How the workstation stands with the backend, as the frame shows it. Times are ms since 1970 UTC, 0 for
//! never.
struct LinkState
{
    enum class Phase { Connecting, CatchingUp, Synced, Offline };

    Phase phase = Phase::Connecting;
    qint64 since = 0;       //!< when this phase began
    qint64 lastContact = 0; //!< when something last arrived: what is shown is as old as this
    qint64 nextTry = 0;     //!< when it connects again by itself

    friend bool operator==(const LinkState &, const LinkState &) = default;
};

} // namespace parley
