// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/api/suggestionsapi.h"

#include "app/backend/api/gate.h"
#include "app/backend/api/httpserver.h"
#include "app/backend/learning/learning.h"

namespace parley::backend {

using namespace Qt::StringLiterals;

SuggestionsApi::SuggestionsApi(const Learning *learning, Gate *gate, HttpServer *server)
    : QObject(server)
    , m_learning(learning)
{
    server->route("GET", u"/api/v1/suggestions"_s,
                  [this, gate](const HttpRequest &request, const HttpResponder &respond) {
                      gate->withToken(request, respond, [this, request, respond](const Actor &actor) {
                          if (!actor.isStaff())
                              return respond(HttpAnswer::error(
                                  {ErrorCode::Forbidden, u"suggestions are for staff alone"_s, {}}));
                          respond(answer(request));
                      });
                  });
}

HttpAnswer SuggestionsApi::answer(const HttpRequest &request) const
{
    if (m_learning->bytes().isEmpty())
        return HttpAnswer::error({ErrorCode::NotFound, u"nothing was learned yet"_s, {}});
    const QByteArray tag = '"' + m_learning->version() + '"';
    HttpAnswer answer{200, "application/octet-stream", m_learning->bytes(), {}};
    if (request.fields.value("if-none-match") == tag) {
        answer.status = 304;
        answer.body.clear();
    }
    answer.fields.emplaceBack("ETag", tag);
    answer.fields.emplaceBack("Cache-Control", "private, no-cache");
    return answer;
}

} // namespace parley::backend
