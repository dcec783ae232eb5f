// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/api/gate.h"

#include "app/backend/session/services.h"
#include "app/backend/store/accounts.h"

namespace parley::backend {

using namespace Qt::StringLiterals;

Gate::Gate(Services *services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{}

void Gate::withKey(const HttpRequest &request, const HttpResponder &respond, Admitted then)
{
    const QString address = request.peer.toString();
    const bool isLimited = m_services->isLimited(request.peer);
    if (isLimited && !m_services->rates.keys.take(address, Services::now()))
        return respond(HttpAnswer::error({ErrorCode::RateLimited, u"too many tries; wait a moment"_s, {}}));
    m_services->accounts->apiKey(QString::fromLatin1(request.bearer()), this,
                                 [this, respond, address,
                                  then = std::move(then)](const Result<QString> &name) {
                                     if (!name)
                                         return respond(HttpAnswer::error(name.error()));
                                     m_services->rates.keys.giveBack(address);
                                     then(Actor::api(*name));
                                 });
}

void Gate::withToken(const HttpRequest &request, const HttpResponder &respond, Admitted then)
{
    const QString token = QString::fromLatin1(request.bearer());
    m_services->accounts->userOf(
        token, this, [this, token, request, respond, then = std::move(then)](const Result<User> &user) {
            if (user)
                return then(Actor::staff(*user));
            m_services->accounts->visitorOf(
                token, this, [this, token, request, respond, then](const Result<VisitorPass> &pass) {
                    if (!pass)
                        return respond(HttpAnswer::error(pass.error()));
                    if (pass->token == token && !pass->actor.conversation.isEmpty())
                        return then(pass->actor);
                    withKey(request, respond, then);
                });
        });
}

} // namespace parley::backend
