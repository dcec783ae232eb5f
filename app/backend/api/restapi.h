// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/api/httpexchange.h"
#include "app/backend/store/actor.h"
#include "app/backend/store/logevent.h"

#include <QObject>

namespace parley::backend {

class Gate;
class HttpServer;
class Log;

//! What other programs tell the centre, and what gateways of channels fetch from it. Every request carries
//! an API key.
class RestApi : public QObject
{
    Q_OBJECT
public:
    RestApi(Log *log, Gate *gate, HttpServer *server);

private:
    using Keyed = void (RestApi::*)(const Actor &, const HttpRequest &, const HttpResponder &);

    void route(const QByteArray &method, const QString &path, Gate *gate, HttpServer *server, Keyed handler);
    void addInteraction(const Actor &actor, const HttpRequest &request, const HttpResponder &respond);
    void upsertCustomer(const Actor &actor, const HttpRequest &request, const HttpResponder &respond);
    void addMessage(const Actor &actor, const HttpRequest &request, const HttpResponder &respond);
    void setDelivery(const Actor &actor, const HttpRequest &request, const HttpResponder &respond);
    void outgoing(const Actor &actor, const HttpRequest &request, const HttpResponder &respond);

    Log *m_log;
};

} // namespace parley::backend
