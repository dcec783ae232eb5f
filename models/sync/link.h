// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/backoff.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

class QWebSocket;

namespace parley::sync {

//! A WebSocket that comes back: pings, notices when nobody answers, and tries again after a jittered
//! pause until it is told to stop. TLS errors end an attempt; they are never ignored.
class Link : public QObject
{
    Q_OBJECT

public:
    explicit Link(const Timing &timing, QObject *parent = nullptr);
    ~Link() override;

    //! Tries \p url at once, and again for ever.
    void open(const QUrl &url);
    //! Stops trying; nothing is signalled.
    void close();
    //! Tries now when it waits.
    void tryNow();
    //! The other side has accepted us: the attempt is over, and pauses start small again.
    void confirm();
    //! Drops the connection as if it had been lost.
    void drop(const QString &reason);

    void send(const QByteArray &frame);
    [[nodiscard]] bool isConnected() const;

Q_SIGNALS:
    void attemptStarted();
    void connected();
    void received(const QByteArray &frame);
    //! Something was heard, a pong at least.
    void heard();
    //! \p retryIn ms it tries again.
    void lost(const QString &reason, int retryIn);

private:
    void attempt();
    void watch(QWebSocket *socket);
    [[nodiscard]] QString reasonOf(const QWebSocket &socket) const;
    void stopTimers();
    void discard();

    Timing m_timing;
    Backoff m_backoff;
    QUrl m_url;
    QWebSocket *m_socket = nullptr;
    QString m_tlsReason;
    QTimer m_ping;
    QTimer m_silence;
    QTimer m_connecting;
    QTimer m_retry;
};

} // namespace parley::sync
