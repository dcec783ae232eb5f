// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/session/connection.h"

#include <QSslSocket>
#include <QWebSocket>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds closingTimeout{2'000};
}

Connection::Connection(QWebSocket *socket, const QHostAddress &address, ConnectionLimits limits,
                       QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_tls(socket->findChild<QSslSocket *>())
    , m_address(address)
    , m_limits(limits)
{
    m_socket->setParent(this);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, &Connection::take);
    connect(m_socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { take(text.toUtf8()); });
    connect(m_socket, &QWebSocket::pong, this, [this] { m_heard.start(); });
    connect(m_socket, &QWebSocket::bytesWritten, this, &Connection::drained);
    connect(m_socket, &QWebSocket::disconnected, this, &Connection::finish);
    connect(&m_signIn, &QTimer::timeout, this,
            [this] { end(QWebSocketProtocol::CloseCodePolicyViolated, u"not signed in in time"_s); });
    m_signIn.setSingleShot(true);
    m_signIn.start(m_limits.signInTimeout);
    connect(&m_ping, &QTimer::timeout, this, &Connection::keepAlive);
    m_ping.start(m_limits.pingInterval);
    m_heard.start();
}

bool Connection::isOpen() const
{
    return !m_hasEnded && m_reason.isNull() && m_socket->state() == QAbstractSocket::ConnectedState;
}

qint64 Connection::unsent() const
{
    // A TLS socket counts as written what only its encrypted side still holds.
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void Connection::confirm() { m_signIn.stop(); }

void Connection::send(const QByteArray &frame)
{
    if (!isOpen())
        return;
    if (unsent() > m_limits.maxUnsent) {
        m_reason = u"does not read what it is sent"_s;
        QMetaObject::invokeMethod(m_socket, &QWebSocket::abort, Qt::QueuedConnection);
        return;
    }
    m_socket->sendBinaryMessage(frame);
}

void Connection::reply(const CommandId &re, Result<QJsonObject> result)
{
    send(protocol::encode(protocol::Reply{re, std::move(result)}));
}

void Connection::end(QWebSocketProtocol::CloseCode code, const QString &reason)
{
    if (!isOpen())
        return;
    m_reason = reason;
    m_socket->close(code, reason);
    QTimer::singleShot(closingTimeout, m_socket, &QWebSocket::abort);
}

void Connection::take(const QByteArray &bytes)
{
    m_heard.start();
    if (!isOpen())
        return;
    const auto frame = protocol::decode(bytes);
    if (!frame)
        return refuseMalformed(frame.error());
    if (const auto *command = std::get_if<protocol::Command>(&*frame))
        Q_EMIT commandReceived(*command);
    else
        refuseMalformed({ErrorCode::BadRequest, u"only commands are taken"_s, u"do"_s});
}

void Connection::refuseMalformed(const Error &error)
{
    reply({}, tl::unexpected(error));
    if (++m_malformed >= m_limits.maxMalformed)
        end(QWebSocketProtocol::CloseCodeProtocolError, u"too many malformed frames"_s);
}

void Connection::keepAlive()
{
    if (m_heard.hasExpired(m_limits.deadAfter.count())) {
        m_reason = u"not heard of for too long"_s;
        m_socket->abort();
        return;
    }
    m_socket->ping();
    if (isOpen())
        Q_EMIT beat();
}

void Connection::finish()
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_signIn.stop();
    m_ping.stop();
    Q_EMIT ended(m_reason.isNull() ? u"closed by the peer"_s : m_reason);
}

} // namespace parley::backend
