// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/door/requesthead.h"

#include <QUrl>

namespace parley::backend {

namespace {

constexpr QByteArrayView emptyLine = "\r\n\r\n";
constexpr qsizetype maxFields = 100;

//! "example.org:8470" without the port that goes without saying.
QByteArray hostAndPort(const QByteArray &authority, int defaultPort)
{
    const QUrl url = QUrl::fromEncoded("x://" + authority, QUrl::StrictMode);
    const int port = url.port(defaultPort);
    return url.host(QUrl::FullyEncoded).toLatin1().toLower() + ':' + QByteArray::number(port);
}

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
           || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenCharacter);
}

bool addField(RequestHead &head, const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isFieldName(QByteArrayView(line).first(colon)) || head.fields.size() >= maxFields)
        return false;
    QByteArray &value = head.fields[line.first(colon).toLower()];
    const QByteArray more = line.sliced(colon + 1).trimmed();
    value = value.isEmpty() ? more : value + ", " + more;
    return true;
}

qint64 lengthIn(const RequestHead &head)
{
    if (!head.fields.contains("content-length"))
        return 0;
    const QByteArray text = head.field("content-length");
    const bool isDigits =
        !text.isEmpty() && text.size() <= 15
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isDigits ? text.toLongLong() : -1;
}

} // namespace

bool RequestHead::isUpgrade() const
{
    return field("upgrade").compare("websocket", Qt::CaseInsensitive) == 0;
}

bool RequestHead::isSameOrigin() const
{
    const QByteArray origin = field("origin");
    if (origin.isEmpty())
        return true;
    const bool isSecure = origin.startsWith("https://");
    if (!isSecure && !origin.startsWith("http://"))
        return false;
    const int defaultPort = isSecure ? 443 : 80;
    const QByteArray authority = origin.sliced(origin.indexOf("//") + 2);
    return hostAndPort(authority, defaultPort) == hostAndPort(field("host"), defaultPort);
}

bool RequestHead::isWhole(const QByteArray &bytes) { return bytes.contains(emptyLine); }

std::optional<RequestHead> RequestHead::parse(const QByteArray &bytes)
{
    RequestHead head;
    const qsizetype end = bytes.indexOf(emptyLine);
    if (end < 0)
        return {};
    head.size = end + emptyLine.size();
    QList<QByteArray> lines = bytes.first(end).split('\n');
    const QList<QByteArray> request = lines.takeFirst().trimmed().split(' ');
    if (request.size() != 3 || !isFieldName(request.at(0)) || !request.at(1).startsWith('/')
        || request.at(2) != "HTTP/1.1")
        return {};
    head.method = request.at(0);
    head.path = request.at(1).first(request.at(1).indexOf('?') < 0 ? request.at(1).size()
                                                                   : request.at(1).indexOf('?'));
    for (const QByteArray &line : std::as_const(lines)) {
        if (!line.endsWith('\r') && &line != &lines.constLast())
            return {};
        if (!addField(head, line.trimmed()))
            return {};
    }
    head.contentLength = lengthIn(head);
    return head;
}

} // namespace parley::backend
