// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/conversation.h"
#include "widgets/common/clockface.h"

class QFont;

namespace parley {

//! How long a conversation has waited in the queue, and how urgent that is by its channel's target.
struct Wait
{
    ClockFace face = ClockFace::OnTime;
    qint64 seconds = 0;

    //! "4:38", "38 min"
    [[nodiscard]] QString text() const;
    //! For screen readers.
    [[nodiscard]] QString words() const;
};

//! \a now: the backend's clock, ms since 1970 UTC.
[[nodiscard]] Wait waitOf(const Conversation &conversation, const Centre &centre, qint64 now);

//! The face and signed seconds of a reply clock: what remains, negative when overdue. Nothing when nobody
//! waits for an answer.
struct Due
{
    bool isRunning = false;
    ClockFace face = ClockFace::OnTime;
    qint64 secondsLeft = 0;
};
[[nodiscard]] Due dueOf(const Conversation &conversation, const Centre &centre, qint64 now);

//! Draws it at the end side of \a box; returns what was covered.
QRect paintWait(QPainter &painter, const QRect &box, const Wait &wait, int glyph, const QFont &font);
QRect paintDue(QPainter &painter, const QRect &box, const Due &due, int glyph, const QFont &font);

} // namespace parley
