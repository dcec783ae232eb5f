// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/memorystore.h"
#include "models/sync/engine.h"
#include "tests/support/scriptedserver.h"

#include <QTemporaryDir>
#include <QTest>

namespace parley::test {

using namespace Qt::StringLiterals;

inline Conversation conversationOf(const QString &id, const UserId &owner, qint64 lastSeq = 0)
{
    Conversation conversation;
    conversation.id = ConversationId(id);
    conversation.customer = CustomerId(u"k-"_s + id);
    conversation.state = owner.isEmpty() ? ConversationState::Queued : ConversationState::Active;
    conversation.owner = owner;
    conversation.lastSeq = lastSeq;
    return conversation;
}

inline Message messageOf(const QString &conversation, qint64 seq, const QString &text = u"hello"_s)
{
    Message message;
    message.id = MessageId(u"m-%1"_s.arg(seq));
    message.conversation = ConversationId(conversation);
    message.seq = seq;
    message.text = text;
    return message;
}

inline QList<qint64> seqsOf(const QList<Message> &messages)
{
    QList<qint64> seqs;
    for (const Message &message : messages)
        seqs.append(message.seq);
    return seqs;
}

//! The keychain outlives the engine that uses it.
class BorrowedStore : public CredentialStore
{
public:
    explicit BorrowedStore(MemoryStore &store)
        : m_store(store)
    {}
    void read(const QString &key, Read done) override { m_store.read(key, std::move(done)); }
    void write(const QString &key, const QString &secret, Done done) override
    {
        m_store.write(key, secret, std::move(done));
    }
    void remove(const QString &key, Done done) override { m_store.remove(key, std::move(done)); }

private:
    MemoryStore &m_store;
};

inline constexpr sync::Timing quick{
    .ping = 100, .dead = 400, .connecting = 2'000, .answer = 2'000, .firstRetry = 20, .longestRetry = 60};

//! An engine in a folder of its own, with a scripted backend and a keychain that outlives it.
class ScriptedEngine : public QObject
{
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
        m_credentials = std::make_unique<MemoryStore>();
        m_engine = makeEngine();
    }
    void end()
    {
        m_engine.reset();
        m_server.reset();
        m_folder.reset();
    }
    [[nodiscard]] std::unique_ptr<sync::Engine> makeEngine()
    {
        return std::make_unique<sync::Engine>(sync::Settings{m_folder->path(), u"test 1"_s, quick},
                                              std::make_unique<BorrowedStore>(*m_credentials));
    }
    void goOnline()
    {
        m_engine->signIn(m_server->url(), u"noa"_s, m_server->password, true);
        QTRY_VERIFY(isOnline());
    }
    [[nodiscard]] CommandId say(const QString &text, const QString &conversation = u"c1"_s)
    {
        return m_engine->submit(protocol::SendMessage{ConversationId(conversation), text, {}, {}, {}});
    }
    [[nodiscard]] bool isOnline() const { return m_engine->link().phase == sync::LinkState::Online; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<MemoryStore> m_credentials;
    std::unique_ptr<sync::Engine> m_engine;
};

} // namespace parley::test
