// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"

#include <QHash>
#include <QObject>

namespace parley::backend {

class Log;

//! Who is at work: what each user has set, while at least one connection of theirs lives. Told by the
//! sessions, never kept. Lives on the main thread; tells the log, which assigns by it.
class Presences : public QObject
{
    Q_OBJECT

public:
    explicit Presences(Log *log, QObject *parent = nullptr);

    //! A connection of the user has said hello. The first makes them available.
    void connected(const UserId &user);
    //! A connection of the user has gone. The last makes them offline.
    void disconnected(const UserId &user);
    //! What the user has set; Offline counts as Break while they are connected.
    void set(const UserId &user, Presence presence);

    [[nodiscard]] Presence of(const UserId &user) const;
    //! Everybody who is not offline.
    [[nodiscard]] QList<UserId> present() const;

Q_SIGNALS:
    //! To be told to the staff as presence.changed.
    void changed(const parley::UserId &user, parley::Presence presence, int load);

private:
    struct Place
    {
        int connections = 0;
        Presence presence = Presence::Available;
    };

    void tell(const UserId &user);

    Log *m_log;
    QHash<UserId, Place> m_places;
};

} // namespace parley::backend
