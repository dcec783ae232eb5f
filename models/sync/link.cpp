// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/link.h"

#include <QSslError>
#include <QWebSocket>

namespace parley::sync {

using namespace Qt::StringLiterals;

namespace {
//! A page of messages may be larger than what the backend takes from us.
constexpr quint64 maxIncoming = 16 * 1024 * 1024;
} // namespace

Link::Link(const Timing &timing, QObject *parent)
    : QObject(parent)
    , m_timing(timing)
    , m_backoff(timing)
{
    m_ping.setInterval(timing.ping);
    connect(&m_ping, &QTimer::timeout, this, [this] {
        if (m_socket)
            m_socket->ping();
    });
    m_silence.setInterval(timing.dead);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        //: Why the connection was lost
        drop(tr("The server stopped answering."));
    });
    m_connecting.setInterval(timing.connecting);
    m_connecting.setSingleShot(true);
    connect(&m_connecting, &QTimer::timeout, this, [this] {
        //: Why there is no connection
        drop(tr("The server does not answer."));
    });
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Link::attempt);
}

Link::~Link() { discard(); }

void Link::open(const QUrl &url)
{
    m_url = url;
    m_backoff.reset();
    attempt();
}

void Link::close()
{
    m_url.clear();
    stopTimers();
    if (!m_socket)
        return;
    // Not abort(): what was sent last, such as the sign-out, is to arrive.
    QWebSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(m_timing.connecting, socket, &QObject::deleteLater);
    socket->close();
}

void Link::tryNow()
{
    if (m_retry.isActive())
        attempt();
}

void Link::confirm()
{
    m_connecting.stop();
    m_backoff.reset();
}

void Link::drop(const QString &reason)
{
    if (!m_socket)
        return;
    discard();
    const int pause = m_backoff.next();
    m_retry.start(pause);
    Q_EMIT lost(reason, pause);
}

void Link::send(const QByteArray &frame)
{
    if (m_socket)
        m_socket->sendBinaryMessage(frame);
}

bool Link::isConnected() const { return m_socket && m_socket->state() == QAbstractSocket::ConnectedState; }

void Link::attempt()
{
    discard();
    m_tlsReason.clear();
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(maxIncoming);
    m_socket->setMaxAllowedIncomingMessageSize(maxIncoming);
    watch(m_socket);
    m_connecting.start();
    Q_EMIT attemptStarted();
    if (m_socket)
        m_socket->open(m_url);
}

void Link::watch(QWebSocket *socket)
{
    connect(socket, &QWebSocket::connected, this, [this] {
        m_ping.start();
        m_silence.start();
        Q_EMIT connected();
    });
    const auto hear = [this] {
        m_silence.start();
        Q_EMIT heard();
    };
    connect(socket, &QWebSocket::pong, this, hear);
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this, hear](const QByteArray &frame) {
        hear();
        Q_EMIT received(frame);
    });
    connect(socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_tlsReason = errors.first().errorString();
    });
    connect(socket, &QWebSocket::disconnected, this, [this] { drop(reasonOf(*m_socket)); });
    // A refused connection signals only an error; after a handshake, disconnected follows it.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(socket, &QWebSocket::errorOccurred, this, [this] { drop(reasonOf(*m_socket)); });
#else
    connect(socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            [this] { drop(reasonOf(*m_socket)); });
#endif
}

QString Link::reasonOf(const QWebSocket &socket) const
{
    if (!m_tlsReason.isEmpty()) {
        //: %1 is what is wrong with the server's certificate
        return tr("The connection is not safe: %1").arg(m_tlsReason);
    }
    switch (socket.error()) {
    //: Why there is no connection
    case QAbstractSocket::ConnectionRefusedError: return tr("No server answers at this address.");
    //: Why there is no connection
    case QAbstractSocket::HostNotFoundError: return tr("There is no server of this name.");
    case QAbstractSocket::RemoteHostClosedError:
    case QAbstractSocket::UnknownSocketError:
        //: Why the connection was lost
        return socket.closeReason().isEmpty() ? tr("The server closed the connection.")
                                              : socket.closeReason();
    default: return socket.errorString();
    }
}

void Link::stopTimers()
{
    m_ping.stop();
    m_silence.stop();
    m_connecting.stop();
    m_retry.stop();
}

void Link::discard()
{
    stopTimers();
    if (!m_socket)
        return;
    QWebSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

} // namespace parley::sync
