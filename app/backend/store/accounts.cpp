// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/accounts.h"

#include "app/backend/store/accountrows.h"
#include "app/backend/store/log.h"
#include "app/backend/store/password.h"
#include "app/backend/store/token.h"

#include <QDateTime>
#include <QThreadPool>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFailures = 10;
constexpr qint64 failuresWithinMs = 60'000;
constexpr int passwordThreads = 2;

qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }

Error wrongToken()
{
    return {ErrorCode::NotSignedIn, u"this session has ended: sign in again"_s, u"with.token"_s};
}

} // namespace

Accounts::Accounts(Log *log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
    m_passwords.setMaxThreadCount(passwordThreads);
}

Accounts::~Accounts() { m_passwords.waitForDone(); }

void Accounts::signIn(const protocol::SignIn &signIn, QObject *context,
                      std::function<void(Result<protocol::SignedIn>)> then)
{
    const QString login = signIn.login.trimmed().toLower().left(100);
    if (isTooMany(login)) {
        QMetaObject::invokeMethod(
            context,
            [then = std::move(then)] {
                then(refuse(ErrorCode::RateLimited, u"too many wrong passwords: wait a minute"_s));
            },
            Qt::QueuedConnection);
        return;
    }
    m_log->ask<Result<std::optional<Account>>>(
        this, [login](Database &database) { return accountOf(database, login); },
        [this, signIn, guard = QPointer(context),
         then = std::move(then)](Result<std::optional<Account>> account) {
            if (!account) {
                if (guard)
                    then(tl::unexpected(account.error()));
                return;
            }
            const Account known = account->value_or(Account());
            m_passwords.start([this, known, signIn, guard, then] {
                const bool isRight = isPassword(signIn.password, known.passwordHash) && known.user.isActive;
                QMetaObject::invokeMethod(
                    this, [=, this] { checked(known.user, isRight, signIn, guard, then); },
                    Qt::QueuedConnection);
            });
        });
}

void Accounts::checked(const User &user, bool isRight, const protocol::SignIn &signIn, QObject *context,
                       std::function<void(Result<protocol::SignedIn>)> then)
{
    const QString login = signIn.login.trimmed().toLower().left(100);
    if (!isRight) {
        m_failures[login].append(now());
        if (context)
            then(refuse(ErrorCode::NotSignedIn, u"name or password is wrong"_s));
        return;
    }
    m_failures.remove(login);
    const QString token = makeToken();
    m_log->write([hash = hashOfToken(token), id = user.id, device = signIn.device.left(200)](
                     Database &database) { return addToken(database, hash, id, device, now()); },
                 context,
                 [token, user, then = std::move(then)](const Result<void> &done) {
                     then(done.map([&] { return protocol::SignedIn{token, user}; }));
                 });
}

bool Accounts::isTooMany(const QString &login)
{
    const auto failures = m_failures.find(login);
    if (failures == m_failures.end())
        return false;
    failures->removeIf([since = now() - failuresWithinMs](qint64 at) { return at < since; });
    if (failures->isEmpty())
        m_failures.erase(failures);
    else
        return failures->size() >= mostFailures;
    return false;
}

void Accounts::userOf(const QString &token, QObject *context, std::function<void(Result<User>)> then)
{
    m_log->ask<Result<std::optional<User>>>(
        context, [hash = hashOfToken(token)](Database &database) { return userOfToken(database, hash); },
        [then = std::move(then)](const Result<std::optional<User>> &user) {
            then(user.and_then([](const std::optional<User> &found) -> Result<User> {
                return found ? Result<User>(*found) : tl::unexpected(wrongToken());
            }));
        });
}

void Accounts::revoke(const QByteArray &hash, QObject *context,
                      std::function<void(Result<protocol::Done>)> then)
{
    m_log->write([hash](Database &database) { return removeToken(database, hash); }, this,
                 [this, hash, guard = QPointer(context), then = std::move(then)](const Result<void> &done) {
                     if (guard && then)
                         then(done.map([] { return protocol::Done{}; }));
                     if (done)
                         Q_EMIT revoked(hash);
                 });
}

void Accounts::sessionsOf(const UserId &user, QObject *context, std::function<void(QList<Session>)> then)
{
    m_log->ask<QList<Session>>(
        context,
        [user](Database &database) { return backend::sessionsOf(database, user).value_or(QList<Session>()); },
        std::move(then));
}

void Accounts::visitorOf(const QString &token, QObject *context,
                         std::function<void(Result<VisitorPass>)> then)
{
    using Known = Result<std::optional<VisitorRow>>;
    m_log->ask<Known>(
        context, [hash = hashOfToken(token)](Database &database) { return visitorOfToken(database, hash); },
        [token, then = std::move(then)](const Known &read) {
            if (!read) // a new token would lose them their chat
                return then(tl::unexpected(read.error()));
            const std::optional<VisitorRow> &known = *read;
            VisitorPass pass;
            pass.token = known ? token : makeToken();
            pass.actor.kind = Actor::Kind::Visitor;
            pass.actor.visitor = hashOfToken(pass.token);
            if (known) {
                pass.actor.customer = known->customer;
                pass.actor.conversation = known->conversation;
            }
            then(pass);
        });
}

void Accounts::apiKey(const QString &secret, QObject *context, std::function<void(Result<QString>)> then)
{
    m_log->ask<Result<QString>>(
        context, [hash = hashOfToken(secret)](Database &database) { return nameOfKey(database, hash); },
        [then = std::move(then)](const Result<QString> &name) {
            then(name.and_then([](const QString &known) -> Result<QString> {
                return known.isEmpty() ? refuse(ErrorCode::NotSignedIn, u"the API key is not known"_s)
                                       : Result<QString>(known);
            }));
        });
}

} // namespace parley::backend
