// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/envelope.h"
#include "models/protocol/vocabulary.h"
#include "models/sync/link.h"

#include <QObject>

#include <set>

namespace parley::replay {

//! A simulated customer at the web chat's door: one conversation, over reconnects, with every message
//! resent until it is accepted.
class Visitor : public QObject
{
    Q_OBJECT

public:
    Visitor(const QUrl &endpoint, protocol::VisitorStart start, QObject *parent = nullptr);

    //! Connects and starts the conversation.
    void begin();
    //! Sends a message; its id is the command's.
    MessageId say(const QString &text);
    void type(const QString &text);
    void rate(int score);
    void close();

    [[nodiscard]] const ConversationId &conversation() const { return m_chat.conversation; }
    [[nodiscard]] const protocol::VisitorChat &chat() const { return m_chat; }
    //! Everything that came, in the order it came, with what came twice; automatic messages left out.
    [[nodiscard]] const QList<Message> &received() const { return m_received; }

Q_SIGNALS:
    void started();
    void accepted(const parley::MessageId &id);
    void heard(const parley::Message &message);
    void chatChanged();
    //! The rating was taken.
    void rated();
    void refused(const QString &what, const parley::Error &error);
    void reconnecting(const QString &reason);

private:
    void greet();
    void take(const QByteArray &bytes);
    void takeReply(const protocol::Reply &reply);
    void takeWelcome(const protocol::VisitorWelcome &welcome);
    void takeEvent(const protocol::Event &event);
    void takeMessage(const Message &message);
    void takeChat(const protocol::VisitorChat &chat);
    void submit(const protocol::Command &command);
    template<typename T>
    void mention(const T &command)
    {
        if (m_isWelcome)
            m_link.send(protocol::encode(protocol::command(command)));
    }

    QUrl m_endpoint;
    protocol::VisitorStart m_start;
    sync::Link m_link;
    QString m_token;
    QString m_epoch;
    qint64 m_cursor = 0;
    CommandId m_hello;
    bool m_isWelcome = false;
    bool m_isStarted = false;
    protocol::VisitorChat m_chat;
    QList<protocol::Command> m_unanswered;
    QList<Message> m_received;
    std::set<qint64> m_seen;
};

} // namespace parley::replay
