// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/links/linkprobe.h"

#include <QNetworkProxy>
#include <QNetworkReply>

#include <algorithm>
#include <utility>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

bool isWeb(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty()
           && url.userInfo().isEmpty();
}

int portOf(const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); }

//! Names of this machine and its neighbours, and those that stand in examples, are not even looked up.
bool isNoPublicName(const QString &host)
{
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    const QString last = name.section(u'.', -1);
    return QStringList{u"localhost"_s, u"local"_s, u"internal"_s, u"lan"_s, u"example"_s, u"invalid"_s}
        .contains(last);
}

QByteArray hostHeader(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return (url.port() < 0 ? name : name + u':' + QString::number(url.port())).toLatin1();
}

// The page is there, but not for programs.
bool keepsRobotsOut(int status) { return status == 401 || status == 403 || status == 429 || status == 451; }

} // namespace

LinkProbe::LinkProbe(const LinkSettings &settings, QString address, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_address(std::move(address))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this,
            [this] { finish(LinkStanding::Unchecked, u"no answer in time"_s); });
}

LinkProbe::~LinkProbe() { dropReply(); }

void LinkProbe::start()
{
    m_time.start(m_settings.timeout);
    follow(QUrl(m_address, QUrl::StrictMode));
}

void LinkProbe::follow(const QUrl &url)
{
    m_url = url;
    if (!isWeb(url))
        return finish(LinkStanding::Refused, u"not an http or https address"_s);
    if (!m_settings.ports.contains(portOf(url)))
        return finish(LinkStanding::Refused, u"port %1 is not looked at"_s.arg(portOf(url)));
    if (isNoPublicName(url.host()))
        return finish(LinkStanding::Refused, u"%1 is not a public address"_s.arg(url.host()));
    QHostAddress literal;
    if (literal.setAddress(url.host()))
        return reach({{literal}, false});
    m_settings.resolve(url.host(QUrl::FullyEncoded), this,
                       [this](const Resolved &resolved) { reach(resolved); });
}

void LinkProbe::reach(const Resolved &resolved)
{
    if (m_isFinished)
        return;
    if (resolved.isUnknown)
        return finish(LinkStanding::Dead, u"there is no host %1"_s.arg(m_url.host()));
    if (resolved.addresses.isEmpty())
        return finish(LinkStanding::Unchecked, u"the host %1 could not be found"_s.arg(m_url.host()));
    if (!std::all_of(resolved.addresses.begin(), resolved.addresses.end(), m_settings.mayReach))
        return finish(LinkStanding::Refused, u"%1 is not a public address"_s.arg(m_url.host()));
    // IPv4 first: a backend without IPv6 is commoner than one without IPv4.
    const auto v4 =
        std::find_if(resolved.addresses.begin(), resolved.addresses.end(), [](const QHostAddress &each) {
            return each.protocol() == QAbstractSocket::IPv4Protocol;
        });
    m_pinned = v4 == resolved.addresses.end() ? resolved.addresses.first() : *v4;
    ask(true);
}

void LinkProbe::ask(bool isHead)
{
    dropReply();
    QUrl pinned = m_url;
    pinned.setHost(m_pinned.toString());
    pinned.setFragment({});
    QNetworkRequest request(pinned);
    request.setRawHeader("Host", hostHeader(m_url));
    request.setRawHeader("User-Agent", "parleyd (link check)");
    request.setRawHeader("Accept", "text/html,*/*;q=0.5");
    request.setPeerVerifyName(m_url.host(QUrl::FullyEncoded));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // would name the address as host
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    QNetworkReply *reply = isHead ? m_network.head(request) : m_network.get(request);
    m_reply = reply;
    reply->setReadBufferSize(m_settings.mostBytes);
    // Later: a reply must not be aborted from within its own signals.
    const auto take = [this, reply, isHead] {
        if (reply == m_reply)
            judge(reply, isHead);
    };
    connect(reply, &QNetworkReply::metaDataChanged, this, take, Qt::QueuedConnection);
    connect(reply, &QNetworkReply::finished, this, take, Qt::QueuedConnection);
}

void LinkProbe::judge(QNetworkReply *reply, bool isHead)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 200)
        return reply->isFinished() ? judgeFailure(reply, isHead) : void();
    if (status < 300)
        return finish(LinkStanding::Reached, {});
    if (status < 400 && reply->hasRawHeader("Location")) {
        const QUrl next = m_url.resolved(QUrl::fromEncoded(reply->rawHeader("Location")));
        dropReply();
        if (++m_redirects > m_settings.redirects)
            return finish(LinkStanding::Unchecked,
                          u"it leads on more than %1 times"_s.arg(m_settings.redirects));
        return follow(next);
    }
    if (isHead)
        return ask(false); // many answer GET alone
    if (status == 404 || status == 410)
        return finish(LinkStanding::Dead, u"there is no such page (%1)"_s.arg(status));
    if (keepsRobotsOut(status))
        return finish(LinkStanding::Reached, {});
    finish(LinkStanding::Unchecked, u"the page fails (%1)"_s.arg(status));
}

void LinkProbe::judgeFailure(QNetworkReply *reply, bool isHead)
{
    if (isHead && reply->error() == QNetworkReply::RemoteHostClosedError)
        return ask(false);
    switch (reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return finish(LinkStanding::Unchecked, u"its certificate is not to be trusted"_s);
    case QNetworkReply::ConnectionRefusedError:
        return finish(LinkStanding::Unchecked, u"the host takes no connection"_s);
    default: return finish(LinkStanding::Unchecked, u"it gives no right answer"_s);
    }
}

void LinkProbe::finish(LinkStanding standing, const QString &reason)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_time.stop();
    dropReply();
    Q_EMIT finished({standing, reason});
}

void LinkProbe::dropReply()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    disconnect(reply, nullptr, this, nullptr);
    reply->abort();
    reply->deleteLater();
}

} // namespace parley::backend
