// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testbackend.h"

using namespace Qt::StringLiterals;
using namespace parley;
using namespace parley::protocol;

namespace {
//! An agent's chat with a visitor who has written \p text.
struct Chat
{
    std::unique_ptr<test::TestClient> visitor;
    ConversationId id;
};
} // namespace

class StaffSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_backend.reset(); }

    void signsInWithTheRightPassword();
    void refusesAWrongPasswordAndAnUnknownNameAlike();
    void closesWhoDoesNotSayHelloInTime();
    void refusesAVersionThatIsNotSpoken();
    void refusesAnUnknownToken();
    void refusesCommandsBeforeTheHello();
    void startsWithASnapshotAndThenResumes();
    void givesASnapshot_data();
    void givesASnapshot();
    void resumesExactlyOnceWhileOthersWrite();
    void livesOnAfterAnUnknownCommand();
    void livesOnAfterAWrongType_data();
    void livesOnAfterAWrongType();
    void answersMalformedFramesAndClosesAfterTen();
    void closesOnAFrameThatIsTooLarge();
    void takesTextFramesToo();
    void tellsPresenceToColleagues();
    void keepsPresenceWhileAnotherConnectionLives();
    void endsEveryConnectionOfARevokedToken();
    void showsASupervisorTheMessagesOnceTheyOpen();
    void refusesTheLateSendOfAFormerOwner();
    void closesAReaderThatDoesNotRead();
    void tellsHowFarTheLogIsWithoutVisibleEvents();

private:
    Chat startChat(const QString &text);
    void restart(backend::SessionSettings settings);

    std::unique_ptr<test::TestBackend> m_backend;
    User m_noa;
};

void StaffSessionTest::init()
{
    backend::SessionSettings settings;
    settings.presenceGrace = std::chrono::milliseconds(0);
    restart(settings);
}

void StaffSessionTest::restart(backend::SessionSettings settings)
{
    m_backend = std::make_unique<test::TestBackend>(settings);
    QVERIFY(m_backend->open());
    m_noa = m_backend->addUser(u"noa"_s, Role::Agent, u"correct horse"_s);
    QVERIFY(!m_noa.id.isEmpty());
}

Chat StaffSessionTest::startChat(const QString &text)
{
    Chat chat{m_backend->visitor(), {}};
    VisitorStart start;
    start.customerName = u"Ilse"_s;
    if (const auto started = chat.visitor->ask(start))
        chat.id = started->chat.conversation;
    if (!chat.visitor->ask(VisitorSend{chat.id, text, {}}))
        chat.id = {};
    return chat;
}

void StaffSessionTest::signsInWithTheRightPassword()
{
    test::TestClient client(m_backend->staffUrl());
    QVERIFY(client.isOpen());
    const auto signedIn = client.ask(SignIn{u" NOA "_s, u"correct horse"_s, u"desk"_s});
    QVERIFY(signedIn);
    QCOMPARE(signedIn->user.id, m_noa.id);
    const auto welcome = client.ask(Hello{protocolVersion, signedIn->token, 0, {}, u"test"_s});
    QVERIFY(welcome);
    QCOMPARE(welcome->user.login, u"noa"_s);
    QVERIFY(welcome->isSnapshot);
    QVERIFY(client.catchesUp());
}

void StaffSessionTest::refusesAWrongPasswordAndAnUnknownNameAlike()
{
    test::TestClient client(m_backend->staffUrl());
    QVERIFY(client.isOpen());
    const auto wrong = client.ask(SignIn{u"noa"_s, u"incorrect horse"_s, {}});
    const auto unknown = client.ask(SignIn{u"nobody"_s, u"correct horse"_s, {}});
    QVERIFY(!wrong);
    QVERIFY(!unknown);
    QCOMPARE(wrong.error().code, ErrorCode::NotSignedIn);
    QCOMPARE(wrong.error(), unknown.error());
    QVERIFY(client.isConnected());
}

void StaffSessionTest::closesWhoDoesNotSayHelloInTime()
{
    backend::SessionSettings settings;
    settings.connection.signInTimeout = std::chrono::milliseconds(50);
    restart(settings);
    test::TestClient client(m_backend->staffUrl());
    QVERIFY(client.hasClosed());
    QCOMPARE(client.socket().closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
}

void StaffSessionTest::refusesAVersionThatIsNotSpoken()
{
    test::TestClient client(m_backend->staffUrl());
    QVERIFY(client.isOpen());
    const auto welcome = client.ask(Hello{protocolVersion + 1, m_backend->token(m_noa), 0, {}, {}});
    QVERIFY(!welcome);
    QCOMPARE(welcome.error().code, ErrorCode::Version);
    QVERIFY(client.hasClosed());
}

void StaffSessionTest::refusesAnUnknownToken()
{
    test::TestClient client(m_backend->staffUrl());
    QVERIFY(client.isOpen());
    const auto welcome = client.ask(Hello{protocolVersion, u"guess"_s, 0, {}, {}});
    QVERIFY(!welcome);
    QCOMPARE(welcome.error().code, ErrorCode::NotSignedIn);
    QVERIFY(client.hasClosed());
}

void StaffSessionTest::refusesCommandsBeforeTheHello()
{
    test::TestClient client(m_backend->staffUrl());
    QVERIFY(client.isOpen());
    const auto taken = client.ask(TakeNext());
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::NotSignedIn);
    QVERIFY(client.isConnected());
}

void StaffSessionTest::startsWithASnapshotAndThenResumes()
{
    const auto first = m_backend->connected(m_noa);
    QVERIFY(first);
    const qint64 cursor = first->all<CaughtUp>().constLast().seq;
    QCOMPARE(cursor, m_backend->log().head());
    const Chat chat = startChat(u"Where is my lamp?"_s);
    QVERIFY(!chat.id.isEmpty());

    test::TestClient second(m_backend->staffUrl());
    QVERIFY(second.isOpen());
    const auto welcome =
        second.ask(Hello{protocolVersion, m_backend->token(m_noa), cursor, m_backend->log().epoch(), {}});
    QVERIFY(welcome);
    QVERIFY(!welcome->isSnapshot);
    QVERIFY(second.catchesUp());
    const auto messages = second.all<MessageAdded>();
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.constFirst().message.text, u"Where is my lamp?"_s);
    QCOMPARE(second.all<UserChanged>().size(), 0);
}

void StaffSessionTest::givesASnapshot_data()
{
    QTest::addColumn<qint64>("since");
    QTest::addColumn<bool>("isKnownEpoch");
    QTest::newRow("to whom has nothing") << qint64(0) << true;
    QTest::newRow("to whom knows another epoch, such as before a restored backup") << qint64(1) << false;
    QTest::newRow("to whom is ahead of the log") << qint64(1'000'000) << true;
}

void StaffSessionTest::givesASnapshot()
{
    QFETCH(qint64, since);
    QFETCH(bool, isKnownEpoch);
    test::TestClient client(m_backend->staffUrl());
    QVERIFY(client.isOpen());
    const QString epoch = isKnownEpoch ? m_backend->log().epoch() : u"another"_s;
    const auto welcome = client.ask(Hello{protocolVersion, m_backend->token(m_noa), since, epoch, {}});
    QVERIFY(welcome);
    QVERIFY(welcome->isSnapshot);
    QVERIFY(client.catchesUp());
    QCOMPARE(client.all<UserChanged>().size(), 1);
    for (const Event &event : client.events())
        QCOMPARE(event.at, 0);
}

void StaffSessionTest::resumesExactlyOnceWhileOthersWrite()
{
    const auto owner = m_backend->connected(m_noa);
    QVERIFY(owner);
    const Chat chat = startChat(u"0"_s);
    QVERIFY(owner->gets<MessageAdded>());
    const QString token = m_backend->token(m_noa);
    constexpr int count = 300;
    QList<CommandId> sent;
    for (int i = 1; i <= count; ++i)
        sent.append(chat.visitor->send(VisitorSend{chat.id, QString::number(i), {}}));
    test::TestClient late(m_backend->staffUrl());
    QVERIFY(late.isOpen());
    QVERIFY(late.ask(Hello{protocolVersion, token, 1, m_backend->log().epoch(), {}}));
    QVERIFY(late.gets<MessageAdded>(
        [](const MessageAdded &added) { return added.message.text == QString::number(count); }));
    QVERIFY(late.catchesUp());
    QList<QString> texts;
    qint64 last = 1;
    for (const Event &event : late.events()) {
        if (event.seq == 0)
            continue;
        QVERIFY2(event.seq > last, "in the order of the log, and nothing twice");
        last = event.seq;
    }
    const auto added = late.all<MessageAdded>();
    QCOMPARE(added.size(), count + 1);
    for (int i = 0; i <= count; ++i)
        QCOMPARE(added.at(i).message.text, QString::number(i));
}

void StaffSessionTest::livesOnAfterAnUnknownCommand()
{
    const auto client = m_backend->connected(m_noa);
    QVERIFY(client);
    client->sendRaw(R"({"id":"a","do":"coffee.make","with":{}})");
    const auto answer = client->answerTo(CommandId(u"a"_s));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::BadRequest);
    QCOMPARE(answer.error().field, u"do"_s);
    QVERIFY(client->ask(SetPresence{Presence::Break}));
}

void StaffSessionTest::livesOnAfterAWrongType_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("field");
    QTest::newRow("a number for a text")
        << QByteArray(R"({"id":"a","do":"message.send","with":{"conversation":7}})")
        << u"with.conversation"_s;
    QTest::newRow("a list for an object")
        << QByteArray(R"({"id":"a","do":"message.send","with":[]})") << u"with"_s;
    QTest::newRow("an unknown name") << QByteArray(
        R"({"id":"a","do":"presence.set","with":{"presence":"asleep"}})")
                                     << u"with.presence"_s;
    QTest::newRow("a missing field") << QByteArray(R"({"id":"a","do":"conversation.open","with":{}})")
                                     << u"with.conversation"_s;
}

void StaffSessionTest::livesOnAfterAWrongType()
{
    QFETCH(QByteArray, frame);
    QFETCH(QString, field);
    const auto client = m_backend->connected(m_noa);
    QVERIFY(client);
    client->sendRaw(frame);
    QTRY_VERIFY(!client->replies().isEmpty() && !client->replies().constLast().result);
    const Error error = client->replies().constLast().result.error();
    QCOMPARE(error.code, ErrorCode::BadRequest);
    QCOMPARE(error.field, field);
    QVERIFY(client->ask(SetPresence{Presence::Break}));
}

void StaffSessionTest::answersMalformedFramesAndClosesAfterTen()
{
    const auto client = m_backend->connected(m_noa);
    QVERIFY(client);
    for (int i = 0; i < 9; ++i)
        client->sendRaw("{\"id\":");
    QVERIFY(client->ask(SetPresence{Presence::Break}));
    const auto answer = client->answerTo(CommandId());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::BadRequest);
    client->sendRaw("\xff\xfe");
    QVERIFY(client->hasClosed());
}

void StaffSessionTest::closesOnAFrameThatIsTooLarge()
{
    const auto client = m_backend->connected(m_noa);
    QVERIFY(client);
    client->sendRaw(QByteArray(maxFrame + 1, 'x'));
    QVERIFY(client->hasClosed());
    QCOMPARE(client->socket().closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
    QVERIFY(m_backend->connected(m_noa));
}

void StaffSessionTest::takesTextFramesToo()
{
    const auto client = m_backend->connected(m_noa);
    QVERIFY(client);
    client->socket().sendTextMessage(uR"({"id":"t","do":"presence.set","with":{"presence":"break"}})"_s);
    QVERIFY(client->answerTo(CommandId(u"t"_s)));
}

void StaffSessionTest::tellsPresenceToColleagues()
{
    const User gil = m_backend->addUser(u"gil"_s, Role::Supervisor);
    const auto watcher = m_backend->connected(gil);
    QVERIFY(watcher);
    auto agent = m_backend->connected(m_noa);
    const auto is = [&](Presence presence) {
        return [this, presence](const PresenceChanged &changed) {
            return changed.user == m_noa.id && changed.presence == presence;
        };
    };
    QVERIFY(watcher->gets<PresenceChanged>(is(Presence::Available)));
    QVERIFY(agent->ask(SetPresence{Presence::Break}));
    QVERIFY(watcher->gets<PresenceChanged>(is(Presence::Break)));
    watcher->forget();
    agent.reset();
    QVERIFY(watcher->gets<PresenceChanged>(is(Presence::Offline)));
}

void StaffSessionTest::keepsPresenceWhileAnotherConnectionLives()
{
    const User gil = m_backend->addUser(u"gil"_s, Role::Supervisor);
    const auto watcher = m_backend->connected(gil);
    auto first = m_backend->connected(m_noa);
    const auto second = m_backend->connected(m_noa);
    QVERIFY(watcher && first && second);
    first.reset();
    QVERIFY(second->ask(SetPresence{Presence::FinishingUp}));
    QVERIFY(watcher->gets<PresenceChanged>(
        [](const PresenceChanged &changed) { return changed.presence == Presence::FinishingUp; }));
    for (const PresenceChanged &changed : watcher->all<PresenceChanged>())
        QVERIFY(changed.user != m_noa.id || changed.presence != Presence::Offline || changed.load == 0);
}

void StaffSessionTest::endsEveryConnectionOfARevokedToken()
{
    const QString token = m_backend->token(m_noa);
    const auto first = m_backend->connected(m_noa, token);
    const auto second = m_backend->connected(m_noa, token);
    const auto other = m_backend->connected(m_noa);
    QVERIFY(first && second && other);
    QVERIFY(first->ask(SignOut()));
    QVERIFY(second->gets<SignedOut>());
    QVERIFY(first->hasClosed());
    QVERIFY(second->hasClosed());
    QVERIFY(other->ask(SetPresence{Presence::Break}));
    QVERIFY(!m_backend->connected(m_noa, token));
}

void StaffSessionTest::showsASupervisorTheMessagesOnceTheyOpen()
{
    const auto agent = m_backend->connected(m_noa);
    const auto supervisor = m_backend->connected(m_backend->addUser(u"gil"_s, Role::Supervisor));
    QVERIFY(agent && supervisor);
    const Chat chat = startChat(u"before"_s);
    QVERIFY(agent->gets<MessageAdded>());
    QVERIFY(supervisor->gets<ConversationChanged>());
    QCOMPARE(supervisor->all<MessageAdded>().size(), 0);

    const auto opened = supervisor->ask(OpenConversation{chat.id});
    QVERIFY(opened);
    QCOMPARE(opened->messages.size(), 1);
    QVERIFY(chat.visitor->ask(VisitorSend{chat.id, u"during"_s, {}}));
    QVERIFY(supervisor->gets<MessageAdded>());
    chat.visitor->send(VisitorTyping{chat.id, u"I am wri"_s});
    QVERIFY(supervisor->gets<TypingChanged>(
        [](const TypingChanged &typing) { return typing.text == u"I am wri"_s; }));
    QVERIFY(agent->gets<TypingChanged>());

    QVERIFY(supervisor->ask(UnwatchConversation{chat.id}));
    QVERIFY(chat.visitor->ask(VisitorSend{chat.id, u"after"_s, {}}));
    QVERIFY(agent->gets<MessageAdded>(
        [](const MessageAdded &added) { return added.message.text == u"after"_s; }));
    QVERIFY(supervisor->ask(SetPresence{Presence::Break}));
    QCOMPARE(supervisor->all<MessageAdded>().size(), 1);
}

void StaffSessionTest::refusesTheLateSendOfAFormerOwner()
{
    const auto agent = m_backend->connected(m_noa);
    const auto supervisor = m_backend->connected(m_backend->addUser(u"gil"_s, Role::Supervisor));
    QVERIFY(agent && supervisor);
    const Chat chat = startChat(u"Help"_s);
    QVERIFY(agent->gets<MessageAdded>());
    QVERIFY(supervisor->ask(TakeOver{chat.id}));
    const auto late = agent->ask(SendMessage{chat.id, u"On my way"_s, {}, {}, {}});
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QVERIFY(agent->gets<ConversationChanged>(
        [&](const ConversationChanged &changed) { return changed.formerOwner == m_noa.id; }));
    QVERIFY(supervisor->ask(SendMessage{chat.id, u"I am here now"_s, {}, {}, {}}));
    QVERIFY(chat.visitor->gets<MessageAdded>(
        [](const MessageAdded &added) { return added.message.author.name == u"Gil"_s; }));
    for (const MessageAdded &added : chat.visitor->all<MessageAdded>())
        QVERIFY(added.message.text != u"On my way"_s);
}

void StaffSessionTest::closesAReaderThatDoesNotRead()
{
    const QString token = m_backend->token(m_noa);
    QTcpSocket stuck;
    stuck.setReadBufferSize(1'024);
    stuck.connectToHost(QHostAddress::LocalHost, m_backend->front().port());
    stuck.write("GET /ws HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    QTRY_VERIFY(stuck.bytesAvailable() > 0);
    const QByteArray hello = encode(command(Hello{protocolVersion, token, 0, {}, {}}));
    QByteArray frame("\x82\xfe", 2); // binary, masked, 16-bit length, a mask of zeros
    frame += char(hello.size() >> 8);
    frame += char(hello.size() & 0xff);
    stuck.write(frame + QByteArray(4, '\0') + hello);
    QTRY_VERIFY(
        m_backend->http("GET", u"/metrics"_s).body.contains("parley_connections{kind=\"staff\"} 1\n"));

    const auto healthy = m_backend->connected(m_noa);
    const Chat chat = startChat(u"x"_s);
    QVERIFY(healthy->gets<MessageAdded>());
    // More than the machine's own buffers hold.
    constexpr int count = 2'000;
    const QString whisper(9'000, u'w');
    for (int i = 0; i < count; ++i) {
        const CommandId id = healthy->send(Whisper{chat.id, whisper});
        if (i % 100 == 99)
            QVERIFY(healthy->answerTo(id));
    }
    QVERIFY(healthy->ask(SetPresence{Presence::Break}));
    QCOMPARE(healthy->all<MessageAdded>().size(), count + 1);
    QTRY_VERIFY(
        m_backend->http("GET", u"/metrics"_s).body.contains("parley_connections{kind=\"staff\"} 1\n"));
}

void StaffSessionTest::tellsHowFarTheLogIsWithoutVisibleEvents()
{
    backend::SessionSettings settings;
    settings.connection.pingInterval = std::chrono::milliseconds(50);
    restart(settings);
    const auto client = m_backend->connected(m_noa);
    QVERIFY(client);
    Entry entry;
    entry.title = u"A draft"_s;
    entry.scope = Scope::Personal;
    entry.variants = {{u"en"_s, FormOfAddress::Neutral, u"Hello"_s}};
    const User other = m_backend->addUser(u"ruth"_s);
    entry.owner = other.id;
    client->forget();
    QVERIFY(m_backend->run(backend::Actor::staff(other), SaveEntry{entry, {}}));
    QVERIFY(
        client->gets<CaughtUp>([this](const CaughtUp &told) { return told.seq == m_backend->log().head(); }));
    QCOMPARE(client->all<EntryChanged>().size(), 0);
}

QTEST_GUILESS_MAIN(StaffSessionTest)
#include "tst_staffsession.moc"
