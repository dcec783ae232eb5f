// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/api/figuresapi.h"

#include "app/backend/api/gate.h"
#include "app/backend/api/httpserver.h"
#include "app/backend/door/door.h"
#include "app/backend/session/hub.h"
#include "app/backend/store/log.h"

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

QByteArray figure(const QByteArray &type, const QByteArray &name, qint64 value)
{
    return "# TYPE " + name + ' ' + type + '\n' + name + ' ' + QByteArray::number(value) + '\n';
}

} // namespace

FiguresApi::FiguresApi(Services *services, const Door *door, const Hub *hub, Gate *gate, HttpServer *server)
    : QObject(server)
    , m_services(services)
    , m_door(door)
    , m_hub(hub)
{
    connect(services->log, &Log::writeFailed, this,
            [this](const QString &reason) { m_writeFailure = reason; });
    connect(services->log, &Log::committed, this, [this] { m_writeFailure.clear(); });
    server->route("GET", u"/healthz"_s,
                  [this](const HttpRequest &, const HttpResponder &respond) { respond(health()); });
    server->route("GET", u"/metrics"_s,
                  [this, gate](const HttpRequest &request, const HttpResponder &respond) {
                      // Behind a proxy every request comes from this machine.
                      if (request.peer.isLoopback() && !m_door->settings().isBehindProxy)
                          return respond(metrics());
                      gate->withKey(request, respond, [this, respond](const Actor &) { respond(metrics()); });
                  });
}

HttpAnswer FiguresApi::health() const
{
    QJsonObject health{{u"status"_s, u"ok"_s},
                       {u"version"_s, QStringLiteral(PARLEY_VERSION)},
                       {u"head"_s, m_services->log->head()}};
    if (m_writeFailure.isEmpty())
        return HttpAnswer::json(health);
    health.insert(u"status"_s, u"cannot write"_s);
    return HttpAnswer::json(health, 503);
}

HttpAnswer FiguresApi::metrics() const
{
    const Figures &figures = m_services->figures;
    QByteArray text = "# TYPE parley_connections gauge\n";
    text += "parley_connections{kind=\"staff\"} " + QByteArray::number(m_hub->staffConnections()) + '\n';
    text += "parley_connections{kind=\"visitor\"} " + QByteArray::number(m_hub->visitorConnections()) + '\n';
    text += figure("gauge", "parley_sockets", m_door->connections());
    text += figure("counter", "parley_requests_refused_total", m_door->refused());
    text += "# TYPE parley_commands_total counter\n";
    text += "parley_commands_total{result=\"done\"} " + QByteArray::number(figures.done) + '\n';
    text += "parley_commands_total{result=\"refused\"} " + QByteArray::number(figures.refused) + '\n';
    text += figure("gauge", "parley_commands_pending", m_services->log->pending());
    text += figure("gauge", "parley_log_head", m_services->log->head());
    text += figure("counter", "parley_events_offered_total", m_hub->eventsOffered());
    text += figures.answers.exposition("parley_answer_seconds");
    return {200, "text/plain; version=0.0.4; charset=utf-8", text, {}};
}

} // namespace parley::backend
