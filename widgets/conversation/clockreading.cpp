// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/clockreading.h"

#include "models/policy/replyclock.h"

#include <QCoreApplication>

#include <cmath>

namespace parley {

namespace {

// Whole seconds as a countdown shows them: the last one stands until it is over.
qint64 secondsOf(qint64 remainingMs)
{
    return remainingMs >= 0 ? (remainingMs + 999) / 1000 : -((-remainingMs) / 1000);
}

// A target is read beside a clock that counts in seconds, hence "10:00".
QString targetText(int seconds)
{
    return seconds >= 3600
               ? clockText(seconds)
               : QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString ClockReading::spoken() const
{
    const int seconds = int(std::abs(secondsOf(remainingMs)));
    if (face == ClockFace::Frozen)
        //: What a screen reader says of a reply clock that stands still
        return QCoreApplication::translate("ClockReading", "Reply clock paused");
    if (remainingMs < 0)
        //: What a screen reader says of a reply clock
        return QCoreApplication::translate("ClockReading", "Overdue by %n second(s)", nullptr, seconds);
    //: What a screen reader says of a reply clock
    return QCoreApplication::translate("ClockReading", "Reply due in %n second(s)", nullptr, seconds);
}

std::optional<ClockReading> readClock(const Conversation &conversation, const ChannelPolicy &policy,
                                      qint64 now, bool isOnline)
{
    const ReplyClock clock = replyClock(conversation, policy, now, !isOnline);
    if (clock.state == ReplyClock::State::None)
        return {};
    ClockReading reading;
    switch (clock.state) {
    case ReplyClock::State::None:
    case ReplyClock::State::InTime: reading.face = ClockFace::OnTime; break;
    case ReplyClock::State::Warning: reading.face = ClockFace::LastQuarter; break;
    case ReplyClock::State::Overdue: reading.face = ClockFace::Overdue; break;
    case ReplyClock::State::Paused: reading.face = ClockFace::Frozen; break;
    }
    reading.remainingMs = clock.remainingMs;
    reading.text = clockText(secondsOf(clock.remainingMs));
    reading.target = targetText(policy.targetSeconds);
    reading.shareLeft = clock.remainingMs < 0 ? 1 : clock.shareLeft;
    return reading;
}

} // namespace parley
