// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/conversation.h"
#include "widgets/common/clockface.h"

#include <optional>

namespace parley {

//! A conversation's reply clock as it is shown.
struct ClockReading
{
    ClockFace face = ClockFace::OnTime;
    QString text;         //!< "0:41", "+0:27"
    QString target;       //!< "1:00"
    double shareLeft = 0; //!< of the target, 0…1
    qint64 remainingMs = 0;

    //! For screen readers: "Reply due in 41 seconds".
    [[nodiscard]] QString spoken() const;

    friend bool operator==(const ClockReading &, const ClockReading &) = default;
};

//! Reads it; nothing when no reply is due. \a now: the backend's clock; offline, when the link was lost.
[[nodiscard]] std::optional<ClockReading> readClock(const Conversation &conversation,
                                                    const ChannelPolicy &policy, qint64 now, bool isOnline);

} // namespace parley
