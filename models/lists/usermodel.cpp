// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/usermodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace parley {

namespace {

class Users
{
    Q_DECLARE_TR_FUNCTIONS(Users)
};

} // namespace

UserModel::UserModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void UserModel::put(const User &user)
{
    const int row = rowOf(user.id);
    if (row >= 0 && user.isActive) {
        m_users[row] = user;
        Q_EMIT dataChanged(index(row), index(row));
        settle(row);
    } else if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_users.removeAt(row);
        endRemoveRows();
    } else if (user.isActive) {
        const int place = placeFor(user);
        beginInsertRows({}, place, place);
        m_users.insert(place, user);
        endInsertRows();
    }
}

void UserModel::setStanding(const UserId &id, Presence presence, int load)
{
    m_standings.insert(id, {presence, load});
    const int row = rowOf(id);
    if (row < 0)
        return;
    Q_EMIT dataChanged(index(row), index(row));
    settle(row);
}

bool UserModel::isBefore(const User &a, const User &b) const
{
    const bool aIsOff = standing(a.id).presence == Presence::Offline;
    const bool bIsOff = standing(b.id).presence == Presence::Offline;
    if (aIsOff != bIsOff)
        return bIsOff;
    const int order = QString::localeAwareCompare(a.name, b.name);
    return order != 0 ? order < 0 : a.id < b.id;
}

int UserModel::placeFor(const User &user) const
{
    return static_cast<int>(std::count_if(m_users.begin(), m_users.end(), [&](const User &each) {
        return each.id != user.id && isBefore(each, user);
    }));
}

void UserModel::settle(int row)
{
    const int place = placeFor(m_users[row]);
    if (place == row)
        return;
    beginMoveRows({}, row, row, {}, place > row ? place + 1 : place);
    m_users.move(row, place);
    endMoveRows();
}

const User &UserModel::user(int row) const { return m_users[row]; }
Presence UserModel::presence(int row) const { return standing(m_users[row].id).presence; }
int UserModel::load(int row) const { return standing(m_users[row].id).load; }

QString UserModel::nameOf(const UserId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? QString() : m_users[row].name;
}

int UserModel::rowOf(const UserId &id) const
{
    const auto found =
        std::find_if(m_users.begin(), m_users.end(), [&id](const User &each) { return each.id == id; });
    return found == m_users.end() ? -1 : static_cast<int>(found - m_users.begin());
}

int UserModel::presentCount() const
{
    return static_cast<int>(std::count_if(m_users.begin(), m_users.end(), [this](const User &each) {
        return standing(each.id).presence != Presence::Offline;
    }));
}

int UserModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_users.size());
}

QVariant UserModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: return m_users[row].name;
    case UserRole: return QVariant::fromValue(m_users[row]);
    case PresenceRole: return QVariant::fromValue(presence(row));
    case LoadRole: return load(row);
    case Qt::AccessibleTextRole:
        //: Read out for an agent: %1 the name, %2 the presence, %3 of %4 conversations held
        return Users::tr("%1, %2, %3 of %4")
            .arg(m_users[row].name, presenceWord(presence(row)))
            .arg(load(row))
            .arg(m_users[row].cap);
    default: return {};
    }
}

QString presenceWord(Presence presence)
{
    switch (presence) {
    //: Presence of an agent
    case Presence::Available: return Users::tr("Available");
    //: Presence of an agent
    case Presence::Break: return Users::tr("On break");
    //: Presence of an agent who takes no new conversations but ends those at hand
    case Presence::FinishingUp: return Users::tr("Finishing up");
    //: Presence of an agent who isn't signed in
    case Presence::Offline: return Users::tr("Offline");
    }
    return {};
}

} // namespace parley
