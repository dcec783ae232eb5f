// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/accountrows.h"

#include "app/backend/store/bytewriter.h"

namespace parley::backend {

namespace {

//! The first row of a query, or nothing.
template<typename Read>
auto first(Result<QSqlQuery *> query, Read read)
{
    using Row = decltype(read(**query));
    return query.map([&](QSqlQuery *rows) {
        std::optional<Row> row;
        if (rows->next())
            row = read(*rows);
        rows->finish();
        return row;
    });
}

template<typename Read>
auto all(Result<QSqlQuery *> query, Read read)
{
    using Row = decltype(read(**query));
    return query.map([&](QSqlQuery *rows) {
        QList<Row> list;
        while (rows->next())
            list.append(read(*rows));
        rows->finish();
        return list;
    });
}

User userIn(QSqlQuery &row) { return fromBytes<User>(row.value(0).toByteArray()); }

} // namespace

Result<std::optional<Account>> accountOf(Database &database, const QString &login)
{
    return first(database.query("SELECT body, password FROM users WHERE login = ?",
                                login.trimmed().toLower()),
                 [](QSqlQuery &row) {
                     return Account{userIn(row), row.value(1).toString()};
                 });
}

Result<std::optional<User>> userOfToken(Database &database, const QByteArray &hash)
{
    auto user =
        first(database.query("SELECT u.body FROM tokens t JOIN users u ON u.id = t.user WHERE t.hash = ?",
                             hash),
              userIn);
    if (user && *user && !(*user)->isActive)
        return std::optional<User>();
    return user;
}

Result<QList<User>> readUsers(Database &database)
{
    return all(database.query("SELECT body FROM users ORDER BY login"), userIn);
}

Result<QList<Session>> sessionsOf(Database &database, const UserId &user)
{
    return all(database.query("SELECT hash, device, created_at, used_at FROM tokens WHERE user = ? "
                              "ORDER BY used_at DESC",
                              user),
               [](QSqlQuery &row) {
                   return Session{row.value(0).toByteArray(), row.value(1).toString(),
                                  row.value(2).toLongLong(), row.value(3).toLongLong()};
               });
}

Result<std::optional<VisitorRow>> visitorOfToken(Database &database, const QByteArray &hash)
{
    return first(database.query("SELECT customer, conversation, created_at FROM visitors WHERE hash = ?",
                                hash),
                 [&](QSqlQuery &row) {
                     return VisitorRow{hash, CustomerId(row.value(0).toString()),
                                       ConversationId(row.value(1).toString()), row.value(2).toLongLong()};
                 });
}

Result<QString> nameOfKey(Database &database, const QByteArray &hash)
{
    return first(database.query("SELECT name FROM api_keys WHERE hash = ?", hash),
                 [](QSqlQuery &row) { return row.value(0).toString(); })
        .map([](const std::optional<QString> &name) { return name.value_or(QString()); });
}

Result<void> addToken(Database &database, const QByteArray &hash, const UserId &user, const QString &device,
                      qint64 now)
{
    return database.exec(
        "INSERT INTO tokens (hash, user, device, created_at, used_at) VALUES (?, ?, ?, ?, ?)", hash, user,
        device, now, now);
}

Result<void> removeToken(Database &database, const QByteArray &hash)
{
    return database.exec("DELETE FROM tokens WHERE hash = ?", hash);
}

Result<void> removeTokensOf(Database &database, const UserId &user)
{
    return database.exec("DELETE FROM tokens WHERE user = ?", user);
}

Result<void> addKey(Database &database, const QByteArray &hash, const QString &name, qint64 now)
{
    return database.exec("INSERT INTO api_keys (hash, name, created_at) VALUES (?, ?, ?)", hash, name, now);
}

} // namespace parley::backend
