// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/session/dialogue.h"
#include "app/backend/session/feed.h"

namespace parley::backend {

//! One connection of a visitor of the web chat: their token, their conversation, and nothing that is only
//! for staff.
class VisitorSession : public Dialogue
{
    Q_OBJECT
public:
    VisitorSession(Services *services, Connection *connection, QObject *parent);

    [[nodiscard]] const ConversationId &conversation() const { return m_actor.conversation; }
    [[nodiscard]] bool isWaiting() const { return m_state == ConversationState::Queued; }

    [[nodiscard]] bool isTyping() const { return m_isTyping; }

    //! Events of their conversation.
    void take(const QList<LogEvent> &events);
    //! A frame that is not of the log.
    void tellNow(const QByteArray &frame);
    //! Looks again at what they may know of their conversation, and tells them.
    void refreshChat();

Q_SIGNALS:
    //! They have a conversation now.
    void conversationKnown(const parley::ConversationId &former);
    void typed(const QString &text);

protected:
    void handle(const protocol::Command &command) override;

private:
    void hello(const protocol::Command &command);
    void welcome(const protocol::Command &command, const protocol::VisitorHello &hello,
                 const Result<protocol::VisitorChat> &chat);
    void start(const protocol::Command &command);
    void send(const protocol::Command &command);
    void typing(const protocol::Command &command);
    void beginFeed(qint64 since, qint64 head);
    //! The frame that tells it; empty when it was told last.
    QByteArray remember(const protocol::VisitorChat &chat);
    void chatChanged(const Result<protocol::VisitorChat> &chat);

    QString m_token;
    bool m_hasSaidHello = false;
    bool m_isHelloUnderWay = false;
    bool m_isTyping = false;
    bool m_isChatAsked = false;
    bool m_isChatStale = false;
    ConversationState m_state = ConversationState::Closed;
    QByteArray m_toldChat;
    Feed m_feed;
};

} // namespace parley::backend
