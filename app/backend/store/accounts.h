// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/actor.h"
#include "models/protocol/commands.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace parley::backend {

class Log;

//! A signed-in token of somebody, as they see it in the list of their sessions.
struct Session
{
    QByteArray hash; //!< names the token without being it
    QString device;
    qint64 createdAt = 0; //!< ms since 1970 UTC
    qint64 usedAt = 0;
};

//! A visitor's hello, answered.
struct VisitorPass
{
    QString token; //!< the one that came, or a fresh one when it was unknown
    Actor actor;   //!< with customer and conversation when they have started before
};

//! Who may come in: passwords (argon2id, checked on a thread of their own) and tokens (256 random bits,
//! stored as hashes). Lives on the main thread; answers there, not at all once \p context is gone.
class Accounts : public QObject
{
    Q_OBJECT

public:
    explicit Accounts(Log *log, QObject *parent = nullptr);
    ~Accounts() override;

    //! Trades a password for a token. NotSignedIn when either is wrong, RateLimited after ten wrong
    //! ones for the same name within a minute. Takes as long for an unknown name as for a known one.
    void signIn(const protocol::SignIn &signIn, QObject *context,
                std::function<void(Result<protocol::SignedIn>)> then);
    //! Who holds this token; NotSignedIn when it is unknown, revoked, or its user no longer active.
    void userOf(const QString &token, QObject *context, std::function<void(Result<User>)> then);
    //! Makes the token useless at once; revoked() follows.
    void revoke(const QByteArray &hash, QObject *context, std::function<void(Result<protocol::Done>)> then);
    //! The live tokens of a user, last used first.
    void sessionsOf(const UserId &user, QObject *context, std::function<void(QList<Session>)> then);

    //! The visitor of this token; an empty or unknown one is answered with a fresh token, which is kept
    //! when its visitor starts a conversation. Unavailable when the store does not read.
    void visitorOf(const QString &token, QObject *context, std::function<void(Result<VisitorPass>)> then);

    //! The name of the API key with this secret; NotSignedIn when unknown.
    void apiKey(const QString &secret, QObject *context, std::function<void(Result<QString>)> then);

Q_SIGNALS:
    //! Connections signed in with a token of this hash must end.
    void revoked(const QByteArray &hash);

private:
    void checked(const User &user, bool isRight, const protocol::SignIn &signIn, QObject *context,
                 std::function<void(Result<protocol::SignedIn>)> then);
    [[nodiscard]] bool isTooMany(const QString &login);

    Log *m_log;
    QThreadPool m_passwords;
    QHash<QString, QList<qint64>> m_failures; //!< times of wrong passwords by login, ms
};

} // namespace parley::backend
