// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/api/webchat.h"

#include "app/backend/api/httpserver.h"
#include "app/backend/door/doorsettings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

// Outside the namespace, as the resource's name is.
static void initialiseWebChatResource() { Q_INIT_RESOURCE(parley_webchat); }

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/webchat/"_s;

QByteArray typeOf(const QString &name)
{
    static const QHash<QString, QByteArray> types{
        {u"html"_s, "text/html; charset=utf-8"},
        {u"css"_s, "text/css; charset=utf-8"},
        {u"js"_s, "text/javascript; charset=utf-8"},
        {u"json"_s, "application/json"},
        {u"svg"_s, "image/svg+xml"},
        {u"png"_s, "image/png"},
        {u"ico"_s, "image/x-icon"},
        {u"woff2"_s, "font/woff2"},
        {u"ogg"_s, "audio/ogg"},
    };
    return types.value(name.section(u'.', -1));
}

bool isHost(const QByteArray &host)
{
    return !host.isEmpty() && std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || QByteArrayView(".-:[]").contains(c);
    });
}

} // namespace

WebChat::WebChat(const DoorSettings &settings, HttpServer *server)
    : QObject(server)
{
    initialiseWebChatResource();
    load();
    m_ancestors = "'self'";
    for (const QString &origin : settings.allowedOrigins)
        m_ancestors += ' ' + origin.toLatin1();
    server->route("GET", u"/chat"_s, [this](const HttpRequest &request, const HttpResponder &respond) {
        respond(answer(u"chat.html"_s, request));
    });
    server->route("GET", u"/chat/*"_s, [this](const HttpRequest &request, const HttpResponder &respond) {
        respond(answer(request.path.sliced(6), request));
    });
    server->route("GET", u"/parley.js"_s, [this](const HttpRequest &request, const HttpResponder &respond) {
        HttpAnswer script = answer(u"parley.js"_s, request);
        script.fields.emplaceBack("Cross-Origin-Resource-Policy", "cross-origin");
        respond(script);
    });
}

void WebChat::load()
{
    const QStringList names = QDir(folder).entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(folder + name);
        const QByteArray type = typeOf(name);
        if (type.isEmpty() || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        const QByteArray tag = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(32);
        m_parts.insert(name, {type, bytes, '"' + tag + '"'});
    }
}

QByteArray WebChat::policyFor(const HttpRequest &request) const
{
    // Not every browser takes 'self' to mean its own WebSockets too.
    const QByteArray host = request.fields.value("host");
    const QByteArray sockets = isHost(host) ? " ws://" + host + " wss://" + host : QByteArray();
    return "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'" + sockets
           + "; img-src 'self' data: blob:; font-src 'self'; media-src 'self'; base-uri 'none'; form-action "
             "'none'; "
             "frame-ancestors "
           + m_ancestors;
}

HttpAnswer WebChat::answer(const QString &name, const HttpRequest &request) const
{
    const auto part = m_parts.constFind(name);
    if (part == m_parts.cend())
        return HttpAnswer::error({ErrorCode::NotFound, u"nothing is here"_s, {}});
    HttpAnswer answer{200, part->type, part->bytes, {}};
    if (request.fields.value("if-none-match").contains(part->tag)) {
        answer.status = 304;
        answer.body.clear();
    }
    answer.fields.emplaceBack("Cache-Control", "no-cache");
    answer.fields.emplaceBack("ETag", part->tag);
    answer.fields.emplaceBack("Content-Security-Policy", policyFor(request));
    return answer;
}

} // namespace parley::backend
