// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/links/linkprobe.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

//! A web server on this machine that a link check may reach because the test says so: every host leads to
//! it, but those that begin with "intranet", which are private, and "nowhere", which there is none of.
class Pages : public QObject
{
public:
    Pages()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
        });
        m_settings.mayReach = [](const QHostAddress &address) {
            return address == QHostAddress(QHostAddress::LocalHost)
                   || parley::backend::isPublicAddress(address);
        };
        m_settings.ports = {int(m_server.serverPort()), 80};
        m_settings.resolve = [this](const QString &host, QObject *context, auto then) {
            ++m_lookUps;
            parley::backend::Resolved resolved{m_addresses, false};
            if (host.startsWith(QLatin1String("intranet")))
                resolved.addresses = {QHostAddress(QStringLiteral("10.0.0.7"))};
            if (host.startsWith(QLatin1String("nowhere")))
                resolved = {{}, true};
            QMetaObject::invokeMethod(
                context, [then, resolved] { then(resolved); }, Qt::QueuedConnection);
        };
    }

    [[nodiscard]] parley::backend::LinkSettings &settings() { return m_settings; }
    void resolveTo(const QList<QHostAddress> &addresses) { m_addresses = addresses; }
    //! How a path is answered: status line without "HTTP/1.1 ", and what heads follow. Others never are.
    void answer(const QByteArray &path, const QByteArray &head, const QByteArray &get = {})
    {
        m_answers.insert("HEAD " + path, head);
        m_answers.insert("GET " + path, get.isEmpty() ? head : get);
    }
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    [[nodiscard]] int lookUps() const { return m_lookUps; }
    //! The address of a page here.
    [[nodiscard]] QString at(const QString &host, const QString &path) const
    {
        return QStringLiteral("http://%1:%2%3").arg(host).arg(m_server.serverPort()).arg(path);
    }

    //! Looks at an address, its host without port led to this server.
    parley::backend::LinkFinding look(const QString &address, bool isHere = true)
    {
        QUrl url(address);
        if (isHere)
            url.setPort(m_server.serverPort());
        parley::backend::LinkProbe probe(m_settings, isHere ? url.toString() : address);
        std::optional<parley::backend::LinkFinding> found;
        connect(&probe, &parley::backend::LinkProbe::finished, &probe,
                [&](const parley::backend::LinkFinding &finding) { found = finding; });
        probe.start();
        if (!QTest::qWaitFor([&] { return found.has_value(); }, 20'000))
            return {parley::LinkStanding::Unchecked, QStringLiteral("the test waited in vain")};
        return *found;
    }

private:
    void serve(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll();
        m_requests.append(request);
        const QByteArray key = request.left(request.indexOf(" HTTP/"));
        if (m_answers.contains(key)) {
            socket->write("HTTP/1.1 " + m_answers.value(key) + "\r\nConnection: close\r\n\r\n");
            socket->flush();
            if (!m_answers.value(key).contains("Content-Length"))
                socket->disconnectFromHost();
        }
    }

    QTcpServer m_server;
    parley::backend::LinkSettings m_settings;
    QList<QHostAddress> m_addresses{QHostAddress(QHostAddress::LocalHost)};
    QHash<QByteArray, QByteArray> m_answers;
    QList<QByteArray> m_requests;
    int m_lookUps = 0;
};
