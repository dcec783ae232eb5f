// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/session/owners.h"
#include "app/backend/session/services.h"
#include "app/backend/store/logevent.h"
#include "models/domain/user.h"

#include <QHash>
#include <QTimer>

class QWebSocket;

namespace parley::backend {

class Dialogue;
class StaffSession;
class VisitorSession;

//! Everybody who is connected: makes a session of each WebSocket, hands committed events to those they may
//! concern, and passes on what is never kept (typing, presence). Main thread.
class Hub : public QObject
{
    Q_OBJECT
public:
    Hub(Services *services, QObject *parent = nullptr);
    ~Hub() override;

    void takeStaff(QWebSocket *socket, const QHostAddress &address);
    void takeVisitor(QWebSocket *socket, const QHostAddress &address);

    //! Refuses further commands; those under way are still answered.
    void refuseFurther();
    //! Gives an ephemeral event to everybody of the centre who is connected.
    void tellStaff(const QByteArray &frame);
    //! Closes every connection.
    void close();

    [[nodiscard]] qsizetype staffConnections() const { return m_staff.size(); }
    [[nodiscard]] qsizetype visitorConnections() const { return m_visitors.size(); }
    //! Events given to live connections since the start, counting each receiver.
    [[nodiscard]] qint64 eventsOffered() const { return m_offered; }

private:
    void fanOut(const QList<LogEvent> &events);
    void followUsers(const QList<LogEvent> &events);
    void follow(StaffSession *session);
    void follow(VisitorSession *session);
    void leave(StaffSession *session, const QString &reason);
    void leave(VisitorSession *session);
    void forget(VisitorSession *session, const ConversationId &conversation);
    void endSessionsOf(const QByteArray &tokenHash);
    void tellPresence(const UserId &user, Presence presence, int load);
    void tellPresences(StaffSession *session);
    void staffTyped(StaffSession *session, const ConversationId &conversation, bool isTyping);
    void visitorTyped(VisitorSession *session, const QString &text);
    void refreshQueue();
    [[nodiscard]] QList<Dialogue *> everybody() const;

    Services *m_services;
    Owners m_owners;
    QList<StaffSession *> m_staff;
    QList<VisitorSession *> m_visitors;
    QHash<ConversationId, QList<VisitorSession *>> m_byConversation;
    QTimer m_queueRefresh;
    qint64 m_offered = 0;
    bool m_isStopping = false;
};

} // namespace parley::backend
