// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/commandline/control.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocalSocket>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10'000;

QString socketPath(const QString &folder) { return QDir(folder).absoluteFilePath(u"parleyd.socket"_s); }

Result<protocol::Reply> askServer(QLocalSocket &socket, const protocol::Command &command)
{
    socket.write(protocol::encode(command) + '\n');
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(patienceMs))
            return refuse(ErrorCode::Unavailable, u"the server does not answer"_s);
    auto frame = protocol::decode(socket.readLine());
    if (!frame)
        return tl::unexpected(frame.error());
    if (auto *reply = std::get_if<protocol::Reply>(&*frame))
        return *reply;
    return refuse(ErrorCode::BadRequest, u"the server does not answer as it should"_s);
}

Result<protocol::Reply> runHere(const QString &folder, const protocol::Command &command)
{
    Log log;
    if (auto opened = log.open(folder); !opened)
        return tl::unexpected(opened.error());
    std::optional<protocol::Reply> reply;
    log.submit(Actor::system(), command, &log, [&](const Answer &answer) { reply = answer.reply(); });
    log.close(); // drains, and so answers
    if (!reply)
        return refuse(ErrorCode::Unavailable, u"the store did not answer"_s);
    return *reply;
}

} // namespace

Control::Control(Log *log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Control::take);
}

Result<void> Control::open()
{
    const QString path = socketPath(m_log->folder());
    QLocalServer::removeServer(path); // left by one that was killed; the folder's lock says it is gone
    if (!m_server.listen(path))
        return refuse(ErrorCode::Unavailable, u"%1: %2"_s.arg(path, m_server.errorString()));
    return {};
}

void Control::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readCommand(socket); });
    }
}

void Control::readCommand(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > protocol::maxFrame)
            socket->abort();
        return;
    }
    const auto frame = protocol::decode(socket->readLine());
    const auto *command = frame ? std::get_if<protocol::Command>(&*frame) : nullptr;
    if (!command)
        return socket->abort();
    m_log->submit(Actor::system(), *command, socket, [socket](const Answer &answer) {
        socket->write(answer.frame() + '\n');
        socket->disconnectFromServer();
    });
}

Result<protocol::Reply> Control::run(const QString &folder, const protocol::Command &command)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath(folder));
    if (socket.waitForConnected(patienceMs))
        return askServer(socket, command);
    return runHere(folder, command);
}

} // namespace parley::backend
