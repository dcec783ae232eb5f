// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QJsonObject>
#include <QList>
#include <QUrlQuery>

#include <functional>

namespace parley::backend {

//! A whole HTTP request, as a value.
struct HttpRequest
{
    QByteArray method; //!< GET, POST …; HEAD is handled as GET
    QString path;
    QUrlQuery query;
    QHash<QByteArray, QByteArray> fields; //!< by lower-case name
    QByteArray body;
    QHostAddress peer; //!< behind a proxy: the one it tells

    //! What follows "Bearer " in Authorization; empty when there is none.
    [[nodiscard]] QByteArray bearer() const;
    //! The body as a JSON object.
    [[nodiscard]] Result<QJsonObject> json() const;
};

//! What a request is answered with.
struct HttpAnswer
{
    int status = 200;
    QByteArray type = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> fields;

    [[nodiscard]] static HttpAnswer json(const QJsonObject &object, int status = 200);
    //! `{"code","message","field"}` with the status that goes with the code.
    [[nodiscard]] static HttpAnswer error(const Error &error);
};

//! Takes the answer, once, at any later time on the main thread.
using HttpResponder = std::function<void(const HttpAnswer &)>;
using HttpHandler = std::function<void(const HttpRequest &, const HttpResponder &)>;

} // namespace parley::backend
