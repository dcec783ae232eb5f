// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/dispatch/presences.h"

#include "app/backend/store/log.h"

namespace parley::backend {

Presences::Presences(Log *log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
    connect(log, &Log::loadChanged, this,
            [this](const UserId &user, int load) { Q_EMIT changed(user, of(user), load); });
}

void Presences::connected(const UserId &user)
{
    Place &place = m_places[user];
    if (++place.connections == 1)
        tell(user);
}

void Presences::disconnected(const UserId &user)
{
    const auto place = m_places.find(user);
    if (place == m_places.end() || --place->connections > 0)
        return;
    m_places.erase(place);
    tell(user);
}

void Presences::set(const UserId &user, Presence presence)
{
    const auto place = m_places.find(user);
    if (place == m_places.end())
        return;
    const Presence wanted = presence == Presence::Offline ? Presence::Break : presence;
    if (std::exchange(place->presence, wanted) != wanted)
        tell(user);
}

Presence Presences::of(const UserId &user) const
{
    const auto place = m_places.constFind(user);
    return place == m_places.cend() ? Presence::Offline : place->presence;
}

QList<UserId> Presences::present() const { return m_places.keys(); }

void Presences::tell(const UserId &user)
{
    m_log->setPresence(user, of(user));
    Q_EMIT changed(user, of(user), m_log->loadOf(user));
}

} // namespace parley::backend
