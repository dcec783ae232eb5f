// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/session/visitorsession.h"

#include "app/backend/store/accounts.h"
#include "app/backend/store/log.h"

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTyping = 500;

} // namespace

VisitorSession::VisitorSession(Services *services, Connection *connection, QObject *parent)
    : Dialogue(services, connection, parent)
    , m_feed(connection, [](const LogEvent &event) { return event.visitorFrame; })
{
    connect(m_connection, &Connection::beat, this, [this] { m_feed.repeatHead(m_services->log->head()); });
}

void VisitorSession::handle(const protocol::Command &command)
{
    if (command.name == QLatin1StringView(protocol::VisitorHello::name))
        return hello(command);
    if (!m_hasSaidHello)
        return refuseCommand(command, ErrorCode::NotSignedIn, u"say visitor.hello first"_s);
    if (command.name == QLatin1StringView(protocol::VisitorTyping::name))
        return typing(command);
    if (command.name == QLatin1StringView(protocol::VisitorStart::name))
        return start(command);
    if (command.name == QLatin1StringView(protocol::VisitorSend::name))
        return send(command);
    submit(command);
}

void VisitorSession::hello(const protocol::Command &command)
{
    const auto body = bodyOf<protocol::VisitorHello>(command);
    if (!body || !isSpoken(body->version, command))
        return;
    if (m_hasSaidHello || m_isHelloUnderWay)
        return refuseCommand(command, ErrorCode::Conflict, u"hello was said already"_s);
    m_isHelloUnderWay = true;
    m_services->accounts->visitorOf(
        body->token, this, [this, command, hello = *body](const Result<VisitorPass> &pass) {
            if (!pass) {
                m_isHelloUnderWay = false;
                return refuseCommand(command, pass.error().code, pass.error().message);
            }
            m_actor = pass->actor;
            m_token = pass->token;
            if (conversation().isEmpty())
                return welcome(command, hello, refuse(ErrorCode::NotFound, {}));
            m_services->log->chat(conversation(), this,
                                  [this, command, hello](const Result<protocol::VisitorChat> &chat) {
                                      welcome(command, hello, chat);
                                  });
        });
}

void VisitorSession::welcome(const protocol::Command &command, const protocol::VisitorHello &hello,
                             const Result<protocol::VisitorChat> &chat)
{
    m_connection->confirm();
    m_hasSaidHello = true;
    const Log &log = *m_services->log;
    protocol::VisitorWelcome welcome;
    welcome.token = m_token;
    welcome.centre = log.centre().name;
    welcome.topics = log.centre().topics;
    welcome.epoch = log.epoch();
    welcome.head = log.head();
    welcome.isSnapshot = hello.epoch != log.epoch() || hello.since <= 0 || hello.since > log.head();
    welcome.hasChat = chat.has_value();
    if (chat) {
        welcome.chat = *chat;
        remember(*chat);
    }
    replyWith(command, welcome);
    beginFeed(welcome.isSnapshot ? 0 : hello.since, welcome.head);
    if (conversation().isEmpty())
        return;
    Q_EMIT conversationKnown({});
    refreshChat(); // it may have changed before this connection was known to follow it
}

void VisitorSession::beginFeed(qint64 since, qint64 head)
{
    Log *log = m_services->log;
    const ConversationId id = conversation();
    if (id.isEmpty()) {
        m_feed.start(head, head, {}, false);
        return;
    }
    const auto page = [this, log, id](qint64 after, std::function<void(const Feed::Events &)> then) {
        log->messagesAfter(id, after, Feed::pageSize, this, std::move(then));
    };
    m_feed.start(since, head, page, false);
}

void VisitorSession::start(const protocol::Command &command)
{
    const QHostAddress address = m_connection->address();
    if (m_services->isLimited(address) && !m_services->rates.starts.take(address.toString(), Services::now()))
        return refuseCommand(command, ErrorCode::RateLimited, u"too many conversations; wait a moment"_s);
    const qint64 before = m_services->log->head();
    submit(command, [this, before](const Answer &answer) {
        const auto started = answer.as<protocol::VisitorStarted>();
        if (!started || started->chat.conversation == conversation())
            return;
        const ConversationId former = std::exchange(m_actor.conversation, started->chat.conversation);
        m_state = started->chat.state;
        // What came with the start was committed before this connection was known to follow it.
        beginFeed(before, m_services->log->head());
        Q_EMIT conversationKnown(former);
    });
}

void VisitorSession::send(const protocol::Command &command)
{
    if (m_services->isLimited(m_connection->address())
        && !m_services->rates.messages.take(QString::fromLatin1(m_actor.visitor.toHex()), Services::now()))
        return refuseCommand(command, ErrorCode::RateLimited, u"too many messages; wait a moment"_s);
    submit(command);
}

void VisitorSession::typing(const protocol::Command &command)
{
    const auto body = protocol::body<protocol::VisitorTyping>(command);
    if (!body)
        return reply(command, tl::unexpected(body.error()));
    const QString key = QString::fromLatin1(m_actor.visitor.toHex());
    if (body->conversation != conversation() || !m_services->rates.typing.take(key, Services::now()))
        return;
    m_isTyping = !body->text.isEmpty();
    Q_EMIT typed(body->text.left(maxTyping));
}

void VisitorSession::take(const QList<LogEvent> &events)
{
    m_feed.take(events);
    for (const LogEvent &event : events) {
        // An answer that is under way may be older than this event.
        if (event.kind != EventKind::MessageAdded) {
            m_isChatStale = m_isChatAsked;
            m_toldChat.clear();
        }
        // How long it may take is not in the event; and one that was read as missed is not told again.
        if (event.reach.touchesQueue || !m_feed.isLive())
            refreshChat();
    }
}

void VisitorSession::tellNow(const QByteArray &frame)
{
    if (m_feed.isLive())
        m_connection->send(frame);
}

void VisitorSession::refreshChat()
{
    // One question at a time, so that an older answer never comes after a newer one.
    if (std::exchange(m_isChatAsked, true)) {
        m_isChatStale = true;
        return;
    }
    m_services->log->chat(conversation(), this, [this](const Result<protocol::VisitorChat> &chat) {
        m_isChatAsked = false;
        if (std::exchange(m_isChatStale, false))
            refreshChat();
        else
            chatChanged(chat);
    });
}

void VisitorSession::chatChanged(const Result<protocol::VisitorChat> &chat)
{
    if (!chat)
        return;
    const QByteArray frame = remember(*chat);
    if (!frame.isEmpty())
        m_connection->send(frame);
}

QByteArray VisitorSession::remember(const protocol::VisitorChat &chat)
{
    m_state = chat.state;
    const QByteArray frame = protocol::encode(protocol::event(protocol::ChatChanged{chat}));
    return frame == std::exchange(m_toldChat, frame) ? QByteArray() : frame;
}

} // namespace parley::backend
