// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/session/hub.h"

#include "app/backend/dispatch/presences.h"
#include "app/backend/session/staffsession.h"
#include "app/backend/session/visitorsession.h"
#include "app/backend/store/accounts.h"
#include "app/backend/store/log.h"

#include <QLoggingCategory>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcHub, "parley.hub")

QByteArray frameOf(const ConversationId &conversation, AuthorKind author, bool isTyping,
                   const QString &text = {})
{
    return protocol::encode(protocol::event(protocol::TypingChanged{conversation, author, isTyping, text}));
}

} // namespace

Hub::Hub(Services *services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_owners(services->log)
{
    connect(m_services->log, &Log::committed, this, &Hub::fanOut);
    connect(m_services->accounts, &Accounts::revoked, this, &Hub::endSessionsOf,
            Qt::QueuedConnection); // after the answer to who signed out
    connect(m_services->presences, &Presences::changed, this, &Hub::tellPresence);
    m_queueRefresh.setSingleShot(true);
    m_queueRefresh.setInterval(m_services->settings.queueRefresh);
    connect(&m_queueRefresh, &QTimer::timeout, this, &Hub::refreshQueue);
}

Hub::~Hub() = default;

void Hub::takeStaff(QWebSocket *socket, const QHostAddress &address)
{
    auto *connection = new Connection(socket, address, m_services->settings.connection, nullptr);
    auto *session = new StaffSession(m_services, connection, this);
    m_staff.append(session);
    if (m_isStopping)
        session->refuseFurther();
    follow(session);
}

void Hub::follow(StaffSession *session)
{
    connect(session, &StaffSession::signedIn, this,
            [this, session] { m_services->presences->connected(session->actor().user); });
    connect(session, &StaffSession::presencesWanted, this, [this, session] { tellPresences(session); });
    connect(session, &StaffSession::presenceChosen, this, [this, session](Presence presence) {
        m_services->presences->set(session->actor().user, presence);
    });
    connect(session, &StaffSession::typed, this,
            [this, session](const ConversationId &conversation, bool isTyping) {
                staffTyped(session, conversation, isTyping);
            });
    connect(session, &Dialogue::ended, this,
            [this, session](const QString &reason) { leave(session, reason); });
}

void Hub::leave(StaffSession *session, const QString &reason)
{
    m_staff.removeOne(session);
    session->deleteLater();
    if (!session->isSignedIn())
        return;
    const UserId user = session->actor().user;
    qCInfo(lcHub).noquote() << session->actor().name << "disconnected:" << reason;
    auto *presences = m_services->presences;
    if (session->hasSignedOut())
        presences->disconnected(user);
    else
        QTimer::singleShot(m_services->settings.presenceGrace, presences,
                           [presences, user] { presences->disconnected(user); });
}

void Hub::takeVisitor(QWebSocket *socket, const QHostAddress &address)
{
    auto *connection = new Connection(socket, address, m_services->settings.connection, nullptr);
    auto *session = new VisitorSession(m_services, connection, this);
    m_visitors.append(session);
    if (m_isStopping)
        session->refuseFurther();
    follow(session);
}

void Hub::follow(VisitorSession *session)
{
    connect(session, &VisitorSession::conversationKnown, this, [this, session](const ConversationId &former) {
        forget(session, former);
        m_byConversation[session->conversation()].append(session);
    });
    connect(session, &VisitorSession::typed, this,
            [this, session](const QString &text) { visitorTyped(session, text); });
    connect(session, &Dialogue::ended, this, [this, session] { leave(session); });
}

void Hub::leave(VisitorSession *session)
{
    m_visitors.removeOne(session);
    forget(session, session->conversation());
    if (session->isTyping())
        visitorTyped(session, {});
    session->deleteLater();
}

void Hub::forget(VisitorSession *session, const ConversationId &conversation)
{
    const auto visitors = m_byConversation.find(conversation);
    if (visitors == m_byConversation.end())
        return;
    visitors->removeOne(session);
    if (visitors->isEmpty())
        m_byConversation.erase(visitors);
}

void Hub::fanOut(const QList<LogEvent> &events)
{
    m_owners.follow(events);
    followUsers(events);
    m_offered += events.size() * m_staff.size();
    const auto staff = m_staff;
    for (StaffSession *session : staff)
        session->take(events);
    for (const LogEvent &event : events) {
        const auto visitors = m_byConversation.value(event.reach.conversation);
        m_offered += visitors.size();
        for (VisitorSession *session : visitors)
            session->take({event});
    }
    const bool movesQueue = std::any_of(events.cbegin(), events.cend(),
                                        [](const LogEvent &event) { return event.reach.touchesQueue; });
    if (movesQueue && !m_queueRefresh.isActive())
        m_queueRefresh.start();
}

void Hub::followUsers(const QList<LogEvent> &events)
{
    const bool isChanged = std::any_of(events.cbegin(), events.cend(), [](const LogEvent &event) {
        return event.kind == EventKind::UserChanged;
    });
    if (!isChanged)
        return;
    const auto sessions = m_staff;
    for (StaffSession *session : sessions) {
        const auto user = m_services->log->users().constFind(session->actor().user);
        if (session->isSignedIn() && user != m_services->log->users().cend())
            session->setUser(*user);
    }
}

void Hub::refreshQueue()
{
    for (VisitorSession *session : std::as_const(m_visitors))
        if (session->isWaiting())
            session->refreshChat();
}

void Hub::endSessionsOf(const QByteArray &tokenHash)
{
    const auto sessions = m_staff;
    for (StaffSession *session : sessions)
        if (session->tokenHash() == tokenHash)
            session->endSession(u"this session has been signed out"_s);
}

void Hub::tellPresence(const UserId &user, Presence presence, int load)
{
    tellStaff(protocol::encode(protocol::event(protocol::PresenceChanged{user, presence, load})));
}

void Hub::tellStaff(const QByteArray &frame)
{
    for (StaffSession *session : std::as_const(m_staff))
        session->tellNow(frame);
}

void Hub::tellPresences(StaffSession *session)
{
    for (const User &user : m_services->log->users())
        session->tellNow(protocol::encode(protocol::event(protocol::PresenceChanged{
            user.id, m_services->presences->of(user.id), m_services->log->loadOf(user.id)})));
}

void Hub::staffTyped(StaffSession *session, const ConversationId &conversation, bool isTyping)
{
    m_owners.withOwner(conversation, session, [this, session, conversation, isTyping](const UserId &owner) {
        if (owner != session->actor().user)
            return;
        const QByteArray frame = frameOf(conversation, AuthorKind::Agent, isTyping);
        const auto visitors = m_byConversation.value(conversation);
        for (VisitorSession *visitor : visitors)
            visitor->tellNow(frame);
        for (StaffSession *colleague : std::as_const(m_staff))
            if (colleague->actor().user != owner && colleague->isWatching(conversation))
                colleague->tellNow(frame);
    });
}

void Hub::visitorTyped(VisitorSession *session, const QString &text)
{
    const ConversationId conversation = session->conversation();
    m_owners.withOwner(conversation, this, [this, conversation, text](const UserId &owner) {
        const QByteArray frame = frameOf(conversation, AuthorKind::Customer, !text.isEmpty(), text);
        for (StaffSession *colleague : std::as_const(m_staff))
            if (colleague->isSignedIn()
                && (colleague->actor().user == owner || colleague->isWatching(conversation)))
                colleague->tellNow(frame);
    });
}

QList<Dialogue *> Hub::everybody() const
{
    QList<Dialogue *> all(m_staff.cbegin(), m_staff.cend());
    all.append(QList<Dialogue *>(m_visitors.cbegin(), m_visitors.cend()));
    return all;
}

void Hub::refuseFurther()
{
    m_isStopping = true;
    const auto all = everybody();
    for (Dialogue *dialogue : all)
        dialogue->refuseFurther();
}

void Hub::close()
{
    const auto all = everybody();
    for (Dialogue *dialogue : all)
        dialogue->connection()->end(QWebSocketProtocol::CloseCodeGoingAway, u"the backend is stopping"_s);
}

} // namespace parley::backend
