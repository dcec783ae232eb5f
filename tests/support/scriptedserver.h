// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/envelope.h"
#include "models/protocol/vocabulary.h"

#include <QPointer>
#include <QWebSocket>
#include <QWebSocketServer>

namespace parley::test {

//! A backend that does what a test tells it: signs everybody in, welcomes them, and then keeps what it is
//! sent until the test answers.
class ScriptedServer : public QObject
{
public:
    explicit ScriptedServer(QWebSocketServer::SslMode mode = QWebSocketServer::NonSecureMode)
        : m_server(QStringLiteral("scripted"), mode)
    {
        user.id = UserId(QStringLiteral("u-noa"));
        user.login = QStringLiteral("noa");
        user.name = QStringLiteral("Noa Levi");
        centre.name = QStringLiteral("Lumen & Loom");
        connect(&m_server, &QWebSocketServer::newConnection, this,
                [this] { adopt(m_server.nextPendingConnection()); });
        listen();
    }

    void listen()
    {
        m_server.listen(QHostAddress::LocalHost, m_port);
        m_port = m_server.serverPort();
    }
    //! Closes every connection, and refuses new ones until listen().
    void goAway()
    {
        m_server.close();
        dropConnection();
    }
    void dropConnection()
    {
        if (m_socket)
            m_socket->abort();
    }
    [[nodiscard]] QWebSocketServer &server() { return m_server; }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_port)); }

    template<typename T>
    void tell(const T &body, qint64 seq = 0)
    {
        write(protocol::encode(protocol::event(body, seq, seq > 0 ? 1'700'000'000'000 + seq : 0)));
    }
    template<typename T>
    void answer(const CommandId &id, const T &body)
    {
        write(protocol::encode(protocol::Reply{id, protocol::toJson(body)}));
    }
    void refuse(const CommandId &id, ErrorCode code, const QString &why = QStringLiteral("no"))
    {
        write(protocol::encode(protocol::Reply{id, tl::unexpected(Error{code, why, {}})}));
    }
    void write(const QByteArray &frame)
    {
        if (m_socket)
            m_socket->sendBinaryMessage(frame);
    }
    //! Says that all has been told.
    void catchUp(qint64 seq) { tell(protocol::CaughtUp{seq}); }

    //! The commands of one name that came, over all connections, oldest first.
    template<typename T>
    [[nodiscard]] QList<protocol::Command> received() const
    {
        QList<protocol::Command> found;
        for (const protocol::Command &command : commands)
            if (command.name == QLatin1StringView(T::name))
                found.append(command);
        return found;
    }
    template<typename T>
    [[nodiscard]] T last() const
    {
        const auto found = received<T>();
        return found.isEmpty() ? T{} : protocol::body<T>(found.last()).value_or(T{});
    }

    User user;
    Centre centre;
    QString password = QStringLiteral("secret");
    QString token = QStringLiteral("token-1");
    QString epoch = QStringLiteral("e1");
    qint64 head = 0;
    bool catchesUpAtOnce = true;
    int connections = 0;
    QList<protocol::Command> commands;

private:
    void adopt(QWebSocket *socket)
    {
        ++connections;
        m_socket = socket;
        socket->setParent(this);
        connect(socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &bytes) {
            if (const auto frame = protocol::decode(bytes))
                if (const auto *command = std::get_if<protocol::Command>(&*frame))
                    take(*command);
        });
    }
    void take(const protocol::Command &command)
    {
        commands.append(command);
        if (command.name == QLatin1StringView(protocol::SignIn::name)) {
            if (protocol::body<protocol::SignIn>(command)->password == password)
                answer(command.id, protocol::SignedIn{token, user});
            else
                refuse(command.id, ErrorCode::NotSignedIn, QStringLiteral("Wrong name or password."));
        } else if (command.name == QLatin1StringView(protocol::Hello::name)) {
            welcome(command);
        }
    }
    void welcome(const protocol::Command &command)
    {
        const auto hello = protocol::body<protocol::Hello>(command);
        if (hello->token != token)
            return refuse(command.id, ErrorCode::NotSignedIn, QStringLiteral("The session has ended."));
        protocol::Welcome welcome;
        welcome.user = user;
        welcome.centre = centre;
        welcome.epoch = epoch;
        welcome.head = head;
        welcome.isSnapshot = hello->epoch != epoch || hello->since == 0 || hello->since > head;
        welcome.now = 1'700'000'000'000;
        answer(command.id, welcome);
        if (catchesUpAtOnce)
            catchUp(head);
    }

    QWebSocketServer m_server;
    quint16 m_port = 0;
    QPointer<QWebSocket> m_socket;
};

} // namespace parley::test
