// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/door/door.h"

#include "models/protocol/envelope.h"

#include <QJsonDocument>
#include <QSslSocket>
#include <QTimer>
#include <QWebSocket>

#include <functional>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr auto uploadPath = "/api/v1/attachments";
constexpr std::chrono::milliseconds lingering{500};
const QString deadline = u"deadline"_s;

void startDeadline(QTcpSocket *socket, std::chrono::milliseconds after)
{
    auto *timer = new QTimer(socket);
    timer->setObjectName(deadline);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, socket, &QTcpSocket::abort);
    timer->start(after);
}

//! Calls \p then when the socket is gone. By a child of it, since QWebSocket cuts all of a socket's own
//! connections when it ends.
void whenGone(QTcpSocket *socket, QObject *context, std::function<void()> then)
{
    auto *mark = new QObject(socket);
    QObject::connect(mark, &QObject::destroyed, context, std::move(then));
}

} // namespace

Door::Door(DoorSettings settings, QObject *parent)
    : QTcpServer(parent)
    , m_settings(std::move(settings))
    , m_webSockets(u"parleyd"_s, QWebSocketServer::NonSecureMode)
{
    m_webSockets.setHandshakeTimeout(m_settings.headTimeout);
    m_webSockets.setMaxPendingConnections(1'000);
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, &Door::takeSockets);
}

Result<void> Door::open()
{
    if (const auto checked = m_settings.check(); !checked)
        return checked;
    if (m_settings.hasTls()) {
        auto configuration = m_settings.tls();
        if (!configuration)
            return tl::unexpected(configuration.error());
        m_tls = *std::move(configuration);
    }
    setListenBacklogSize(1'024);
    if (!listen(m_settings.address, m_settings.port))
        return refuse(ErrorCode::Unavailable,
                      u"cannot listen on %1 port %2: %3"_s.arg(m_settings.address.toString())
                          .arg(m_settings.port)
                          .arg(errorString()));
    return {};
}

QHostAddress Door::addressOf(const QHostAddress &peer, const QByteArray &forwardedFor) const
{
    if (!m_settings.isBehindProxy || forwardedFor.isEmpty())
        return peer;
    // Only the last one was written by our proxy; those before it are the client's own words.
    const QByteArray last = forwardedFor.split(',').constLast().trimmed();
    const QHostAddress told(QString::fromLatin1(last));
    return told.isNull() ? peer : told;
}

QTcpSocket *Door::socketFor(qintptr descriptor)
{
    if (!m_settings.hasTls()) {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        return socket;
    }
    auto *socket = new QSslSocket(this);
    socket->setSslConfiguration(m_tls);
    if (socket->setSocketDescriptor(descriptor))
        socket->startServerEncryption();
    return socket;
}

void Door::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = socketFor(descriptor);
    ++m_connections;
    whenGone(socket, this, [this] { --m_connections; });
    if (m_connections > m_settings.maxConnections || socket->state() != QAbstractSocket::ConnectedState) {
        ++m_refused;
        socket->abort();
        socket->deleteLater();
        return;
    }
    socket->setReadBufferSize(maxHead + 1);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { peek(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [socket] { socket->deleteLater(); });
    startDeadline(socket, m_settings.headTimeout);
}

void Door::peek(QTcpSocket *socket)
{
    const QByteArray bytes = socket->peek(maxHead + 1);
    if (!RequestHead::isWhole(bytes)) {
        if (bytes.size() > maxHead)
            turnAway(socket,
                     {"431 Request Header Fields Too Large", "too_large", "the request head is too large"});
        return;
    }
    const auto head = RequestHead::parse(bytes);
    if (!head)
        return turnAway(socket, {"400 Bad Request", "bad_request", "not an HTTP/1.1 request"});
    if (const auto refusal = refusalOf(*head))
        return turnAway(socket, *refusal);
    admit(socket, *head);
}

std::optional<Door::Refusal> Door::refusalOf(const RequestHead &head) const
{
    if (head.field("host").isEmpty())
        return Refusal{"400 Bad Request", "bad_request", "the Host field is missing"};
    return head.isUpgrade() ? upgradeRefusal(head) : bodyRefusal(head);
}

std::optional<Door::Refusal> Door::upgradeRefusal(const RequestHead &head) const
{
    const QString path = QString::fromLatin1(head.path);
    if (path != staffPath && path != visitorPath)
        return Refusal{"404 Not Found", "not_found", "no WebSocket is here"};
    const bool isAllowed =
        head.isSameOrigin()
        || (path == visitorPath
            && m_settings.allowedOrigins.contains(QString::fromLatin1(head.field("origin")),
                                                  Qt::CaseInsensitive));
    if (!isAllowed)
        return Refusal{"403 Forbidden", "forbidden", "pages of this origin may not connect"};
    if (head.contentLength != 0 || head.fields.contains("transfer-encoding"))
        return Refusal{"400 Bad Request", "bad_request", "an upgrade has no body"};
    return {};
}

std::optional<Door::Refusal> Door::bodyRefusal(const RequestHead &head) const
{
    if (head.fields.contains("transfer-encoding"))
        return Refusal{"411 Length Required", "bad_request", "say the length of the body in Content-Length"};
    if (head.contentLength < 0)
        return Refusal{"400 Bad Request", "bad_request", "Content-Length is not one number"};
    const bool isUpload = head.path == uploadPath;
    if (head.contentLength > (isUpload ? maxUpload : maxBody))
        return Refusal{"413 Payload Too Large", "too_large", "the body is too large"};
    if (isUpload && !head.fields.contains("authorization"))
        return Refusal{"401 Unauthorized", "not_signed_in", "say who uploads in Authorization"};
    if (head.contentLength > maxBody && m_uploads >= maxUploads)
        return Refusal{"503 Service Unavailable", "unavailable", "too many uploads at once"};
    return {};
}

void Door::turnAway(QTcpSocket *socket, const Refusal &refusal)
{
    ++m_refused;
    const QByteArray body = QJsonDocument(QJsonObject{{u"code"_s, QString::fromLatin1(refusal.code)},
                                                      {u"message"_s, QString::fromUtf8(refusal.message)}})
                                .toJson(QJsonDocument::Compact);
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    socket->write("HTTP/1.1 " + refusal.status
                  + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
                  + "\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n" + body);
    // Closing with unread bytes would reset the connection and lose the answer: swallow them for a moment.
    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->skip(socket->bytesAvailable()); });
    socket->skip(socket->bytesAvailable());
    QTimer::singleShot(lingering, socket, &QTcpSocket::disconnectFromHost);
}

void Door::release(QTcpSocket *socket)
{
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    disconnect(socket, &QTcpSocket::disconnected, this, nullptr);
    if (auto *timer = socket->findChild<QTimer *>(deadline, Qt::FindDirectChildrenOnly))
        timer->deleteLater();
}

void Door::admit(QTcpSocket *socket, const RequestHead &head)
{
    release(socket);
    if (head.isUpgrade()) {
        // A frame is read only when it is there as a whole.
        socket->setReadBufferSize(protocol::maxFrame + 1'024);
        const std::pair peer(socket->peerAddress(), socket->peerPort());
        m_upgrading.insert(peer, socket);
        whenGone(socket, this, [this, peer] { m_upgrading.remove(peer); });
        m_webSockets.handleConnection(socket);
        return;
    }
    if (head.field("expect").toLower() == "100-continue")
        socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    if (head.contentLength > maxBody) {
        ++m_uploads;
        whenGone(socket, this, [this] { --m_uploads; });
    }
    socket->setReadBufferSize(0);
    startDeadline(socket, m_settings.exchangeTimeout);
    addPendingConnection(socket);
    QMetaObject::invokeMethod(socket, &QTcpSocket::readyRead, Qt::QueuedConnection);
}

void Door::takeSockets()
{
    while (QWebSocket *socket = m_webSockets.nextPendingConnection()) {
        // As in a client's QWebSocket, so that one does not outlive the other.
        if (QTcpSocket *below = m_upgrading.take({socket->peerAddress(), socket->peerPort()}))
            below->setParent(socket);
        socket->setMaxAllowedIncomingFrameSize(protocol::maxFrame);
        socket->setMaxAllowedIncomingMessageSize(protocol::maxFrame);
        Q_EMIT socketOpened(socket, socket->requestUrl().path());
    }
}

} // namespace parley::backend
