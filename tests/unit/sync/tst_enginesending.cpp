// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedengine.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace parley::sync;
using namespace parley::test;
using namespace Qt::StringLiterals;

//! What the engine sends, and sends again, against a scripted backend.
class TestEngineSending : public ScriptedEngine
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void sendsWhatWasWrittenOffline();
    void resendsTheSameCommandUntilItIsAnswered();
    void keepsTheOrderOfAConversation();
    void keepsWhatIsUnsentOverARestart();
    void givesARefusedMessageBack();
    void triesAgainWhatIsUnavailable();
    void showsAMessageOnceWhetherAnswerOrEventComesFirst();

    void failsAQuestionWhileOffline();
    void failsAQuestionWhenTheLinkBreaks();
    void tellsThePresenceAgainAfterAReconnect();
    void tellsWhatWasReadAgainAfterAReconnect();

    void opensAConversationThatBecomesMine();
    void opensAgainWhenAMessageIsMissing();
    void doesNotAskForEverWhenTheServerHasNoMore();
    void opensWhatIsWatchedAfterAReconnect();
    void loadsOlderMessages();
};

void TestEngineSending::sendsWhatWasWrittenOffline()
{
    goOnline();
    m_server->goAway();
    QTRY_COMPARE(m_engine->link().phase, LinkState::Offline);
    const CommandId id = say(u"while away"_s);
    QVERIFY(!id.isEmpty());
    QCOMPARE(m_engine->outbox().items().first().state, OutboxItem::Waiting);
    m_server->listen();
    m_engine->tryNow();
    QTRY_COMPARE(m_server->received<protocol::SendMessage>().size(), 1);
    QCOMPARE(m_server->received<protocol::SendMessage>().first().id, id);
}

void TestEngineSending::resendsTheSameCommandUntilItIsAnswered()
{
    goOnline();
    const CommandId id = say(u"once"_s);
    QTRY_COMPARE(m_server->received<protocol::SendMessage>().size(), 1);
    m_server->dropConnection();
    QTRY_COMPARE(m_server->received<protocol::SendMessage>().size(), 2);
    const auto sent = m_server->received<protocol::SendMessage>();
    QCOMPARE(sent.at(0).id, id);
    QCOMPARE(sent.at(1).id, id);
    QCOMPARE(sent.at(0).with, sent.at(1).with);
    Message message = messageOf(u"c1"_s, 3, u"once"_s);
    message.id = MessageId(id.value());
    QSignalSpy accepted(m_engine.get(), &Engine::commandAccepted);
    m_server->answer(id, protocol::SentMessage{message});
    QTRY_COMPARE(accepted.size(), 1);
    QVERIFY(m_engine->outbox().items().isEmpty());
    m_server->dropConnection();
    QTRY_COMPARE(m_server->connections, 3);
    QTRY_VERIFY(isOnline());
    QTest::qWait(50);
    QCOMPARE(m_server->received<protocol::SendMessage>().size(), 2);
}

void TestEngineSending::keepsTheOrderOfAConversation()
{
    goOnline();
    const CommandId first = say(u"first"_s);
    const CommandId second = say(u"second"_s);
    const CommandId other = say(u"elsewhere"_s, u"c2"_s);
    QTRY_COMPARE(m_server->received<protocol::SendMessage>().size(), 2);
    QCOMPARE(m_server->received<protocol::SendMessage>().at(0).id, first);
    QCOMPARE(m_server->received<protocol::SendMessage>().at(1).id, other);
    m_server->answer(first, protocol::SentMessage{messageOf(u"c1"_s, 3)});
    QTRY_COMPARE(m_server->received<protocol::SendMessage>().size(), 3);
    QCOMPARE(m_server->received<protocol::SendMessage>().at(2).id, second);
}

void TestEngineSending::keepsWhatIsUnsentOverARestart()
{
    goOnline();
    m_server->goAway();
    QTRY_COMPARE(m_engine->link().phase, LinkState::Offline);
    const CommandId first = say(u"first"_s);
    const CommandId second = say(u"second"_s);
    m_engine.reset();
    m_engine = makeEngine();
    QVERIFY(m_engine->resume());
    const auto items = m_engine->outbox().items();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).id, first);
    QCOMPARE(items.at(1).id, second);
    QCOMPARE(items.at(1).text, u"second"_s);
}

void TestEngineSending::givesARefusedMessageBack()
{
    goOnline();
    QSignalSpy refused(m_engine.get(), &Engine::commandRefused);
    const CommandId id = say(u"too late"_s);
    QTRY_COMPARE(m_server->received<protocol::SendMessage>().size(), 1);
    m_server->refuse(id, ErrorCode::Conflict, u"Maya has taken over."_s);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).at(0).value<CommandId>(), id);
    QCOMPARE(refused.at(0).at(1).toString(), u"message.send"_s);
    QCOMPARE(refused.at(0).at(2).value<Error>().message, u"Maya has taken over."_s);
    QCOMPARE(refused.at(0).at(3).toString(), u"too late"_s);
    QCOMPARE(m_engine->outbox().items().size(), 1);
    QCOMPARE(m_engine->outbox().items().first().state, OutboxItem::Failed);
    QCOMPARE(m_engine->outbox().takeBack(id), std::optional(u"too late"_s));
    QVERIFY(m_engine->outbox().items().isEmpty());
}

void TestEngineSending::triesAgainWhatIsUnavailable()
{
    goOnline();
    QSignalSpy refused(m_engine.get(), &Engine::commandRefused);
    const CommandId id = say(u"patience"_s);
    QTRY_COMPARE(m_server->received<protocol::SendMessage>().size(), 1);
    m_server->refuse(id, ErrorCode::Unavailable, u"busy"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->received<protocol::SendMessage>().size(), 2, 10'000);
    QCOMPARE(refused.size(), 0);
}

void TestEngineSending::showsAMessageOnceWhetherAnswerOrEventComesFirst()
{
    goOnline();
    QSignalSpy added(m_engine.get(), &Engine::messageAdded);
    const CommandId first = say(u"event first"_s);
    Message message = messageOf(u"c1"_s, 3, u"event first"_s);
    message.id = MessageId(first.value());
    m_server->tell(protocol::MessageAdded{message}, 3);
    QTRY_COMPARE(added.size(), 1);
    QVERIFY(m_engine->outbox().items().isEmpty());
    m_server->answer(first, protocol::SentMessage{message});

    const CommandId second = say(u"answer first"_s, u"c2"_s);
    message = messageOf(u"c2"_s, 4, u"answer first"_s);
    message.id = MessageId(second.value());
    m_server->answer(second, protocol::SentMessage{message});
    QTRY_COMPARE(added.size(), 2);
    QVERIFY(m_engine->outbox().items().isEmpty());
    m_server->tell(protocol::MessageAdded{message}, 4);
    m_server->tell(protocol::MessageAdded{messageOf(u"c3"_s, 5)}, 5);
    QTRY_COMPARE(added.size(), 3);
    QCOMPARE(m_engine->state().messages(ConversationId(u"c2"_s)).size(), 1);
}

void TestEngineSending::failsAQuestionWhileOffline()
{
    Result<protocol::FoundCustomers> found;
    bool isAnswered = false;
    m_engine->ask(protocol::FindCustomers{u"dana"_s}, this,
                  [&](const Result<protocol::FoundCustomers> &result) {
                      found = result;
                      isAnswered = true;
                  });
    QVERIFY(!isAnswered);
    QTRY_VERIFY(isAnswered);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Unavailable);
}

void TestEngineSending::failsAQuestionWhenTheLinkBreaks()
{
    goOnline();
    std::optional<ErrorCode> code;
    m_engine->ask(protocol::FindCustomers{u"dana"_s}, this,
                  [&](const Result<protocol::FoundCustomers> &result) {
                      code = result ? std::nullopt : std::optional(result.error().code);
                  });
    QTRY_COMPARE(m_server->received<protocol::FindCustomers>().size(), 1);
    m_server->dropConnection();
    QTRY_VERIFY(code);
    QCOMPARE(*code, ErrorCode::Unavailable);
    QTRY_VERIFY(isOnline());
    QCOMPARE(m_server->received<protocol::FindCustomers>().size(), 1);
}

void TestEngineSending::tellsThePresenceAgainAfterAReconnect()
{
    goOnline();
    m_engine->tell(protocol::SetPresence{Presence::Break});
    QTRY_COMPARE(m_server->received<protocol::SetPresence>().size(), 1);
    m_server->dropConnection();
    QTRY_COMPARE(m_server->received<protocol::SetPresence>().size(), 2);
    QCOMPARE(m_server->last<protocol::SetPresence>().presence, Presence::Break);
}

void TestEngineSending::tellsWhatWasReadAgainAfterAReconnect()
{
    const ConversationId id(u"c1"_s);
    goOnline();
    m_server->tell(
        protocol::ConversationChanged{{}, conversationOf(u"c1"_s, m_server->user.id), {}, {}, {}, {}}, 1);
    m_server->tell(protocol::MessageAdded{messageOf(u"c1"_s, 2)}, 2);
    m_server->head = 2;
    QTRY_COMPARE(m_engine->state().messages(id).size(), 1);
    m_engine->markRead(id, 2);
    QTRY_COMPARE(m_server->received<protocol::ReadConversation>().size(), 1);
    m_engine->markRead(id, 2);
    m_engine->markRead(id, 1);
    m_server->dropConnection();
    QTRY_COMPARE(m_server->received<protocol::ReadConversation>().size(), 2);
    QCOMPARE(m_server->last<protocol::ReadConversation>().upTo, 2);
    m_server->tell(protocol::ReceiptChanged{id, 0, 0, 2}, 3);
    m_server->head = 3;
    QTRY_COMPARE(m_engine->state().conversation(id)->agentReadUpTo, 2);
    m_server->dropConnection();
    QTRY_COMPARE(m_server->connections, 3);
    QTRY_VERIFY(isOnline());
    QTest::qWait(50);
    QCOMPARE(m_server->received<protocol::ReadConversation>().size(), 2);
}

void TestEngineSending::opensAConversationThatBecomesMine()
{
    const ConversationId id(u"c1"_s);
    goOnline();
    QSignalSpy shown(m_engine.get(), &Engine::transcriptChanged);
    const Conversation mine = conversationOf(u"c1"_s, m_server->user.id, 4);
    m_server->tell(protocol::ConversationChanged{protocol::Change::Assigned, mine, {}, {}, {}, {}}, 5);
    m_server->tell(protocol::MessageAdded{messageOf(u"c1"_s, 6)}, 6);
    QTRY_COMPARE(m_server->received<protocol::OpenConversation>().size(), 1);
    protocol::OpenedConversation page{mine, {}, {messageOf(u"c1"_s, 2), messageOf(u"c1"_s, 4)}, true};
    page.customer.id = mine.customer;
    page.customer.name = u"Dana"_s;
    m_server->answer(m_server->received<protocol::OpenConversation>().first().id, page);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(seqsOf(m_engine->state().messages(id)), (QList<qint64>{2, 4, 6}));
    QVERIFY(m_engine->state().transcript(id)->hasOlder());
    QCOMPARE(m_engine->state().customer(mine.customer)->name, u"Dana"_s);
    QTest::qWait(50);
    QCOMPARE(m_server->received<protocol::OpenConversation>().size(), 1);
}

void TestEngineSending::opensAgainWhenAMessageIsMissing()
{
    opensAConversationThatBecomesMine();
    const Conversation mine = conversationOf(u"c1"_s, m_server->user.id, 9);
    m_server->tell(protocol::ConversationChanged{protocol::Change::Held, mine, {}, {}, {}, {}}, 10);
    QTRY_COMPARE(m_server->received<protocol::OpenConversation>().size(), 2);
    m_server->answer(
        m_server->received<protocol::OpenConversation>().last().id,
        protocol::OpenedConversation{mine, {}, {messageOf(u"c1"_s, 6), messageOf(u"c1"_s, 9)}, true});
    QTRY_COMPARE(seqsOf(m_engine->state().messages(ConversationId(u"c1"_s))), (QList<qint64>{2, 4, 6, 9}));
}

void TestEngineSending::doesNotAskForEverWhenTheServerHasNoMore()
{
    goOnline();
    const Conversation mine = conversationOf(u"c1"_s, m_server->user.id, 9);
    m_server->tell(protocol::ConversationChanged{protocol::Change::Held, mine, {}, {}, {}, {}}, 10);
    QTRY_COMPARE(m_server->received<protocol::OpenConversation>().size(), 1);
    m_server->answer(m_server->received<protocol::OpenConversation>().last().id,
                     protocol::OpenedConversation{mine, {}, {}, false});
    QTest::qWait(100);
    QCOMPARE(m_server->received<protocol::OpenConversation>().size(), 1);
}

void TestEngineSending::opensWhatIsWatchedAfterAReconnect()
{
    goOnline();
    const ConversationId id(u"c1"_s);
    const Conversation theirs = conversationOf(u"c1"_s, UserId(u"u-other"_s), 2);
    m_engine->openConversation(id);
    QTRY_COMPARE(m_server->received<protocol::OpenConversation>().size(), 1);
    m_server->answer(m_server->received<protocol::OpenConversation>().last().id,
                     protocol::OpenedConversation{theirs, {}, {messageOf(u"c1"_s, 2)}, false});
    QTRY_COMPARE(m_engine->state().messages(id).size(), 1);
    m_server->dropConnection();
    QTRY_COMPARE(m_server->received<protocol::OpenConversation>().size(), 2);
    m_engine->unwatch(id);
    QTRY_COMPARE(m_server->received<protocol::UnwatchConversation>().size(), 1);
    m_server->dropConnection();
    QTRY_COMPARE(m_server->connections, 3);
    QTRY_VERIFY(isOnline());
    QTest::qWait(50);
    QCOMPARE(m_server->received<protocol::OpenConversation>().size(), 2);
}

void TestEngineSending::loadsOlderMessages()
{
    opensAConversationThatBecomesMine();
    const ConversationId id(u"c1"_s);
    m_engine->loadOlder(id);
    m_engine->loadOlder(id);
    QTRY_COMPARE(m_server->received<protocol::OpenConversation>().size(), 2);
    QCOMPARE(m_server->last<protocol::OpenConversation>().before, 2);
    m_server->answer(m_server->received<protocol::OpenConversation>().last().id,
                     protocol::OpenedConversation{
                         conversationOf(u"c1"_s, m_server->user.id, 6), {}, {messageOf(u"c1"_s, 1)}, false});
    QTRY_COMPARE(seqsOf(m_engine->state().messages(id)), (QList<qint64>{1, 2, 4, 6}));
    QVERIFY(!m_engine->state().transcript(id)->hasOlder());
    m_engine->loadOlder(id);
    QTest::qWait(50);
    QCOMPARE(m_server->received<protocol::OpenConversation>().size(), 2);
}

QTEST_GUILESS_MAIN(TestEngineSending)
#include "tst_enginesending.moc"
