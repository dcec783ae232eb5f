// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/api/front.h"
#include "app/backend/dispatch/presences.h"
#include "app/backend/handlers/apicommands.h"
#include "app/backend/store/accountrows.h"
#include "app/backend/store/accounts.h"
#include "app/backend/store/log.h"
#include "app/backend/store/password.h"
#include "app/backend/store/token.h"
#include "tests/support/testclient.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

namespace parley::test {

//! The whole backend in this process, on a store of its own and a free port.
class TestBackend : public QObject
{
public:
    explicit TestBackend(backend::SessionSettings settings = {}, backend::DoorSettings door = {})
        : m_settings(settings)
        , m_door(door)
    {
        m_door.port = 0;
    }
    ~TestBackend() override { close(); }

    //! Opens the store and the door; the same port again after close().
    [[nodiscard]] Result<void> open()
    {
        m_log = std::make_unique<backend::Log>();
        if (auto opened = m_log->open(folder()); !opened)
            return opened;
        m_accounts = std::make_unique<backend::Accounts>(m_log.get());
        m_presences = std::make_unique<backend::Presences>(m_log.get());
        m_front =
            std::make_unique<backend::Front>(m_log.get(), m_accounts.get(), m_presences.get(), m_settings);
        auto opened = m_front->open(m_door);
        m_door.port = m_front->port();
        return opened;
    }
    void close()
    {
        if (!m_front)
            return;
        m_front->drain();
        m_log->close();
        m_front->close();
        m_front.reset();
        m_presences.reset();
        m_accounts.reset();
        m_log.reset();
    }

    [[nodiscard]] backend::Log &log() { return *m_log; }
    [[nodiscard]] backend::Front &front() { return *m_front; }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QUrl url(const QString &scheme, const QString &path) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(m_front->port()).arg(path));
    }
    [[nodiscard]] QUrl staffUrl() const { return url(QStringLiteral("ws"), QStringLiteral("/ws")); }
    [[nodiscard]] QUrl visitorUrl() const { return url(QStringLiteral("ws"), QStringLiteral("/visitor")); }

    //! Submits and waits.
    template<typename T>
    Result<typename T::Reply> run(const backend::Actor &actor, const T &body)
    {
        std::optional<Result<typename T::Reply>> answer;
        m_log->submit<T>(actor, body, this, [&](const Result<typename T::Reply> &reply) { answer = reply; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            return refuse(ErrorCode::Unavailable, QStringLiteral("no answer came"));
        return *answer;
    }
    //! A new user; an empty password cannot sign in but by token().
    User addUser(const QString &login, Role role = Role::Agent, const QString &password = {}, int cap = 3)
    {
        User user;
        user.login = login;
        user.name = login.at(0).toUpper() + login.sliced(1);
        user.role = role;
        user.cap = cap;
        const QString hash =
            password.isEmpty() ? QStringLiteral("!") : backend::hashPassword(password).value_or(QString());
        const auto saved = run(backend::Actor::system(), protocol::SaveUser{user, hash});
        return saved ? saved->user : User();
    }
    //! A token of the user, without the work of a password.
    QString token(const User &user)
    {
        const QString token = backend::makeToken();
        write([&](backend::Database &database) {
            return backend::addToken(database, backend::hashOfToken(token), user.id, QStringLiteral("test"),
                                     1);
        });
        return token;
    }
    QString apiKey(const QString &name)
    {
        const QString key = backend::makeToken();
        write([&](backend::Database &database) {
            return backend::addKey(database, backend::hashOfToken(key), name, 1);
        });
        return key;
    }
    //! Somebody of the centre, connected and caught up.
    std::unique_ptr<TestClient> connected(const User &user, QString token = {})
    {
        auto client = std::make_unique<TestClient>(staffUrl());
        protocol::Hello hello;
        hello.token = token.isEmpty() ? this->token(user) : token;
        if (!client->isOpen() || !client->ask(hello) || !client->catchesUp())
            return nullptr;
        return client;
    }
    //! A visitor who has said hello.
    std::unique_ptr<TestClient> visitor(const QString &token = {})
    {
        auto client = std::make_unique<TestClient>(visitorUrl());
        protocol::VisitorHello hello;
        hello.token = token;
        if (!client->isOpen() || !client->ask(hello))
            return nullptr;
        return client;
    }

    struct Answer
    {
        int status = 0;
        QByteArray body;
        QHash<QByteArray, QByteArray> fields;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };
    //! One HTTP request, waited for.
    Answer http(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body = {},
                const QString &bearer = {}, const QList<std::pair<QByteArray, QByteArray>> &fields = {})
    {
        QNetworkRequest request(QUrl(url(QStringLiteral("http"), {}).toString() + pathAndQuery));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!bearer.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + bearer.toLatin1());
        if (!body.isEmpty())
            request.setRawHeader("Content-Type", "application/octet-stream");
        for (const auto &[name, value] : fields)
            request.setRawHeader(name, value);
        std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        Answer answer;
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000))
            return answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            answer.fields.insert(name.toLower(), value);
        return answer;
    }

private:
    void write(std::function<Result<void>(backend::Database &)> task)
    {
        bool isDone = false;
        m_log->write(std::move(task), this, [&](const Result<void> &) { isDone = true; });
        [[maybe_unused]] const bool hasCome = QTest::qWaitFor([&] { return isDone; }, 20'000);
    }

    QTemporaryDir m_folder;
    backend::SessionSettings m_settings;
    backend::DoorSettings m_door;
    QNetworkAccessManager m_network;
    std::unique_ptr<backend::Log> m_log;
    std::unique_ptr<backend::Accounts> m_accounts;
    std::unique_ptr<backend::Presences> m_presences;
    std::unique_ptr<backend::Front> m_front;
};

} // namespace parley::test
