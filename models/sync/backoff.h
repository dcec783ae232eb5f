// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/timing.h"

namespace parley::sync {

//! How long to wait before the next attempt: doubling, with jitter, so that a thousand desks that lost
//! a backend together do not come back together.
class Backoff
{
public:
    explicit Backoff(const Timing &timing)
        : m_timing(timing)
    {}

    //! The next pause in ms: between half of, and all of, a span that doubles up to the longest.
    [[nodiscard]] int next();
    //! An attempt succeeded: the next pause is a first one again.
    void reset() { m_attempts = 0; }

private:
    Timing m_timing;
    int m_attempts = 0;
};

} // namespace parley::sync
