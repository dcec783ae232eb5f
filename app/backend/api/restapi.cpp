// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/api/restapi.h"

#include "app/backend/api/gate.h"
#include "app/backend/api/httpserver.h"
#include "app/backend/api/restbodies.h"
#include "app/backend/channels/outgoing.h"
#include "app/backend/store/log.h"

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
std::function<void(const Result<T> &)> answerWith(const HttpResponder &respond)
{
    return [respond](const Result<T> &reply) {
        respond(reply ? HttpAnswer::json(protocol::toJson(*reply)) : HttpAnswer::error(reply.error()));
    };
}

//! The body as a value, or its refusal as an answer.
template<typename T>
std::optional<T> bodyOf(const HttpRequest &request, const HttpResponder &respond)
{
    auto body = request.json().and_then([](const QJsonObject &json) { return protocol::fromJson<T>(json); });
    if (body)
        return *std::move(body);
    respond(HttpAnswer::error(body.error()));
    return {};
}

} // namespace

RestApi::RestApi(Log *log, Gate *gate, HttpServer *server)
    : QObject(server)
    , m_log(log)
{
    route("POST", u"/api/v1/interactions"_s, gate, server, &RestApi::addInteraction);
    route("POST", u"/api/v1/customers"_s, gate, server, &RestApi::upsertCustomer);
    route("POST", u"/api/v1/messages"_s, gate, server, &RestApi::addMessage);
    route("POST", u"/api/v1/deliveries"_s, gate, server, &RestApi::setDelivery);
    route("GET", u"/api/v1/outgoing"_s, gate, server, &RestApi::outgoing);
}

void RestApi::route(const QByteArray &method, const QString &path, Gate *gate, HttpServer *server,
                    Keyed handler)
{
    server->route(method, path,
                  [this, gate, handler](const HttpRequest &request, const HttpResponder &respond) {
                      gate->withKey(request, respond, [this, handler, request, respond](const Actor &actor) {
                          (this->*handler)(actor, request, respond);
                      });
                  });
}

void RestApi::addInteraction(const Actor &actor, const HttpRequest &request, const HttpResponder &respond)
{
    const auto body = bodyOf<InteractionBody>(request, respond);
    if (!body)
        return;
    const auto command = body->command(actor.name);
    if (!command)
        return respond(HttpAnswer::error(command.error()));
    m_log->submit(actor, *command, this, answerWith<protocol::AddInteraction::Added>(respond));
}

void RestApi::upsertCustomer(const Actor &actor, const HttpRequest &request, const HttpResponder &respond)
{
    if (const auto body = bodyOf<CustomerBody>(request, respond))
        m_log->submit(actor, protocol::UpsertCustomer{body->customer, body->orders}, this,
                      answerWith<protocol::CustomerReply>(respond));
}

void RestApi::addMessage(const Actor &actor, const HttpRequest &request, const HttpResponder &respond)
{
    if (const auto body = bodyOf<MessageBody>(request, respond))
        m_log->submit(actor, body->command(), this, answerWith<protocol::SentMessage>(respond));
}

void RestApi::setDelivery(const Actor &actor, const HttpRequest &request, const HttpResponder &respond)
{
    if (const auto body = bodyOf<protocol::SetDelivery>(request, respond))
        m_log->submit(actor, *body, this, answerWith<protocol::Done>(respond));
}

void RestApi::outgoing(const Actor &, const HttpRequest &request, const HttpResponder &respond)
{
    bool isNumber = true;
    const QString text = request.query.queryItemValue(u"after"_s);
    const qint64 after = text.isEmpty() ? 0 : text.toLongLong(&isNumber);
    if (!isNumber || after < 0)
        return respond(
            HttpAnswer::error({ErrorCode::BadRequest, u"after is not a number of the log"_s, u"after"_s}));
    readOutgoing(m_log, after, this,
                 [respond](const OutgoingPage &page) { respond(HttpAnswer::json(protocol::toJson(page))); });
}

} // namespace parley::backend
