// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/accounts.h"
#include "app/backend/store/database.h"
#include "app/backend/store/rows.h"

//! What the store keeps of accounts, beside the log.
namespace parley::backend {

//! A user and the hash of their password.
struct Account
{
    User user;
    QString passwordHash;
};

//! The user of this login; nothing when there is none.
[[nodiscard]] Result<std::optional<Account>> accountOf(Database &database, const QString &login);
//! Who holds the token of this hash; nothing when nobody active does.
[[nodiscard]] Result<std::optional<User>> userOfToken(Database &database, const QByteArray &hash);
[[nodiscard]] Result<QList<User>> readUsers(Database &database);
[[nodiscard]] Result<QList<Session>> sessionsOf(Database &database, const UserId &user);
[[nodiscard]] Result<std::optional<VisitorRow>> visitorOfToken(Database &database, const QByteArray &hash);
[[nodiscard]] Result<QString> nameOfKey(Database &database, const QByteArray &hash);

[[nodiscard]] Result<void> addToken(Database &database, const QByteArray &hash, const UserId &user,
                                    const QString &device, qint64 now);
[[nodiscard]] Result<void> removeToken(Database &database, const QByteArray &hash);
[[nodiscard]] Result<void> removeTokensOf(Database &database, const UserId &user);
[[nodiscard]] Result<void> addKey(Database &database, const QByteArray &hash, const QString &name,
                                  qint64 now);

} // namespace parley::backend
