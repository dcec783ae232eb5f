// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/api/front.h"

#include "app/backend/api/attachmentsapi.h"
#include "app/backend/api/figuresapi.h"
#include "app/backend/api/gate.h"
#include "app/backend/api/httpserver.h"
#include "app/backend/api/restapi.h"
#include "app/backend/api/suggestionsapi.h"
#include "app/backend/api/webchat.h"
#include "app/backend/door/door.h"
#include "app/backend/learning/learning.h"
#include "app/backend/session/hub.h"

#include <QWebSocket>

namespace parley::backend {

Front::Front(Log *log, Accounts *accounts, Presences *presences, SessionSettings settings, QObject *parent)
    : QObject(parent)
{
    m_services.log = log;
    m_services.accounts = accounts;
    m_services.presences = presences;
    m_services.settings = settings;
    m_hub = std::make_unique<Hub>(&m_services);
}

Front::~Front() = default;

Result<void> Front::open(const DoorSettings &settings)
{
    auto door = std::make_unique<Door>(settings);
    if (auto opened = door->open(); !opened)
        return opened;
    m_door = door.get();
    m_server = std::make_unique<HttpServer>(
        [this](const QHostAddress &peer, const QByteArray &forwarded) {
            return m_door->addressOf(peer, forwarded);
        },
        settings.hasTls());
    connect(m_door, &Door::socketOpened, this, [this](QWebSocket *socket, const QString &path) {
        const QHostAddress address =
            m_door->addressOf(socket->peerAddress(), socket->request().rawHeader("X-Forwarded-For"));
        if (path == Door::visitorPath)
            m_hub->takeVisitor(socket, address);
        else
            m_hub->takeStaff(socket, address);
    });
    auto *gate = new Gate(&m_services, m_server.get());
    new FiguresApi(&m_services, m_door, m_hub.get(), gate, m_server.get());
    new RestApi(m_services.log, gate, m_server.get());
    m_learning = std::make_unique<Learning>(m_services.log);
    connect(m_learning.get(), &Learning::learned, this, [this](bool isNew) {
        if (isNew)
            m_hub->tellStaff(protocol::encode(protocol::event(
                protocol::SuggestionsChanged{QString::fromLatin1(m_learning->version())})));
    });
    new SuggestionsApi(m_learning.get(), gate, m_server.get());
    new AttachmentsApi(m_services.log, gate, m_server.get());
    new WebChat(settings, m_server.get());
    m_server->bind(door.release());
    return {};
}

quint16 Front::port() const { return m_door ? m_door->serverPort() : 0; }

void Front::drain()
{
    if (m_learning)
        m_learning->stop();
    if (m_door)
        m_door->close();
    m_hub->refuseFurther();
}

void Front::close() { m_hub->close(); }

} // namespace parley::backend
