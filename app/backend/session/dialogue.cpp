// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/session/dialogue.h"

#include "app/backend/store/log.h"

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {
constexpr int oldestVersion = 1;
}

Dialogue::Dialogue(Services *services, Connection *connection, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_connection(connection)
{
    m_connection->setParent(this);
    connect(m_connection, &Connection::commandReceived, this, &Dialogue::receive);
    connect(m_connection, &Connection::ended, this, &Dialogue::ended);
}

void Dialogue::receive(const protocol::Command &command)
{
    if (m_isStopping)
        return refuseCommand(command, ErrorCode::Unavailable, u"the backend is stopping"_s);
    if (m_unanswered >= m_services->settings.maxUnanswered)
        return refuseCommand(command, ErrorCode::RateLimited, u"too many commands at once"_s);
    handle(command);
}

void Dialogue::submit(const protocol::Command &command, Answered also)
{
    ++m_unanswered;
    QElapsedTimer since;
    since.start();
    m_services->log->submit(m_actor, command, this,
                            [this, since, also = std::move(also)](const Answer &answer) {
                                --m_unanswered;
                                Figures &figures = m_services->figures;
                                figures.answers.add(since.nsecsElapsed());
                                ++(answer.body ? figures.done : figures.refused);
                                m_connection->send(answer.frame());
                                if (also)
                                    also(answer);
                            });
}

void Dialogue::reply(const protocol::Command &command, Result<QJsonObject> result)
{
    m_connection->reply(command.id, std::move(result));
}

void Dialogue::refuseCommand(const protocol::Command &command, ErrorCode code, const QString &message,
                             const QString &field)
{
    reply(command, refuse(code, message, field));
}

bool Dialogue::isSpoken(int version, const protocol::Command &command)
{
    if (version >= oldestVersion && version <= protocol::protocolVersion)
        return true;
    refuseCommand(command, ErrorCode::Version,
                  u"this backend speaks the protocol's versions %1 to %2, not %3"_s.arg(oldestVersion)
                      .arg(protocol::protocolVersion)
                      .arg(version),
                  u"with.version"_s);
    m_connection->end(QWebSocketProtocol::CloseCodePolicyViolated, u"no protocol version in common"_s);
    return false;
}

} // namespace parley::backend
