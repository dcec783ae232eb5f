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

//! Signing in, following the log and living offline, against a scripted backend.
class TestEngine : public ScriptedEngine
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void signsInWithAPassword();
    void saysWhyASignInFailed();
    void refusesAnUnencryptedServerElsewhere();
    void saysWhenNoServerAnswersASignIn();
    void resumesWithTheKeptToken();
    void asksForThePasswordWithoutAKeychain();
    void doesNotResumeWhenNotAskedToRemember();
    void endsWhenTheTokenIsTakenBack();
    void forgetsTheCacheAtSignOutAndKeepsTheOutbox();

    void isCatchingUpUntilAllHasBeenTold();
    void goesOfflineWithItsReasonAndComesBack();
    void continuesFromItsCursor();
    void showsTheCacheBeforeItConnects();
    void ignoresWhatItHasSeen();
    void replacesEverythingBySnapshot();
    void throwsAwayABrokenSnapshot();
    void startsOverInAnotherEpoch();
    void survivesAnEventItCannotRead();
};

void TestEngine::signsInWithAPassword()
{
    QSignalSpy signedIn(m_engine.get(), &Engine::signedIn);
    goOnline();
    QCOMPARE(signedIn.size(), 1);
    QCOMPARE(m_engine->user(), m_server->user);
    QCOMPARE(m_engine->centre(), m_server->centre);
    QCOMPARE(m_server->last<protocol::Hello>().token, m_server->token);
    QCOMPARE(m_server->connections, 1);
    QVERIFY(qAbs(m_engine->now() - 1'700'000'000'000) < 60'000);
}

void TestEngine::saysWhyASignInFailed()
{
    QSignalSpy failed(m_engine.get(), &Engine::signInFailed);
    m_engine->signIn(m_server->url(), u"noa"_s, u"wrong"_s, true);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::NotSignedIn);
    QCOMPARE(failed.at(0).at(0).value<Error>().message, u"Wrong name or password."_s);
    QCOMPARE(m_engine->link().phase, LinkState::SignedOut);
    QVERIFY(!m_engine->resume());
}

void TestEngine::refusesAnUnencryptedServerElsewhere()
{
    QSignalSpy failed(m_engine.get(), &Engine::signInFailed);
    m_engine->signIn(QUrl(u"http://chat.example.org"_s), u"noa"_s, u"secret"_s, true);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().field, u"server"_s);
    QCOMPARE(m_engine->link().phase, LinkState::SignedOut);
}

void TestEngine::saysWhenNoServerAnswersASignIn()
{
    m_server->goAway();
    QSignalSpy failed(m_engine.get(), &Engine::signInFailed);
    m_engine->signIn(m_server->url(), u"noa"_s, u"secret"_s, true);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::Unavailable);
    QCOMPARE(m_engine->link().phase, LinkState::SignedOut);
}

void TestEngine::resumesWithTheKeptToken()
{
    goOnline();
    m_engine = makeEngine();
    QVERIFY(m_engine->resume());
    QTRY_VERIFY(isOnline());
    QCOMPARE(m_server->received<protocol::SignIn>().size(), 1);
    QCOMPARE(m_server->received<protocol::Hello>().size(), 2);

    m_server->token = u"token-2"_s; // the first was revoked meanwhile
    m_engine = makeEngine();
    QSignalSpy signedOut(m_engine.get(), &Engine::signedOut);
    QVERIFY(m_engine->resume());
    QTRY_COMPARE(signedOut.size(), 1);
    QCOMPARE(m_engine->link().phase, LinkState::SignedOut);

    m_engine = makeEngine();
    QSignalSpy failed(m_engine.get(), &Engine::signInFailed);
    QVERIFY(m_engine->resume());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::NotSignedIn);
}

void TestEngine::asksForThePasswordWithoutAKeychain()
{
    m_credentials->breakDown(u"no secret service"_s);
    QSignalSpy unavailable(m_engine.get(), &Engine::credentialsUnavailable);
    goOnline();
    QTRY_COMPARE(unavailable.size(), 1);
    QCOMPARE(unavailable.at(0).at(0).toString(), u"no secret service"_s);
    m_engine = makeEngine();
    QVERIFY(!m_engine->resume());
    QCOMPARE(m_engine->server(), m_server->url());
    QFile account(m_folder->filePath(u"account.json"_s));
    QVERIFY(account.open(QFile::ReadOnly));
    QVERIFY(!account.readAll().contains(m_server->token.toUtf8()));
}

void TestEngine::doesNotResumeWhenNotAskedToRemember()
{
    m_engine->signIn(m_server->url(), u"noa"_s, m_server->password, false);
    QTRY_VERIFY(isOnline());
    m_engine = makeEngine();
    QVERIFY(!m_engine->resume());
    QCOMPARE(m_engine->login(), u"noa"_s);
}

void TestEngine::endsWhenTheTokenIsTakenBack()
{
    goOnline();
    QSignalSpy signedOut(m_engine.get(), &Engine::signedOut);
    m_server->tell(protocol::SignedOut{u"The account was closed."_s});
    QTRY_COMPARE(signedOut.size(), 1);
    QCOMPARE(signedOut.at(0).at(0).toString(), u"The account was closed."_s);
    QCOMPARE(m_engine->link().phase, LinkState::SignedOut);
    const int connections = m_server->connections;
    QTest::qWait(200);
    QCOMPARE(m_server->connections, connections);
}

void TestEngine::forgetsTheCacheAtSignOutAndKeepsTheOutbox()
{
    goOnline();
    m_server->tell(protocol::ConversationChanged{{}, conversationOf(u"c1"_s, {}), {}, {}, {}, {}}, 1);
    QTRY_COMPARE(m_engine->state().conversations().size(), 1);
    QVERIFY(!say(u"unanswered"_s).isEmpty());
    m_engine->signOut();
    QTRY_COMPARE(m_server->received<protocol::SignOut>().size(), 1);
    QVERIFY(m_engine->state().conversations().isEmpty());
    QVERIFY(QDir(m_folder->filePath(u"cache"_s)).isEmpty());
    QVERIFY(m_engine->outbox().items().isEmpty());
    goOnline();
    QCOMPARE(m_engine->outbox().items().size(), 1);
    QCOMPARE(m_engine->outbox().items().first().text, u"unanswered"_s);
}

void TestEngine::isCatchingUpUntilAllHasBeenTold()
{
    m_server->catchesUpAtOnce = false;
    m_server->head = 5;
    QSignalSpy replaced(m_engine.get(), &Engine::snapshotReplaced);
    m_engine->signIn(m_server->url(), u"noa"_s, m_server->password, true);
    QTRY_COMPARE(m_engine->link().phase, LinkState::CatchingUp);
    replaced.clear();
    m_server->tell(protocol::ConversationChanged{{}, conversationOf(u"c1"_s, {}), {}, {}, {}, {}}, 3);
    QTest::qWait(50);
    QCOMPARE(m_engine->link().phase, LinkState::CatchingUp);
    QVERIFY(m_engine->link().offlineSince > 0);
    QCOMPARE(replaced.size(), 0);
    m_server->catchUp(5);
    QTRY_VERIFY(isOnline());
    QCOMPARE(m_engine->link().offlineSince, 0);
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(m_engine->state().conversations().size(), 1);
}

void TestEngine::goesOfflineWithItsReasonAndComesBack()
{
    goOnline();
    m_server->goAway();
    QTRY_COMPARE(m_engine->link().phase, LinkState::Offline);
    QVERIFY(!m_engine->link().reason.isEmpty());
    QVERIFY(m_engine->link().offlineSince > 0);
    QVERIFY(m_engine->link().nextTryAt >= m_engine->link().offlineSince);
    QVERIFY(m_engine->link().lastContactAt > 0);
    m_server->listen();
    m_engine->tryNow();
    QTRY_VERIFY(isOnline());
}

void TestEngine::continuesFromItsCursor()
{
    goOnline();
    m_server->head = 7;
    m_server->tell(protocol::ConversationChanged{{}, conversationOf(u"c1"_s, {}), {}, {}, {}, {}}, 4);
    m_server->tell(protocol::MessageAdded{messageOf(u"c1"_s, 7)}, 7);
    QTRY_COMPARE(m_engine->state().messages(ConversationId(u"c1"_s)).size(), 1);
    m_server->dropConnection();
    QTRY_COMPARE(m_server->connections, 2);
    QTRY_VERIFY(isOnline());
    QCOMPARE(m_server->last<protocol::Hello>().since, 7);
    QCOMPARE(m_server->last<protocol::Hello>().epoch, u"e1"_s);
}

void TestEngine::showsTheCacheBeforeItConnects()
{
    goOnline();
    m_server->head = 7;
    m_server->tell(protocol::ConversationChanged{{}, conversationOf(u"c1"_s, {}), {}, {}, {}, {}}, 4);
    m_server->tell(protocol::MessageAdded{messageOf(u"c1"_s, 7)}, 7);
    QTRY_COMPARE(m_engine->state().messages(ConversationId(u"c1"_s)).size(), 1);
    m_engine.reset();
    m_server->goAway();

    m_engine = makeEngine();
    QSignalSpy replaced(m_engine.get(), &Engine::snapshotReplaced);
    QVERIFY(m_engine->resume());
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(m_engine->user(), m_server->user);
    QCOMPARE(m_engine->centre(), m_server->centre);
    QCOMPARE(m_engine->state().messages(ConversationId(u"c1"_s)).size(), 1);
    QCOMPARE(m_engine->state().conversation(ConversationId(u"c1"_s))->lastSeq, 7);
    QVERIFY(m_engine->link().lastContactAt > 0);
}

void TestEngine::ignoresWhatItHasSeen()
{
    goOnline();
    QSignalSpy added(m_engine.get(), &Engine::messageAdded);
    m_server->tell(protocol::MessageAdded{messageOf(u"c1"_s, 7)}, 7);
    m_server->tell(protocol::MessageAdded{messageOf(u"c1"_s, 7)}, 7);
    m_server->tell(protocol::MessageAdded{messageOf(u"c1"_s, 6)}, 6);
    m_server->tell(protocol::MessageAdded{messageOf(u"c1"_s, 8)}, 8);
    QTRY_COMPARE(seqsOf(m_engine->state().messages(ConversationId(u"c1"_s))), (QList<qint64>{7, 8}));
    QCOMPARE(added.size(), 2);
}

void TestEngine::replacesEverythingBySnapshot()
{
    goOnline();
    m_server->tell(protocol::ConversationChanged{{}, conversationOf(u"old"_s, {}), {}, {}, {}, {}}, 4);
    QTRY_COMPARE(m_engine->state().conversations().size(), 1);
    m_server->head = 2; // behind the cursor: a snapshot is due
    m_server->catchesUpAtOnce = false;
    m_server->dropConnection();
    QTRY_COMPARE(m_engine->link().phase, LinkState::CatchingUp);
    m_server->tell(protocol::ConversationChanged{{}, conversationOf(u"new"_s, {}), {}, {}, {}, {}}, 2);
    QTest::qWait(30);
    QVERIFY(m_engine->state().conversation(ConversationId(u"old"_s)));
    m_server->catchUp(2);
    QTRY_VERIFY(isOnline());
    QVERIFY(!m_engine->state().conversation(ConversationId(u"old"_s)));
    QVERIFY(m_engine->state().conversation(ConversationId(u"new"_s)));
    m_server->catchesUpAtOnce = true;
    m_server->dropConnection();
    QTRY_COMPARE(m_server->connections, 3);
    QTRY_VERIFY(isOnline());
    QCOMPARE(m_server->last<protocol::Hello>().since, 2);
}

void TestEngine::throwsAwayABrokenSnapshot()
{
    m_server->catchesUpAtOnce = false;
    m_server->head = 9;
    m_engine->signIn(m_server->url(), u"noa"_s, m_server->password, true);
    QTRY_COMPARE(m_engine->link().phase, LinkState::CatchingUp);
    m_server->tell(protocol::ConversationChanged{{}, conversationOf(u"half"_s, {}), {}, {}, {}, {}}, 9);
    QTest::qWait(30);
    m_server->dropConnection();
    QTRY_COMPARE(m_server->connections, 2);
    QTRY_COMPARE(m_server->received<protocol::Hello>().size(), 2);
    QCOMPARE(m_server->last<protocol::Hello>().since, 0);
    QTRY_COMPARE(m_engine->link().phase, LinkState::CatchingUp);
    m_server->catchUp(9);
    QTRY_VERIFY(isOnline());
    QVERIFY(m_engine->state().conversations().isEmpty());
}

void TestEngine::startsOverInAnotherEpoch()
{
    goOnline();
    m_server->tell(protocol::ConversationChanged{{}, conversationOf(u"old"_s, {}), {}, {}, {}, {}}, 4);
    QTRY_COMPARE(m_engine->state().conversations().size(), 1);
    m_server->head = 4;
    m_server->epoch = u"e2"_s;
    m_server->dropConnection();
    QTRY_COMPARE(m_server->connections, 2);
    QTRY_VERIFY(isOnline());
    QVERIFY(m_engine->state().conversations().isEmpty());
    m_server->dropConnection();
    QTRY_COMPARE(m_server->connections, 3);
    QTRY_VERIFY(isOnline());
    QCOMPARE(m_server->last<protocol::Hello>().epoch, u"e2"_s);
    QCOMPARE(m_server->last<protocol::Hello>().since, 4);
}

void TestEngine::survivesAnEventItCannotRead()
{
    goOnline();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be read"_s));
    m_server->write(R"({"seq":3,"at":1,"ev":"message.added","with":{"message":7}})");
    m_server->write(R"({"seq":4,"at":1,"ev":"something.new","with":{}})");
    m_server->tell(protocol::MessageAdded{messageOf(u"c1"_s, 5)}, 5);
    QTRY_COMPARE(m_engine->state().messages(ConversationId(u"c1"_s)).size(), 1);
    QCOMPARE(m_server->connections, 1);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
