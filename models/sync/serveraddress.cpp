// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/serveraddress.h"

#include <QHostAddress>

namespace parley::sync {

using namespace Qt::StringLiterals;

namespace {

bool isThisMachine(const QString &host) { return host == "localhost"_L1 || QHostAddress(host).isLoopback(); }

QString schemeOf(const QUrl &url)
{
    if (url.scheme() == "http"_L1 || url.scheme() == "ws"_L1)
        return u"ws"_s;
    return url.scheme() == "https"_L1 || url.scheme() == "wss"_L1 ? u"wss"_s : QString();
}

QUrl completed(const QString &typed)
{
    if (typed.contains("://"_L1))
        return QUrl(typed, QUrl::TolerantMode);
    const QUrl guessed(u"wss://"_s + typed, QUrl::TolerantMode);
    return isThisMachine(guessed.host()) ? QUrl(u"ws://"_s + typed, QUrl::TolerantMode) : guessed;
}

} // namespace

Result<ServerAddress> ServerAddress::of(const QString &typed)
{
    const QUrl url = completed(typed.trimmed());
    const QString scheme = schemeOf(url);
    if (!url.isValid() || url.host().isEmpty() || scheme.isEmpty()) {
        //: Sign-in: what was typed as the server
        return refuse(ErrorCode::BadRequest, tr("This is not the address of a server."), u"server"_s);
    }
    if (scheme == "ws"_L1 && !isThisMachine(url.host())) {
        //: Sign-in: the server was given as http:// or ws://
        return refuse(ErrorCode::BadRequest, tr("The connection would not be encrypted. Use https://."),
                      u"server"_s);
    }
    ServerAddress address;
    address.m_url.setScheme(scheme);
    address.m_url.setHost(url.host());
    address.m_url.setPort(url.port());
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    address.m_url.setPath(path);
    return address;
}

QUrl ServerAddress::webSocket() const
{
    QUrl url = m_url;
    url.setPath(m_url.path() + u"/ws"_s);
    return url;
}

QUrl ServerAddress::http() const
{
    QUrl url = m_url;
    url.setScheme(m_url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    return url;
}

} // namespace parley::sync
