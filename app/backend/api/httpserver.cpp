// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/api/httpserver.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpSocket>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString &pattern, const QString &path)
{
    return pattern.endsWith("/*"_L1) ? path.startsWith(QStringView(pattern).chopped(1)) : pattern == path;
}

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 204: return "No Content";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 413: return "Payload Too Large";
    case 415: return "Unsupported Media Type";
    case 426: return "Upgrade Required";
    case 429: return "Too Many Requests";
    case 503: return "Service Unavailable";
    default: return "Error";
    }
}

void addUnlessThere(HttpAnswer &answer, const QByteArray &name, const QByteArray &value)
{
    const bool isThere = std::any_of(answer.fields.cbegin(), answer.fields.cend(),
                                     [&](const auto &field) { return field.first == name; });
    if (!isThere)
        answer.fields.emplaceBack(name, value);
}

} // namespace

HttpServer::HttpServer(AddressOf addressOf, bool hasTls, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_addressOf(std::move(addressOf))
    , m_hasTls(hasTls)
{}

void HttpServer::route(const QByteArray &method, const QString &path, HttpHandler handler)
{
    m_routes.append({method, path, std::move(handler)});
}

HttpRequest HttpServer::valueOf(const QHttpServerRequest &request) const
{
    HttpRequest value;
    value.method =
        QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(request.method())))
            .toUpper();
    value.path = request.url().path();
    value.query = request.query();
    const auto fields = request.headers();
    for (const auto &[name, text] : fields)
        value.fields.insert(name.toLower(), text);
    value.body = request.body();
    value.peer = m_addressOf(request.remoteAddress(), value.fields.value("x-forwarded-for"));
    return value;
}

bool HttpServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    // The next head on this connection would not have passed the door.
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    HttpRequest value = valueOf(request);
    const bool isHead = value.method == "HEAD";
    if (isHead)
        value.method = "GET";
    const HttpResponder respond = responderFor(socket, isHead);
    bool isKnownPath = false;
    for (const Route &route : std::as_const(m_routes)) {
        if (!matches(route.path, value.path))
            continue;
        isKnownPath = true;
        if (route.method == value.method) {
            route.handler(value, respond);
            return true;
        }
    }
    if (!isKnownPath)
        return false;
    HttpAnswer answer =
        HttpAnswer::error({ErrorCode::BadRequest, u"the method does not go with this path"_s, {}});
    answer.status = 405;
    respond(answer);
    return true;
}

void HttpServer::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    write(socket, HttpAnswer::error({ErrorCode::NotFound, u"nothing is here"_s, {}}),
          request.method() == QHttpServerRequest::Method::Head);
}

HttpResponder HttpServer::responderFor(QTcpSocket *socket, bool isHead) const
{
    return [this, isHead, socket = QPointer(socket)](const HttpAnswer &answer) {
        if (socket)
            write(socket, answer, isHead);
    };
}

void HttpServer::write(QTcpSocket *socket, const HttpAnswer &given, bool isHead) const
{
    HttpAnswer answer = given;
    addUnlessThere(answer, "Cache-Control", "no-store");
    addUnlessThere(answer, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    addUnlessThere(answer, "Cross-Origin-Resource-Policy", "same-origin");
    addUnlessThere(answer, "Referrer-Policy", "no-referrer");
    addUnlessThere(answer, "X-Content-Type-Options", "nosniff");
    if (m_hasTls)
        addUnlessThere(answer, "Strict-Transport-Security", "max-age=31536000");
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status)
                      + "\r\nContent-Type: " + answer.type + "\r\nContent-Length: "
                      + QByteArray::number(answer.body.size()) + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : std::as_const(answer.fields))
        head += name + ": " + value + "\r\n";
    socket->write(head + "\r\n");
    if (!isHead)
        socket->write(answer.body);
    socket->disconnectFromHost();
}

} // namespace parley::backend
