// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/systemline.h"

namespace parley {

using namespace Qt::StringLiterals;

namespace {

//! "by Dana", or nothing to add when the backend or the customer did it.
QString withNote(const QString &text, const QString &note)
{
    return note.isEmpty() ? text : text + u" · "_s + note;
}

} // namespace

SystemLine SystemLine::of(const protocol::ConversationChanged &changed, const QString &owner)
{
    using enum protocol::Change;
    const QString &by = changed.byName;
    switch (changed.change) {
    case Assigned:
        //: Transcript line. %1 is an agent's name.
        return {u"system-switch-user"_s, tr("Assigned to %1").arg(owner)};
    case Taken:
        //: Transcript line. %1 is an agent's name.
        return {u"system-switch-user"_s, tr("Taken by %1").arg(owner)};
    case Transferred:
        if (by.isEmpty())
            //: Transcript line: the conversation went to another agent or queue.
            return {u"mail-forward"_s, withNote(tr("Transferred"), changed.note)};
        //: Transcript line. %1 is the name of the agent who passed the conversation on.
        return {u"mail-forward"_s, withNote(tr("Transferred by %1").arg(by), changed.note)};
    case Held:
        //: Transcript line: the reply clock stands still from here on.
        return {u"media-playback-pause"_s, tr("On hold")};
    case Resumed:
        //: Transcript line: the reply clock runs again.
        return {u"media-playback-start"_s, tr("Hold ended")};
    case Closed:
        //: Transcript line
        return {u"dialog-ok-apply"_s, withNote(tr("Conversation closed"), changed.conversation.disposition)};
    case Reopened:
        //: Transcript line: the customer wrote again after the end.
        return {u"edit-undo"_s, tr("Reopened by the customer")};
    case TakenOver:
        //: Transcript line. %1 is a supervisor's name.
        return {u"parley-whisper"_s, tr("Taken over by %1").arg(by)};
    case Rated:
        //: Transcript line. %1 is a number from 1 to 5.
        return {u"rating"_s, tr("Rated %1 out of 5").arg(changed.conversation.satisfaction)};
    case Queued:
        //: Transcript line: the conversation waits for an agent.
        return {u"mail-folder-inbox"_s, tr("Waiting in the queue")};
    case Started: break;
    }
    return {};
}

} // namespace parley
