// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"

#include <QAbstractListModel>

namespace parley {

//! The people of the centre with their presence and load: those at work first, then by name.
class UserModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        UserRole = Qt::UserRole + 1, //!< the User
        PresenceRole,                //!< the Presence
        LoadRole,                    //!< how many conversations they hold
    };

    explicit UserModel(QObject *parent = nullptr);

    //! Adds a user or replaces the one with this id; those no longer active go.
    void put(const User &user);
    //! What was heard of a user; remembered also before the user is.
    void setStanding(const UserId &id, Presence presence, int load);

    [[nodiscard]] const User &user(int row) const;
    [[nodiscard]] Presence presence(int row) const;
    [[nodiscard]] int load(int row) const;
    //! The name of a user; empty when unknown.
    [[nodiscard]] QString nameOf(const UserId &id) const;
    [[nodiscard]] int rowOf(const UserId &id) const;
    //! How many are not offline.
    [[nodiscard]] int presentCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Standing
    {
        Presence presence = Presence::Offline;
        int load = 0;
    };

    [[nodiscard]] Standing standing(const UserId &id) const { return m_standings.value(id); }
    [[nodiscard]] bool isBefore(const User &a, const User &b) const;
    [[nodiscard]] int placeFor(const User &user) const;
    void settle(int row);

    QList<User> m_users;
    QHash<UserId, Standing> m_standings;
};

//! The word for a presence: "Available", "On break".
[[nodiscard]] QString presenceWord(Presence presence);

} // namespace parley
