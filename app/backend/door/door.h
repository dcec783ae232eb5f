// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/door/doorsettings.h"
#include "app/backend/door/requesthead.h"

#include <QTcpServer>
#include <QWebSocketServer>

#include <optional>

class QWebSocket;

namespace parley::backend {

//! The one port. Reads each request's head without taking it, refuses what is too large, too slow or from
//! a foreign page, gives WebSockets to \a socketOpened and leaves everything else to the HTTP server that
//! is bound to it as pending connections. Lives on the main thread.
class Door : public QTcpServer
{
    Q_OBJECT
public:
    explicit Door(DoorSettings settings, QObject *parent = nullptr);

    //! Listens; or says why not.
    [[nodiscard]] Result<void> open();

    [[nodiscard]] const DoorSettings &settings() const { return m_settings; }
    [[nodiscard]] qsizetype connections() const { return m_connections; }
    [[nodiscard]] qint64 refused() const { return m_refused; }
    //! Where the request came from: the peer, or what the trusted proxy says.
    [[nodiscard]] QHostAddress addressOf(const QHostAddress &peer, const QByteArray &forwardedFor) const;

    //! Where WebSockets are.
    static constexpr QLatin1StringView staffPath{"/ws"};
    static constexpr QLatin1StringView visitorPath{"/visitor"};

    //! Largest body of an ordinary request and of an upload, in bytes.
    static constexpr qint64 maxBody = 256 * 1024;
    static constexpr qint64 maxUpload = 10 * 1024 * 1024;
    static constexpr qsizetype maxHead = 16 * 1024;
    //! Uploads at once, since each stands in memory until it is whole.
    static constexpr qsizetype maxUploads = 32;

Q_SIGNALS:
    //! A WebSocket is open on \p path. The receiver owns it.
    void socketOpened(QWebSocket *socket, const QString &path);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Refusal
    {
        QByteArray status;
        QByteArray code;
        QByteArray message;
    };

    [[nodiscard]] QTcpSocket *socketFor(qintptr descriptor);
    void peek(QTcpSocket *socket);
    void admit(QTcpSocket *socket, const RequestHead &head);
    [[nodiscard]] std::optional<Refusal> refusalOf(const RequestHead &head) const;
    [[nodiscard]] std::optional<Refusal> upgradeRefusal(const RequestHead &head) const;
    [[nodiscard]] std::optional<Refusal> bodyRefusal(const RequestHead &head) const;
    void turnAway(QTcpSocket *socket, const Refusal &refusal);
    void release(QTcpSocket *socket);
    void takeSockets();

    DoorSettings m_settings;
    QSslConfiguration m_tls;
    QWebSocketServer m_webSockets;
    //! On their way through the handshake, by who they come from.
    QHash<std::pair<QHostAddress, quint16>, QTcpSocket *> m_upgrading;
    qsizetype m_connections = 0;
    qsizetype m_uploads = 0;
    qint64 m_refused = 0;
};

} // namespace parley::backend
