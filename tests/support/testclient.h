// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/envelope.h"
#include "models/protocol/vocabulary.h"

#include <QHash>
#include <QSslConfiguration>
#include <QTest>
#include <QWebSocket>

namespace parley::test {

//! One end of a real WebSocket, driven step by step: keeps everything it is sent.
class TestClient : public QObject
{
public:
    explicit TestClient(const QUrl &url, const QByteArray &origin = {},
                        const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration())
    {
        connect(&m_socket, &QWebSocket::binaryMessageReceived, this, &TestClient::take);
        QNetworkRequest request(url);
        if (!origin.isEmpty())
            request.setRawHeader("Origin", origin);
        m_socket.setSslConfiguration(tls);
        m_socket.open(request);
    }

    [[nodiscard]] QWebSocket &socket() { return m_socket; }
    [[nodiscard]] bool isOpen()
    {
        return QTest::qWaitFor([this] { return isConnected(); }, 5'000);
    }
    [[nodiscard]] bool hasClosed()
    {
        return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; },
                               10'000);
    }
    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

    void sendRaw(const QByteArray &bytes) { m_socket.sendBinaryMessage(bytes); }
    template<typename T>
    CommandId send(const T &body, CommandId id = CommandId::create())
    {
        const protocol::Command command = protocol::command(body, std::move(id));
        sendRaw(protocol::encode(command));
        return command.id;
    }
    //! Waits for the answer to a command.
    [[nodiscard]] Result<QJsonObject> answerTo(const CommandId &id)
    {
        if (!QTest::qWaitFor([&] { return m_replies.contains(id); }, 20'000))
            return refuse(ErrorCode::Unavailable, QStringLiteral("no answer came"));
        return m_replies.value(id);
    }
    template<typename T>
    [[nodiscard]] Result<typename T::Reply> ask(const T &body, CommandId id = CommandId::create())
    {
        return answerTo(send(body, std::move(id))).and_then([](const QJsonObject &ok) {
            return protocol::fromJson<typename T::Reply>(ok);
        });
    }

    [[nodiscard]] const QList<protocol::Event> &events() const { return m_events; }
    [[nodiscard]] const QList<protocol::Reply> &replies() const { return m_all; }
    void forget() { m_events.clear(); }
    //! The bodies of all events of one kind so far, in order.
    template<typename T>
    [[nodiscard]] QList<T> all() const
    {
        QList<T> found;
        for (const protocol::Event &event : m_events)
            if (event.name == QLatin1StringView(T::name))
                found.append(protocol::body<T>(event).value_or(T{}));
        return found;
    }
    //! Waits until an event of this kind that \p isIt accepts has come.
    template<typename T>
    [[nodiscard]] bool gets(std::function<bool(const T &)> isIt = [](const T &) { return true; })
    {
        return QTest::qWaitFor(
            [&] {
                const auto events = all<T>();
                return std::any_of(events.begin(), events.end(), isIt);
            },
            20'000);
    }
    //! Waits until everything the log holds for this client has come.
    [[nodiscard]] bool catchesUp() { return gets<protocol::CaughtUp>(); }

private:
    void take(const QByteArray &bytes)
    {
        const auto frame = protocol::decode(bytes, 64 * 1024 * 1024);
        if (!frame)
            return;
        if (const auto *reply = std::get_if<protocol::Reply>(&*frame)) {
            m_all.append(*reply);
            m_replies.insert(reply->re, reply->result);
        } else if (const auto *event = std::get_if<protocol::Event>(&*frame)) {
            m_events.append(*event);
        }
    }

    QWebSocket m_socket;
    QHash<CommandId, Result<QJsonObject>> m_replies;
    QList<protocol::Reply> m_all;
    QList<protocol::Event> m_events;
};

} // namespace parley::test
