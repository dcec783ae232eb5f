// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/conversation.h"

namespace parley {

//! How long the customer of a conversation may still wait for an answer.
struct ReplyClock
{
    enum class State {
        None,    //!< nobody waits for an answer
        InTime,  //!< more than the warning share is left
        Warning, //!< the last share of the target
        Overdue, //!< past the target
        Paused,  //!< on hold, or frozen while offline; remaining as it stood
    };

    State state = State::None;
    qint64 remainingMs = 0; //!< until the target; negative when past it
    double shareLeft = 0;   //!< of the target, 0…1

    friend bool operator==(const ReplyClock &, const ReplyClock &) = default;
};

//! The reply clock of \p conversation at \p now (ms since 1970 UTC). When \p isOffline it stands still:
//! then \p now is the time the link was lost. Both ends call this.
[[nodiscard]] ReplyClock replyClock(const Conversation &conversation, const ChannelPolicy &policy, qint64 now,
                                    bool isOffline = false);

//! What the centre has set for \p channel; the defaults when it has set nothing.
[[nodiscard]] ChannelPolicy policyOf(const Centre &centre, Channel channel);

//! When the waiting began after a hold from \p heldAt to \p now: the time on hold does not count.
[[nodiscard]] qint64 waitingSinceAfterHold(qint64 waitingSince, qint64 heldAt, qint64 now);

} // namespace parley
