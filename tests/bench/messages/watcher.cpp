// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/messages/watcher.h"

namespace parley::bench {

using namespace Qt::StringLiterals;

Watcher::Watcher(const QUrl &endpoint, QString login, QString password, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_login(std::move(login))
    , m_password(std::move(password))
    , m_link(sync::Timing{})
{
    connect(&m_link, &sync::Link::connected, this, [this] {
        const auto command = protocol::command(protocol::SignIn{m_login, m_password, u"bench"_s});
        m_signIn = command.id;
        m_link.send(protocol::encode(command));
    });
    connect(&m_link, &sync::Link::received, this, &Watcher::take);
    connect(&m_link, &sync::Link::lost, this, &Watcher::failed);
}

void Watcher::follow(const ConversationId &conversation)
{
    const auto command = protocol::command(protocol::OpenConversation{conversation, 0, 1});
    m_opening.insert(command.id);
    m_link.send(protocol::encode(command));
}

void Watcher::take(const QByteArray &bytes)
{
    const auto frame = protocol::decode(bytes, 16 * 1024 * 1024);
    if (!frame)
        return Q_EMIT failed(frame.error().message);
    if (const auto *reply = std::get_if<protocol::Reply>(&*frame))
        return takeReply(*reply);
    const auto *event = std::get_if<protocol::Event>(&*frame);
    if (!event)
        return;
    if (event->name == QLatin1StringView(protocol::MessageAdded::name))
        Q_EMIT arrived(MessageId(event->with["message"_L1]["id"_L1].toString()));
    else if (event->name == QLatin1StringView(protocol::CaughtUp::name) && m_following == 0
             && m_opening.isEmpty())
        Q_EMIT ready();
}

void Watcher::takeReply(const protocol::Reply &reply)
{
    if (!reply.result)
        return Q_EMIT failed(reply.result.error().message);
    if (reply.re == m_signIn) {
        const QString token = reply.result->value("token"_L1).toString();
        m_link.send(protocol::encode(
            protocol::command(protocol::Hello{protocol::protocolVersion, token, 0, {}, u"bench"_s})));
    } else if (m_opening.remove(reply.re)) {
        Q_EMIT following(++m_following);
    } else {
        m_link.confirm();
    }
}

} // namespace parley::bench
