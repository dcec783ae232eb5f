// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/envelope.h"
#include "models/protocol/vocabulary.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QWebSocketProtocol>

class QWebSocket;
class QSslSocket;

namespace parley::backend {

//! How long and how much a connection may.
struct ConnectionLimits
{
    std::chrono::milliseconds signInTimeout{5'000};
    std::chrono::milliseconds pingInterval{15'000};
    std::chrono::milliseconds deadAfter{35'000};
    qint64 maxUnsent = 1024 * 1024; //!< bytes; a reader that is further behind is closed and resumes later
    int maxMalformed = 10;
};

//! One WebSocket, whoever is at its end: frames both ways, heartbeats, and the reasons to end it. Owns the
//! socket. Main thread.
class Connection : public QObject
{
    Q_OBJECT
public:
    Connection(QWebSocket *socket, const QHostAddress &address, ConnectionLimits limits, QObject *parent);

    [[nodiscard]] const QHostAddress &address() const { return m_address; }
    [[nodiscard]] bool isOpen() const;
    //! Bytes given to send() that the peer's machine has not taken.
    [[nodiscard]] qint64 unsent() const;

    //! Whether more may be given to send() without filling memory.
    [[nodiscard]] bool isRoomy() const { return unsent() < m_limits.maxUnsent / 4; }

    //! Whoever is there has named themselves; until then the connection lives for the sign-in timeout only.
    void confirm();
    void send(const QByteArray &frame);
    void reply(const CommandId &re, Result<QJsonObject> result);
    void end(QWebSocketProtocol::CloseCode code, const QString &reason);

Q_SIGNALS:
    void commandReceived(const parley::protocol::Command &command);
    //! Something of what was sent has gone.
    void drained();
    //! Time for a word to the peer: emitted with each ping.
    void beat();
    //! Nothing comes or goes any more; once.
    void ended(const QString &reason);

private:
    void take(const QByteArray &bytes);
    void refuseMalformed(const Error &error);
    void keepAlive();
    void finish();

    QWebSocket *m_socket;
    QSslSocket *m_tls;
    QHostAddress m_address;
    ConnectionLimits m_limits;
    QTimer m_signIn;
    QTimer m_ping;
    QElapsedTimer m_heard;
    QString m_reason;
    int m_malformed = 0;
    bool m_hasEnded = false;
};

} // namespace parley::backend
