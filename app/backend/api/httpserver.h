// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/api/httpexchange.h"

#include <QAbstractHttpServer>

namespace parley::backend {

//! HTTP behind a Door: finds the handler of a request and writes its answer, with the fields that keep
//! browsers safe. One request a connection, so that the door has seen every head. Main thread.
class HttpServer : public QAbstractHttpServer
{
    Q_OBJECT
public:
    //! Tells the client's address from the peer's and the X-Forwarded-For field.
    using AddressOf = std::function<QHostAddress(const QHostAddress &, const QByteArray &)>;

    explicit HttpServer(AddressOf addressOf, bool hasTls, QObject *parent = nullptr);

    //! \p path ends in "/*" for everything below it.
    void route(const QByteArray &method, const QString &path, HttpHandler handler);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    struct Route
    {
        QByteArray method;
        QString path;
        HttpHandler handler;
    };

    [[nodiscard]] HttpRequest valueOf(const QHttpServerRequest &request) const;
    [[nodiscard]] HttpResponder responderFor(QTcpSocket *socket, bool isHead) const;
    void write(QTcpSocket *socket, const HttpAnswer &answer, bool isHead) const;

    AddressOf m_addressOf;
    bool m_hasTls = false;
    QList<Route> m_routes;
};

} // namespace parley::backend
