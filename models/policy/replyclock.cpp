// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/replyclock.h"

#include <algorithm>

namespace parley {

ReplyClock replyClock(const Conversation &conversation, const ChannelPolicy &policy, qint64 now,
                      bool isOffline)
{
    if (conversation.waitingSince == 0 || conversation.state == ConversationState::Closed)
        return {};
    const bool isHeld = conversation.state == ConversationState::Held && conversation.heldAt > 0;
    const qint64 until = isHeld ? conversation.heldAt : now;
    const qint64 target = std::max(policy.targetSeconds, 1) * qint64(1000);
    const qint64 remaining = target - std::max<qint64>(until - conversation.waitingSince, 0);

    ReplyClock clock;
    clock.remainingMs = remaining;
    clock.shareLeft = std::clamp(double(remaining) / double(target), 0.0, 1.0);
    if (isHeld || isOffline)
        clock.state = ReplyClock::State::Paused;
    else if (remaining < 0)
        clock.state = ReplyClock::State::Overdue;
    else if (clock.shareLeft <= policy.warningShare)
        clock.state = ReplyClock::State::Warning;
    else
        clock.state = ReplyClock::State::InTime;
    return clock;
}

ChannelPolicy policyOf(const Centre &centre, Channel channel)
{
    for (const ChannelPolicy &each : centre.channels)
        if (each.channel == channel)
            return each;
    ChannelPolicy usual;
    usual.channel = channel;
    return usual;
}

qint64 waitingSinceAfterHold(qint64 waitingSince, qint64 heldAt, qint64 now)
{
    if (waitingSince == 0 || heldAt == 0)
        return waitingSince;
    return waitingSince + std::max<qint64>(now - std::max(heldAt, waitingSince), 0);
}

} // namespace parley
