// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/routing.h"

#include "models/policy/capacity.h"

#include <tuple>

namespace parley {

namespace {

QStringView primaryTag(const QString &language)
{
    const qsizetype dash = language.indexOf(QLatin1Char('-'));
    return QStringView(language).left(dash < 0 ? language.size() : dash);
}

//! Greater is better.
auto rankOf(const Seat &seat)
{
    return std::tuple(freeCapacity(*seat.user, seat.load), -seat.lastAssignedAt);
}

} // namespace

bool speaks(const User &user, const QString &language)
{
    if (language.isEmpty() || user.languages.isEmpty())
        return true;
    for (const QString &each : user.languages)
        if (primaryTag(each).compare(primaryTag(language), Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

bool serves(const User &user, const QString &queue)
{
    return queue.isEmpty() || user.skills.isEmpty() || user.skills.contains(queue);
}

Route route(const Conversation &conversation, const QList<Seat> &seats, const UserId &avoid)
{
    const Seat *best = nullptr;
    WaitReason reason = WaitReason::NoAgentOnline;
    for (const Seat &seat : seats) {
        if (seat.presence != Presence::Available || seat.user->role != Role::Agent || !seat.user->isActive)
            continue;
        if (seat.user->id == avoid) {
            reason = std::max(reason, WaitReason::AllFull);
            continue;
        }
        if (!serves(*seat.user, conversation.queue))
            reason = std::max(reason, WaitReason::NoSkill);
        else if (!speaks(*seat.user, conversation.language))
            reason = std::max(reason, WaitReason::NoLanguage);
        else if (freeCapacity(*seat.user, seat.load) == 0)
            reason = std::max(reason, WaitReason::AllFull);
        else if (!best || rankOf(seat) > rankOf(*best)
                 || (rankOf(seat) == rankOf(*best) && seat.user->id < best->user->id))
            best = &seat;
    }
    return best ? Route{best->user->id, reason} : Route{{}, reason};
}

Route routeToOwner(const Seat &owner)
{
    if (owner.presence == Presence::Offline || !owner.user->isActive)
        return {{}, WaitReason::OwnerAway};
    if (freeCapacity(*owner.user, owner.load) == 0)
        return {{}, WaitReason::OwnerFull};
    return {owner.user->id, WaitReason::OwnerFull};
}

} // namespace parley
