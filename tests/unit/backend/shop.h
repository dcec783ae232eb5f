// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/handlers/apicommands.h"
#include "app/backend/store/log.h"
#include "app/backend/store/token.h"

#include <QTemporaryDir>
#include <QTest>

//! A log on a store of its own, with people at work.
class Shop : public QObject
{
public:
    Shop() { open(); }

    void open()
    {
        m_log = std::make_unique<parley::backend::Log>();
        const auto opened = m_log->open(folder());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        connect(m_log.get(), &parley::backend::Log::committed, this,
                [this](const QList<parley::backend::LogEvent> &events) { m_events += events; });
    }
    void close() { m_log.reset(); }
    void restart()
    {
        close();
        open();
    }

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] parley::backend::Log &log() { return *m_log; }
    //! All that committed() has told.
    [[nodiscard]] const QList<parley::backend::LogEvent> &events() const { return m_events; }
    void forgetEvents() { m_events.clear(); }

    //! Submits and waits for the answer.
    template<typename T>
    parley::Result<typename T::Reply> run(const parley::backend::Actor &actor, const T &body,
                                          const parley::CommandId &id = parley::CommandId::create())
    {
        std::optional<parley::Result<typename T::Reply>> answer;
        m_log->submit<T>(
            actor, body, this, [&](const auto &reply) { answer = reply; }, id);
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
            return parley::refuse(parley::ErrorCode::Unavailable, QStringLiteral("no answer came"));
        return *answer;
    }

    parley::backend::Actor add(const QString &login, parley::Role role = parley::Role::Agent, int cap = 3,
                               const QStringList &languages = {},
                               const QString &passwordHash = QStringLiteral("!"))
    {
        parley::User user;
        user.id = parley::UserId(login);
        user.login = login;
        user.name = login;
        user.role = role;
        user.cap = cap;
        user.languages = languages;
        const auto saved =
            run(parley::backend::Actor::system(), parley::protocol::SaveUser{user, passwordHash});
        if (!saved)
            qFatal("%s", qPrintable(saved.error().message));
        return parley::backend::Actor::staff(saved->user);
    }
    //! The same, at work.
    parley::backend::Actor available(const QString &login, int cap = 3, const QStringList &languages = {})
    {
        const auto actor = add(login, parley::Role::Agent, cap, languages);
        m_log->setPresence(actor.user, parley::Presence::Available);
        return actor;
    }
    void setCentre(const QStringList &queues, const QStringList &dispositions = {})
    {
        parley::Centre centre;
        centre.name = QStringLiteral("Shop");
        centre.queues = queues;
        centre.dispositions = dispositions;
        centre.channels = {{parley::Channel::WebChat, 60, 0.25, 100}};
        QVERIFY(run(parley::backend::Actor::system(), parley::protocol::SaveCentre{centre}));
    }

    //! Somebody who writes in, their conversation started.
    parley::backend::Actor visitor(const QString &name, const QString &language = {},
                                   const QString &email = {}, const QString &topic = {})
    {
        parley::backend::Actor actor;
        actor.kind = parley::backend::Actor::Kind::Visitor;
        actor.visitor = parley::backend::hashOfToken(parley::backend::makeToken());
        return started(actor, name, language, email, topic);
    }
    //! The same visitor begins a conversation.
    parley::backend::Actor started(parley::backend::Actor actor, const QString &name,
                                   const QString &language = {}, const QString &email = {},
                                   const QString &topic = {})
    {
        parley::protocol::VisitorStart start;
        start.customerName = name;
        start.language = language;
        start.email = email;
        start.topic = topic;
        const auto reply = run(actor, start);
        if (!reply)
            qFatal("%s", qPrintable(reply.error().message));
        actor.conversation = reply->chat.conversation;
        return actor;
    }

    //! The conversation as the log's last event told it.
    parley::Conversation conversation(const parley::ConversationId &id)
    {
        parley::User admin;
        admin.id = parley::UserId(QStringLiteral("observer"));
        admin.role = parley::Role::Admin;
        const auto opened =
            run(parley::backend::Actor::staff(admin), parley::protocol::OpenConversation{id, 0, 1'000});
        return opened ? opened->conversation : parley::Conversation();
    }
    parley::Result<parley::protocol::SentMessage> send(const parley::backend::Actor &actor,
                                                       const parley::ConversationId &id, const QString &text)
    {
        return run(actor, parley::protocol::SendMessage{id, text, {}, {}, {}});
    }
    parley::Result<parley::protocol::SentMessage> write(const parley::backend::Actor &visitor,
                                                        const QString &text)
    {
        return run(visitor, parley::protocol::VisitorSend{visitor.conversation, text, {}});
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<parley::backend::Log> m_log;
    QList<parley::backend::LogEvent> m_events;
};
