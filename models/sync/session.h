// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/cache.h"
#include "models/protocol/envelope.h"
#include "models/protocol/vocabulary.h"
#include "models/sync/link.h"
#include "models/sync/linkstate.h"
#include "models/sync/questions.h"
#include "models/sync/serveraddress.h"

#include <functional>

namespace parley::sync {

//! A signed-in connection that outlives its sockets: password for token, hello, and from then on frames.
//! It ends when it is told to, or when the backend takes the token back.
class Session : public QObject
{
    Q_OBJECT

public:
    //! \p position tells how far the cache has come; asked before each hello.
    Session(const Timing &timing, QString clientName, std::function<CachePosition()> position,
            QObject *parent = nullptr);

    void signIn(const ServerAddress &server, const QString &login, const QString &password);
    void resume(const ServerAddress &server, const QString &token);
    //! Known, but its token is still being looked for; \p heardAt is the age of what is shown.
    void prepare(qint64 heardAt);
    //! Closes; \p reason is shown when it was not asked for.
    void end(const QString &reason = {});
    void tryNow() { m_wire.tryNow(); }

    [[nodiscard]] const LinkState &link() const { return m_link; }
    [[nodiscard]] const QString &token() const { return m_token; }
    //! Whether commands can go out: the hello was answered.
    [[nodiscard]] bool isWelcome() const;
    //! The backend's clock minus this machine's, in ms.
    [[nodiscard]] qint64 clockOffset() const { return m_clockOffset; }

    //! Sends when it can, and forgets when it cannot.
    void send(const protocol::Command &command);
    //! Sends a command whose answer somebody waits for; answered later in any case.
    void ask(const protocol::Command &command, QObject *context, Questions::Answered answered);

    template<typename T>
    void ask(const T &command, QObject *context,
             std::function<void(const Result<typename T::Reply> &)> answered)
    {
        ask(protocol::command(command), context,
            [answered = std::move(answered)](const Result<QJsonObject> &ok) {
                answered(ok.and_then([](const QJsonObject &body) {
                    return protocol::fromJson<typename T::Reply>(body, QStringLiteral("ok"));
                }));
            });
    }

Q_SIGNALS:
    void linkChanged(const parley::sync::LinkState &link);
    //! The password was right; the hello follows when this returns.
    void authenticated(const parley::protocol::SignedIn &signedIn);
    void welcomed(const parley::protocol::Welcome &welcome);
    void caughtUp();
    void eventReceived(const parley::protocol::Event &event);
    //! An answer that no question waits for.
    void replied(const parley::protocol::Reply &reply);
    void lost();
    //! The password was wrong, or the token no longer holds: it has ended.
    void rejected(const parley::Error &error);

private:
    void greet();
    void receive(const QByteArray &bytes);
    void takeEvent(const protocol::Event &event);
    void takeWelcome(const Result<protocol::Welcome> &welcome);
    void takeLoss(const QString &reason, int retryIn);
    void reject(const Error &error);
    void enter(LinkState::Phase phase, const QString &reason = {}, qint64 nextTryAt = 0);
    void write(const protocol::Command &command);

    QString m_clientName;
    std::function<CachePosition()> m_position;
    Link m_wire;
    Questions m_questions;
    LinkState m_link;
    QString m_login;
    QString m_password; //!< only until it is traded for the token
    QString m_token;
    qint64 m_clockOffset = 0;
};

} // namespace parley::sync
