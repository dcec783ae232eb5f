// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/session/staffsession.h"

#include "app/backend/store/accounts.h"
#include "app/backend/store/log.h"
#include "app/backend/store/token.h"

#include <QDateTime>
#include <QLoggingCategory>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(lcSession, "parley.session")
}

StaffSession::StaffSession(Services *services, Connection *connection, QObject *parent)
    : Dialogue(services, connection, parent)
    , m_feed(connection, [this](const LogEvent &event) {
        return mayReceive(m_actor, m_watches, event) ? frameFor(m_actor, event) : QByteArray();
    })
{
    connect(&m_feed, &Feed::joined, this, &StaffSession::presencesWanted);
    connect(m_connection, &Connection::beat, this, [this] { m_feed.tellHead(m_services->log->head()); });
}

void StaffSession::handle(const protocol::Command &command)
{
    using Handler = void (StaffSession::*)(const protocol::Command &);
    static const QHash<QString, Handler> own{
        {QLatin1StringView(protocol::SignIn::name), &StaffSession::signIn},
        {QLatin1StringView(protocol::Hello::name), &StaffSession::hello},
        {QLatin1StringView(protocol::SignOut::name), &StaffSession::signOut},
        {QLatin1StringView(protocol::SetPresence::name), &StaffSession::setPresence},
        {QLatin1StringView(protocol::SetTyping::name), &StaffSession::setTyping},
        {QLatin1StringView(protocol::OpenConversation::name), &StaffSession::open},
        {QLatin1StringView(protocol::UnwatchConversation::name), &StaffSession::unwatch},
        {QLatin1StringView(protocol::OpenTimeline::name), &StaffSession::openTimeline},
    };
    const Handler handler = own.value(command.name);
    const bool isBeforeHello = handler == &StaffSession::signIn || handler == &StaffSession::hello;
    if (!isSignedIn() && !isBeforeHello)
        return refuseCommand(command, ErrorCode::NotSignedIn, u"say session.hello first"_s);
    if (handler)
        (this->*handler)(command);
    else
        submit(command);
}

void StaffSession::signIn(const protocol::Command &command)
{
    const auto body = bodyOf<protocol::SignIn>(command);
    if (!body)
        return;
    const QHostAddress address = m_connection->address();
    const QString key = address.toString();
    if (m_services->isLimited(address) && !m_services->rates.signIns.take(key, Services::now()))
        return refuseCommand(command, ErrorCode::RateLimited, u"too many tries; wait a moment"_s);
    m_services->accounts->signIn(*body, this,
                                 [this, command, key](const Result<protocol::SignedIn> &signedIn) {
                                     if (!signedIn) {
                                         qCInfo(lcSession) << "sign-in refused from" << key;
                                         return reply(command, tl::unexpected(signedIn.error()));
                                     }
                                     m_services->rates.signIns.giveBack(key);
                                     replyWith(command, *signedIn);
                                 });
}

void StaffSession::hello(const protocol::Command &command)
{
    const auto body = bodyOf<protocol::Hello>(command);
    if (!body || !isSpoken(body->version, command))
        return;
    if (isSignedIn() || m_isHelloUnderWay)
        return refuseCommand(command, ErrorCode::Conflict, u"hello was said already"_s);
    m_isHelloUnderWay = true;
    m_services->accounts->userOf(body->token, this, [this, command, hello = *body](const Result<User> &user) {
        m_isHelloUnderWay = false;
        if (user)
            return welcome(command, hello, *user);
        reply(command, tl::unexpected(user.error()));
        m_connection->end(QWebSocketProtocol::CloseCodePolicyViolated, u"not signed in"_s);
    });
}

bool StaffSession::needsSnapshot(const protocol::Hello &hello) const
{
    const qint64 head = m_services->log->head();
    return hello.epoch != m_services->log->epoch() || hello.since <= 0 || hello.since > head
           || head - hello.since > m_services->settings.maxMissed;
}

void StaffSession::welcome(const protocol::Command &command, const protocol::Hello &hello, const User &user)
{
    m_connection->confirm();
    m_actor = Actor::staff(user);
    m_tokenHash = hashOfToken(hello.token);
    const Log &log = *m_services->log;
    const bool isSnapshot = needsSnapshot(hello);
    qCInfo(lcSession).noquote() << user.login << "connected from" << m_connection->address().toString()
                                << hello.client.left(100) << (isSnapshot ? "for a snapshot" : "to resume");
    replyWith(command, protocol::Welcome{protocol::protocolVersion, user, log.centre(), log.epoch(),
                                         log.head(), isSnapshot, QDateTime::currentMSecsSinceEpoch()});
    beginFeed(hello, isSnapshot);
    Q_EMIT signedIn();
}

void StaffSession::beginFeed(const protocol::Hello &hello, bool isSnapshot)
{
    Log *log = m_services->log;
    const qint64 head = log->head();
    if (isSnapshot) {
        m_feed.expectSnapshot(head);
        log->snapshot(m_actor, this,
                      [this](const Snapshot &snapshot) { m_feed.startWith(snapshot.events, snapshot.head); });
        return;
    }
    const auto page = [this, log](qint64 after, std::function<void(const Feed::Events &)> then) {
        log->eventsAfter(after, Feed::pageSize, this, std::move(then));
    };
    m_feed.start(hello.since, head, page, true);
}

void StaffSession::signOut(const protocol::Command &command)
{
    m_services->accounts->revoke(m_tokenHash, this, [this, command](const Result<protocol::Done> &done) {
        if (!done)
            return reply(command, tl::unexpected(done.error()));
        replyWith(command, *done);
    });
}

void StaffSession::setPresence(const protocol::Command &command)
{
    if (const auto body = bodyOf<protocol::SetPresence>(command)) {
        Q_EMIT presenceChosen(body->presence);
        replyWith(command, protocol::Done());
    }
}

void StaffSession::setTyping(const protocol::Command &command)
{
    const auto body = protocol::body<protocol::SetTyping>(command);
    if (!body)
        return reply(command, tl::unexpected(body.error()));
    if (m_services->rates.typing.take(QString::fromLatin1(m_tokenHash.toHex()), Services::now()))
        Q_EMIT typed(body->conversation, body->isTyping);
}

void StaffSession::open(const protocol::Command &command)
{
    const auto body = bodyOf<protocol::OpenConversation>(command);
    if (!body)
        return;
    // Followed before it is read, so that nothing falls between; unless the asker may not see it.
    const ConversationId id = body->conversation;
    if (m_actor.seesAll())
        m_watches.conversations.insert(id);
    submit(command, [this, id](const Answer &answer) {
        if (answer.body)
            m_watches.conversations.insert(id);
        else
            m_watches.conversations.remove(id);
    });
}

void StaffSession::unwatch(const protocol::Command &command)
{
    if (const auto body = bodyOf<protocol::UnwatchConversation>(command)) {
        m_watches.conversations.remove(body->conversation);
        replyWith(command, protocol::Done());
    }
}

void StaffSession::openTimeline(const protocol::Command &command)
{
    const auto body = bodyOf<protocol::OpenTimeline>(command);
    if (!body)
        return;
    const CustomerId id = body->customer;
    m_watches.customers.insert(id);
    submit(command, [this, id](const Answer &answer) {
        if (!answer.body)
            m_watches.customers.remove(id);
    });
}

void StaffSession::tellNow(const QByteArray &frame)
{
    if (isSignedIn() && m_feed.isLive())
        m_connection->send(frame);
}

void StaffSession::setUser(const User &user)
{
    m_actor = Actor::staff(user);
    if (!user.isActive)
        endSession(u"this account has been closed"_s);
}

void StaffSession::endSession(const QString &reason)
{
    m_hasSignedOut = true;
    tell(protocol::SignedOut{reason});
    m_connection->end(QWebSocketProtocol::CloseCodeNormal, reason);
}

} // namespace parley::backend
