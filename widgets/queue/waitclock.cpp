// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/waitclock.h"

#include "models/lists/queuemodel.h"
#include "models/lists/timelinewords.h"
#include "models/policy/replyclock.h"

#include <QCoreApplication>
#include <QFont>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace parley {

namespace {

ClockFace faceOf(ReplyClock::State state)
{
    switch (state) {
    case ReplyClock::State::Overdue: return ClockFace::Overdue;
    case ReplyClock::State::Warning: return ClockFace::LastQuarter;
    case ReplyClock::State::Paused: return ClockFace::Frozen;
    case ReplyClock::State::InTime:
    case ReplyClock::State::None: break;
    }
    return ClockFace::OnTime;
}

QRect paintAtEnd(QPainter &painter, const QRect &box, ClockFace face, const QString &text, int glyph,
                 const QFont &font)
{
    QFont shown = font;
    if (face != ClockFace::OnTime && face != ClockFace::Frozen)
        shown.setWeight(face == ClockFace::Overdue ? QFont::Bold : QFont::DemiBold);
    const int textWidth = QFontMetrics(shown).horizontalAdvance(text);
    const int wide = std::min(box.width(), glyph + 4 + textWidth + 1);
    const QRect at(box.right() + 1 - wide, box.y(), wide, box.height());
    return paintClock(painter, QStyle::visualRect(painter.layoutDirection(), box, at), face, text, glyph,
                      shown);
}

} // namespace

QString Wait::text() const { return clockText(seconds); }

QString Wait::words() const
{
    //: For screen readers: %1 is how long a customer has waited
    return QCoreApplication::translate("WaitClock", "waits for %1").arg(durationWords(seconds));
}

Wait waitOf(const Conversation &conversation, const Centre &centre, qint64 now)
{
    const ReplyClock clock = replyClock(conversation, policyOf(centre, conversation.channel), now);
    return {faceOf(clock.state), std::max<qint64>(now - waitsSince(conversation), 0) / 1000};
}

Due dueOf(const Conversation &conversation, const Centre &centre, qint64 now)
{
    const ReplyClock clock = replyClock(conversation, policyOf(centre, conversation.channel), now);
    if (clock.state == ReplyClock::State::None)
        return {};
    // Rounded away from the target, so that "0:00" is never shown as overdue.
    const qint64 seconds =
        clock.remainingMs >= 0 ? clock.remainingMs / 1000 : (clock.remainingMs - 999) / 1000;
    return {true, faceOf(clock.state), seconds};
}

QRect paintWait(QPainter &painter, const QRect &box, const Wait &wait, int glyph, const QFont &font)
{
    return paintAtEnd(painter, box, wait.face, wait.text(), glyph, font);
}

QRect paintDue(QPainter &painter, const QRect &box, const Due &due, int glyph, const QFont &font)
{
    if (!due.isRunning)
        return {};
    return paintAtEnd(painter, box, due.face, clockText(due.secondsLeft), glyph, font);
}

} // namespace parley
