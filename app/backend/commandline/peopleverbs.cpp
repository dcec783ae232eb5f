// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/commandline/verb.h"

#include "app/backend/commandline/control.h"
#include "app/backend/commandline/passwordprompt.h"
#include "app/backend/handlers/apicommands.h"
#include "app/backend/store/accountrows.h"
#include "app/backend/store/datafolder.h"
#include "app/backend/store/password.h"
#include "app/backend/store/token.h"

#include <QFile>

//! parleyd user …, parleyd key …
namespace parley::backend {

using namespace Qt::StringLiterals;
using namespace parley::protocol;

namespace {

Result<void> runSystem(const QString &folder, const Command &command)
{
    return Control::run(folder, command).and_then([](const Reply &reply) -> Result<void> {
        return reply.result.map([](const QJsonObject &) {});
    });
}

//! Reads from the store of a data folder, whether a server runs or not.
template<typename T>
Result<T> readStore(const QString &folder, std::function<Result<T>(Database &)> read)
{
    if (!QFile::exists(storeFile(folder)))
        return refuse(ErrorCode::NotFound, u"there is no store in %1"_s.arg(folder));
    Database database;
    return database.open(storeFile(folder), Database::Access::Read).and_then([&] { return read(database); });
}

QStringList listIn(const QCommandLineParser &parser, const QString &option)
{
    return parser.value(option).split(u',', Qt::SkipEmptyParts);
}

Result<User> userIn(const QCommandLineParser &parser)
{
    const auto role = fromName<Role>(parser.value(u"role"_s));
    bool isNumber = false;
    User user;
    user.cap = parser.value(u"cap"_s).toInt(&isNumber);
    if (!role)
        return refuse(ErrorCode::BadRequest, u"--role is agent, supervisor, trainer or admin"_s);
    if (!isNumber)
        return refuse(ErrorCode::BadRequest, u"--cap is a number"_s);
    user.login = parser.value(u"login"_s);
    user.name = parser.isSet(u"name"_s) ? parser.value(u"name"_s) : user.login;
    user.role = *role;
    user.team = parser.value(u"team"_s);
    user.languages = listIn(parser, u"languages"_s);
    user.skills = listIn(parser, u"skills"_s);
    return user;
}

Result<void> addUser(const QCommandLineParser &parser, const QStringList &)
{
    auto folder = dataFolder(parser);
    auto user = userIn(parser);
    if (!folder || !user)
        return tl::unexpected(folder ? user.error() : folder.error());
    return readPassword(u"Password of %1"_s.arg(user->login))
        .and_then(hashPassword)
        .and_then([&](const QString &hash) {
            return runSystem(*folder, command(SaveUser{*user, hash}));
        });
}

Result<void> changePassword(const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto folder = dataFolder(parser);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto account = readStore<std::optional<Account>>(*folder, [&](Database &database) {
        return accountOf(database, arguments.at(0));
    });
    if (!account)
        return tl::unexpected(account.error());
    if (!*account)
        return refuse(ErrorCode::NotFound, u"there is no user %1"_s.arg(arguments.at(0)));
    return readPassword(u"New password of %1"_s.arg((*account)->user.login))
        .and_then(hashPassword)
        .and_then([&](const QString &hash) {
            return runSystem(*folder, command(SaveUser{(*account)->user, hash}));
        });
}

Result<void> listUsers(const QCommandLineParser &parser, const QStringList &)
{
    return dataFolder(parser)
        .and_then([](const QString &folder) {
            return readStore<QList<User>>(folder, [](Database &database) { return readUsers(database); });
        })
        .map([](const QList<User> &users) {
            for (const User &user : users)
                say(QStringList{user.login, user.name, nameOf(user.role), u"cap=%1"_s.arg(user.cap),
                                user.languages.join(u','), user.isActive ? u"active"_s : u"inactive"_s}
                        .join(u'\t'));
        });
}

Result<void> addApiKey(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString secret = makeToken();
    const QString hash = QString::fromLatin1(hashOfToken(secret).toBase64());
    return dataFolder(parser)
        .and_then([&](const QString &folder) {
            return runSystem(folder, command(SaveKey{arguments.at(0), hash}));
        })
        .map([&] { say(secret); });
}

Result<void> removeApiKey(const QCommandLineParser &parser, const QStringList &arguments)
{
    return dataFolder(parser).and_then([&](const QString &folder) {
        return runSystem(folder, command(SaveKey{arguments.at(0), {}}));
    });
}

} // namespace

QList<Verb> peopleVerbs()
{
    const QList<QCommandLineOption> userOptions{
        dataOption(),
        {u"login"_s, u"What is typed to sign in."_s, u"LOGIN"_s},
        {u"name"_s, u"What colleagues and customers see."_s, u"NAME"_s},
        {u"role"_s, u"agent, supervisor, trainer or admin."_s, u"ROLE"_s, u"agent"_s},
        {u"team"_s, u"The team."_s, u"TEAM"_s},
        {u"languages"_s, u"Language tags, with commas between; none: all."_s, u"LIST"_s},
        {u"skills"_s, u"Queues they serve, with commas between; none: all."_s, u"LIST"_s},
        {u"cap"_s, u"Most conversations at once, 0 to 4."_s, u"N"_s, u"3"_s},
    };
    return {
        {u"user add"_s,
         u"Adds a user; the password is asked for, or read from standard input."_s,
         {},
         userOptions,
         addUser},
        {u"user passwd"_s,
         u"Changes a user's password and ends their sessions."_s,
         u"LOGIN"_s,
         {dataOption()},
         changePassword},
        {u"user list"_s, u"Lists the users."_s, {}, {dataOption()}, listUsers},
        {u"key add"_s, u"Makes an API key and prints it once."_s, u"NAME"_s, {dataOption()}, addApiKey},
        {u"key remove"_s, u"Makes an API key useless."_s, u"NAME"_s, {dataOption()}, removeApiKey},
    };
}

} // namespace parley::backend
