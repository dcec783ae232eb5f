// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/engine.h"

#include <QTemporaryDir>

namespace parley::replay {

//! A simulated agent: the workstation's own engine in a folder of its own, always available.
class HeadlessAgent : public QObject
{
    Q_OBJECT

public:
    HeadlessAgent(const QUrl &server, QString login, QString password, QObject *parent = nullptr);

    void signIn();
    [[nodiscard]] UserId id() const { return m_engine.user().id; }
    [[nodiscard]] const QString &login() const { return m_login; }
    [[nodiscard]] bool isOnline() const { return m_engine.link().phase == sync::LinkState::Online; }

    [[nodiscard]] bool holds(const ConversationId &conversation) const;
    //! The messages between customer and agent as the engine holds them, once it holds all of them;
    //! whispers and automatic ones left out.
    [[nodiscard]] QList<Message> heard(const ConversationId &conversation) const;
    MessageId say(const ConversationId &conversation, const QString &text);
    void read(const ConversationId &conversation, qint64 upTo) { m_engine.markRead(conversation, upTo); }
    void close(const ConversationId &conversation);

Q_SIGNALS:
    void ready();
    void failed(const QString &reason);
    //! This agent holds the conversation now.
    void took(const parley::ConversationId &conversation);
    void closed(const parley::ConversationId &conversation);
    //! Something in the conversation's messages is new.
    void listened(const parley::ConversationId &conversation);
    void accepted(const parley::MessageId &id);
    void refused(const parley::CommandId &id, const QString &what, const parley::Error &error);

private:
    QTemporaryDir m_folder;
    QUrl m_server;
    QString m_login;
    QString m_password;
    sync::Engine m_engine;
};

} // namespace parley::replay
