// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replay/visitor.h"

namespace parley::replay {

using namespace Qt::StringLiterals;

namespace {
bool is(const protocol::Command &command, const char *name)
{
    return command.name == QLatin1StringView(name);
}
} // namespace

Visitor::Visitor(const QUrl &endpoint, protocol::VisitorStart start, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_start(std::move(start))
    , m_link(sync::Timing{})
{
    connect(&m_link, &sync::Link::connected, this, &Visitor::greet);
    connect(&m_link, &sync::Link::received, this, &Visitor::take);
    connect(&m_link, &sync::Link::lost, this, [this](const QString &reason) {
        m_isWelcome = false;
        Q_EMIT reconnecting(reason);
    });
}

void Visitor::begin() { m_link.open(m_endpoint); }

MessageId Visitor::say(const QString &text)
{
    const auto command = protocol::command(protocol::VisitorSend{conversation(), text, {}});
    submit(command);
    return MessageId(command.id.value());
}

void Visitor::type(const QString &text) { mention(protocol::VisitorTyping{conversation(), text}); }

void Visitor::rate(int score) { submit(protocol::command(protocol::VisitorRate{conversation(), score, {}})); }

void Visitor::close() { submit(protocol::command(protocol::VisitorClose{conversation()})); }

void Visitor::greet()
{
    const auto hello =
        protocol::command(protocol::VisitorHello{protocol::protocolVersion, m_token, m_cursor, m_epoch});
    m_hello = hello.id;
    m_link.send(protocol::encode(hello));
}

void Visitor::take(const QByteArray &bytes)
{
    const auto frame = protocol::decode(bytes, 16 * protocol::maxFrame);
    if (!frame)
        return m_link.drop(frame.error().message);
    if (const auto *reply = std::get_if<protocol::Reply>(&*frame))
        takeReply(*reply);
    else if (const auto *event = std::get_if<protocol::Event>(&*frame))
        takeEvent(*event);
}

void Visitor::takeReply(const protocol::Reply &reply)
{
    if (reply.re == m_hello) {
        const auto welcome = reply.result.and_then(
            [](const QJsonObject &ok) { return protocol::fromJson<protocol::VisitorWelcome>(ok, u"ok"_s); });
        return welcome ? takeWelcome(*welcome) : m_link.drop(welcome.error().message);
    }
    const auto found = std::find_if(m_unanswered.begin(), m_unanswered.end(),
                                    [&](const protocol::Command &command) { return command.id == reply.re; });
    if (found == m_unanswered.end())
        return;
    const protocol::Command command = *found;
    m_unanswered.erase(found);
    if (!reply.result) {
        Q_EMIT refused(command.name, reply.result.error());
    } else if (is(command, protocol::VisitorSend::name)) {
        Q_EMIT accepted(MessageId(command.id.value()));
    } else if (is(command, protocol::VisitorRate::name)) {
        Q_EMIT rated();
    } else if (is(command, protocol::VisitorStart::name)) {
        if (const auto started = protocol::fromJson<protocol::VisitorStarted>(*reply.result))
            takeChat(started->chat);
    }
}

void Visitor::takeWelcome(const protocol::VisitorWelcome &welcome)
{
    m_link.confirm();
    m_isWelcome = true;
    m_token = welcome.token;
    if (welcome.isSnapshot || welcome.epoch != m_epoch) {
        m_received.clear();
        m_seen.clear();
        m_cursor = 0;
    }
    m_epoch = welcome.epoch;
    if (welcome.hasChat)
        takeChat(welcome.chat);
    if (m_unanswered.isEmpty() && conversation().isEmpty())
        return submit(protocol::command(m_start));
    for (const protocol::Command &command : std::as_const(m_unanswered))
        m_link.send(protocol::encode(command));
}

void Visitor::takeEvent(const protocol::Event &event)
{
    if (event.name == QLatin1StringView(protocol::MessageAdded::name)) {
        if (const auto added = protocol::body<protocol::MessageAdded>(event))
            takeMessage(added->message);
    } else if (event.name == QLatin1StringView(protocol::ChatChanged::name)) {
        if (const auto changed = protocol::body<protocol::ChatChanged>(event))
            takeChat(changed->chat);
    } else if (event.name == QLatin1StringView(protocol::CaughtUp::name)) {
        if (const auto caughtUp = protocol::body<protocol::CaughtUp>(event))
            m_cursor = std::max(m_cursor, caughtUp->seq);
    }
    m_cursor = std::max(m_cursor, event.seq);
}

void Visitor::takeMessage(const Message &message)
{
    if (message.author.kind == AuthorKind::Automatic)
        return;
    m_received.append(message);
    if (message.author.kind == AuthorKind::Agent && m_seen.insert(message.seq).second)
        mention(protocol::VisitorReceipt{conversation(), message.seq, message.seq});
    Q_EMIT heard(message);
}

void Visitor::takeChat(const protocol::VisitorChat &chat)
{
    m_chat = chat;
    if (!std::exchange(m_isStarted, true))
        Q_EMIT started();
    Q_EMIT chatChanged();
}

void Visitor::submit(const protocol::Command &command)
{
    m_unanswered.append(command);
    if (m_isWelcome)
        m_link.send(protocol::encode(command));
}

} // namespace parley::replay
