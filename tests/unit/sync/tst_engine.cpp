// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/credentials/memorystore.h"
#include "models/sync/engine.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;
using namespace parley::sync;
using namespace Qt::StringLiterals;

namespace {

Conversation conversationOf(const QString &id, const UserId &owner, qint64 lastSeq = 0)
{
    Conversation conversation;
    conversation.id = ConversationId(id);
    conversation.customer = CustomerId(u"k-"_s + id);
    conversation.state = owner.isEmpty() ? ConversationState::Queued : ConversationState::Active;
    conversation.owner = owner;
    conversation.lastSeq = lastSeq;
    return conversation;
}

Message messageOf(const QString &conversation, qint64 seq, const QString &text = u"hello"_s)
{
    Message message;
    message.id = MessageId(u"m-%1"_s.arg(seq));
    message.conversation = ConversationId(conversation);
    message.seq = seq;
    message.text = text;
    return message;
}

QList<qint64> seqsOf(const QList<Message> &messages)
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

constexpr Timing quick{
    .ping = 100, .dead = 400, .connecting = 2'000, .answer = 2'000, .firstRetry = 20, .longestRetry = 60};

} // namespace

//! The engine against a scripted backend: both ends in one process, over a real socket.
class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

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

private:
    [[nodiscard]] std::unique_ptr<Engine> makeEngine();
    void goOnline();
    [[nodiscard]] CommandId say(const QString &text, const QString &conversation = u"c1"_s)
    {
        return m_engine->submit(protocol::SendMessage{ConversationId(conversation), text, {}, {}});
    }
    [[nodiscard]] bool isOnline() const { return m_engine->link().phase == LinkState::Online; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ScriptedServer> m_server;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MemoryStore> m_credentials;
};

void TestEngine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<test::ScriptedServer>();
    m_credentials = std::make_unique<MemoryStore>();
    m_engine = makeEngine();
}

void TestEngine::cleanup()
{
    m_engine.reset();
    m_server.reset();
    m_folder.reset();
}

std::unique_ptr<Engine> TestEngine::makeEngine()
{
    return std::make_unique<Engine>(Settings{m_folder->path(), u"test 1"_s, quick},
                                    std::make_unique<BorrowedStore>(*m_credentials));
}

void TestEngine::goOnline()
{
    m_engine->signIn(m_server->url(), u"noa"_s, m_server->password, true);
    QTRY_VERIFY(isOnline());
}

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

void TestEngine::sendsWhatWasWrittenOffline()
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

void TestEngine::resendsTheSameCommandUntilItIsAnswered()
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

void TestEngine::keepsTheOrderOfAConversation()
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

void TestEngine::keepsWhatIsUnsentOverARestart()
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

void TestEngine::givesARefusedMessageBack()
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

void TestEngine::triesAgainWhatIsUnavailable()
{
    goOnline();
    QSignalSpy refused(m_engine.get(), &Engine::commandRefused);
    const CommandId id = say(u"patience"_s);
    QTRY_COMPARE(m_server->received<protocol::SendMessage>().size(), 1);
    m_server->refuse(id, ErrorCode::Unavailable, u"busy"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->received<protocol::SendMessage>().size(), 2, 10'000);
    QCOMPARE(refused.size(), 0);
}

void TestEngine::showsAMessageOnceWhetherAnswerOrEventComesFirst()
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

void TestEngine::failsAQuestionWhileOffline()
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

void TestEngine::failsAQuestionWhenTheLinkBreaks()
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

void TestEngine::tellsThePresenceAgainAfterAReconnect()
{
    goOnline();
    m_engine->tell(protocol::SetPresence{Presence::Break});
    QTRY_COMPARE(m_server->received<protocol::SetPresence>().size(), 1);
    m_server->dropConnection();
    QTRY_COMPARE(m_server->received<protocol::SetPresence>().size(), 2);
    QCOMPARE(m_server->last<protocol::SetPresence>().presence, Presence::Break);
}

void TestEngine::tellsWhatWasReadAgainAfterAReconnect()
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

void TestEngine::opensAConversationThatBecomesMine()
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

void TestEngine::opensAgainWhenAMessageIsMissing()
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

void TestEngine::doesNotAskForEverWhenTheServerHasNoMore()
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

void TestEngine::opensWhatIsWatchedAfterAReconnect()
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

void TestEngine::loadsOlderMessages()
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

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
