// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/api/httpexchange.h"

#include "models/protocol/values.h"

#include <QJsonDocument>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadRequest: return 400;
    case ErrorCode::NotSignedIn: return 401;
    case ErrorCode::Forbidden: return 403;
    case ErrorCode::NotFound: return 404;
    case ErrorCode::Conflict:
    case ErrorCode::Full: return 409;
    case ErrorCode::TooLarge: return 413;
    case ErrorCode::RateLimited: return 429;
    case ErrorCode::Version: return 426;
    case ErrorCode::Unavailable: return 503;
    }
    return 500;
}

} // namespace

QByteArray HttpRequest::bearer() const
{
    const QByteArray value = fields.value("authorization");
    constexpr QByteArrayView scheme = "bearer ";
    if (value.size() < scheme.size() || value.first(scheme.size()).toLower() != scheme)
        return {};
    return value.sliced(scheme.size()).trimmed();
}

Result<QJsonObject> HttpRequest::json() const
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return refuse(
            ErrorCode::BadRequest,
            u"the body is not JSON at byte %1: %2"_s.arg(parsing.offset).arg(parsing.errorString()));
    if (!document.isObject())
        return refuse(ErrorCode::BadRequest, u"the body is not a JSON object"_s);
    return document.object();
}

HttpAnswer HttpAnswer::json(const QJsonObject &object, int status)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

HttpAnswer HttpAnswer::error(const Error &error)
{
    HttpAnswer answer = json(protocol::toJson(error), statusOf(error.code));
    if (error.code == ErrorCode::NotSignedIn)
        answer.fields.emplaceBack("WWW-Authenticate", "Bearer");
    return answer;
}

} // namespace parley::backend
