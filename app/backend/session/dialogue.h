// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/session/services.h"
#include "app/backend/store/actor.h"
#include "app/backend/store/answer.h"

namespace parley::backend {

//! What sessions of staff and of visitors have in common: commands in, answers out, through the log.
class Dialogue : public QObject
{
    Q_OBJECT
public:
    Dialogue(Services *services, Connection *connection, QObject *parent);

    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] Connection *connection() const { return m_connection; }
    //! Refuses every further command, since the backend is stopping.
    void refuseFurther() { m_isStopping = true; }

Q_SIGNALS:
    //! The connection has ended and nothing more will come; once.
    void ended(const QString &reason);

protected:
    //! A command that is well formed; \p reply and submit() answer it.
    virtual void handle(const protocol::Command &command) = 0;

    //! Gives the command to the log and its answer to the peer, and then to \p also.
    void submit(const protocol::Command &command, Answered also = {});
    void reply(const protocol::Command &command, Result<QJsonObject> result);
    void refuseCommand(const protocol::Command &command, ErrorCode code, const QString &message,
                       const QString &field = {});
    template<typename T>
    void replyWith(const protocol::Command &command, const T &value)
    {
        reply(command, protocol::toJson(value));
    }
    //! The body of a command; answers for itself when it is malformed.
    template<typename T>
    [[nodiscard]] std::optional<T> bodyOf(const protocol::Command &command)
    {
        auto body = protocol::body<T>(command);
        if (body)
            return *std::move(body);
        reply(command, tl::unexpected(body.error()));
        return {};
    }
    //! Whether the peer's version is spoken here; refuses and closes when not.
    [[nodiscard]] bool isSpoken(int version, const protocol::Command &command);
    template<typename T>
    void tell(const T &event)
    {
        m_connection->send(protocol::encode(protocol::event(event)));
    }

    Services *m_services;
    Connection *m_connection;
    Actor m_actor;

private:
    void receive(const protocol::Command &command);

    int m_unanswered = 0;
    bool m_isStopping = false;
};

} // namespace parley::backend
