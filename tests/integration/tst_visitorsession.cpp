// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testbackend.h"

using namespace Qt::StringLiterals;
using namespace parley;
using namespace parley::protocol;

class VisitorSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void talksWithAnAgentExactlyOnceAndInOrder();
    void answersARepeatedMessageAsTheFirstTime();
    void neverSeesAWhisperOrWhoTheColleaguesAre();
    void comesBackToItsConversationWithItsToken();
    void resumesWithoutLosingOrDoubling();
    void isToldItsPlaceInTheQueue();
    void isToldWhenTheAgentWrites();
    void isToldSomethingWithEachHeartbeatAndWhenTheChatEnded();
    void mayNotTouchAnothersConversation();
    void mayNotUseTheCommandsOfStaff();
    void limitsStartsAndMessagesOfStrangers();
    void passesHostileTextOnAsPlainData_data();
    void passesHostileTextOnAsPlainData();
    void refusesTextWithoutEndAndLivesOn();

private:
    void start(const QString &name = u"Ilse"_s);

    std::unique_ptr<test::TestBackend> m_backend;
    User m_noa;
    std::unique_ptr<test::TestClient> m_agent;
    std::unique_ptr<test::TestClient> m_visitor;
    QString m_token;
    ConversationId m_chat;
};

void VisitorSessionTest::init()
{
    m_backend = std::make_unique<test::TestBackend>();
    QVERIFY(m_backend->open());
    m_noa = m_backend->addUser(u"noa"_s);
    m_agent = m_backend->connected(m_noa);
    QVERIFY(m_agent);
}

void VisitorSessionTest::cleanup()
{
    m_agent.reset();
    m_visitor.reset();
    m_backend.reset();
}

void VisitorSessionTest::start(const QString &name)
{
    m_visitor = std::make_unique<test::TestClient>(m_backend->visitorUrl());
    QVERIFY(m_visitor->isOpen());
    const auto welcome = m_visitor->ask(VisitorHello());
    QVERIFY(welcome);
    QVERIFY(!welcome->hasChat);
    m_token = welcome->token;
    VisitorStart start;
    start.customerName = name;
    const auto started = m_visitor->ask(start);
    QVERIFY(started);
    m_chat = started->chat.conversation;
    QVERIFY(m_agent->gets<ConversationChanged>());
}

void VisitorSessionTest::talksWithAnAgentExactlyOnceAndInOrder()
{
    start();
    constexpr int count = 40;
    for (int i = 0; i < count; ++i) {
        m_visitor->send(VisitorSend{m_chat, u"question %1"_s.arg(i), {}});
        m_agent->send(SendMessage{m_chat, u"answer %1"_s.arg(i), {}, {}, {}});
    }
    const auto isLast = [](const MessageAdded &added) {
        return added.message.text == u"answer %1"_s.arg(count - 1);
    };
    QVERIFY(m_visitor->gets<MessageAdded>(isLast));
    QVERIFY(m_agent->gets<MessageAdded>(isLast));
    QTRY_COMPARE(m_visitor->all<MessageAdded>().size(), 2 * count);
    QTRY_COMPARE(m_agent->all<MessageAdded>().size(), 2 * count);
    for (int i = 0; i < 2 * count; ++i) {
        const Message seen = m_visitor->all<MessageAdded>().at(i).message;
        QCOMPARE(seen.id, m_agent->all<MessageAdded>().at(i).message.id);
        QCOMPARE(seen.seq, m_agent->all<MessageAdded>().at(i).message.seq);
    }
    int questions = 0;
    int answers = 0;
    for (const MessageAdded &added : m_visitor->all<MessageAdded>()) {
        const bool isQuestion = added.message.author.kind == AuthorKind::Customer;
        QCOMPARE(added.message.text,
                 isQuestion ? u"question %1"_s.arg(questions++) : u"answer %1"_s.arg(answers++));
    }
}

void VisitorSessionTest::answersARepeatedMessageAsTheFirstTime()
{
    start();
    const CommandId id = CommandId::create();
    const auto first = m_visitor->ask(VisitorSend{m_chat, u"once"_s, {}}, id);
    const auto again = m_visitor->ask(VisitorSend{m_chat, u"once"_s, {}}, id);
    QVERIFY(first && again);
    QCOMPARE(again->message, first->message);
    QVERIFY(m_agent->ask(SetPresence{Presence::Break}));
    QCOMPARE(m_agent->all<MessageAdded>().size(), 1);

    const CommandId send = m_visitor->send(VisitorSend{m_chat, u"another text"_s, {}}, id);
    QTRY_COMPARE(m_visitor->replies().constLast().re, send);
    QTRY_VERIFY(!m_visitor->replies().constLast().result);
    QCOMPARE(m_visitor->replies().constLast().result.error().code, ErrorCode::Conflict);
}

void VisitorSessionTest::neverSeesAWhisperOrWhoTheColleaguesAre()
{
    start();
    QVERIFY(m_agent->ask(Whisper{m_chat, u"careful, a journalist"_s}));
    QVERIFY(m_agent->ask(SendMessage{m_chat, u"Good morning"_s, {}, {}, {}}));
    QVERIFY(m_visitor->gets<MessageAdded>());
    const auto again = m_backend->visitor(m_token);
    QVERIFY(again);
    QVERIFY(again->catchesUp());
    for (const auto *client : {m_visitor.get(), again.get()}) {
        const auto added = client->all<MessageAdded>();
        QCOMPARE(added.size(), 1);
        QCOMPARE(added.constFirst().message.text, u"Good morning"_s);
        QVERIFY(added.constFirst().message.author.user.isEmpty());
        for (const Event &event : client->events()) {
            const QByteArray frame = encode(event);
            QVERIFY(!frame.contains("journalist"));
            QVERIFY(!frame.contains(m_noa.id.value().toUtf8()));
        }
    }
}

void VisitorSessionTest::comesBackToItsConversationWithItsToken()
{
    start();
    QVERIFY(m_visitor->ask(VisitorSend{m_chat, u"I will be back"_s, {}}));
    m_visitor.reset();
    test::TestClient again(m_backend->visitorUrl());
    QVERIFY(again.isOpen());
    VisitorHello hello;
    hello.token = m_token;
    const auto welcome = again.ask(hello);
    QVERIFY(welcome);
    QCOMPARE(welcome->token, m_token);
    QVERIFY(welcome->hasChat);
    QCOMPARE(welcome->chat.conversation, m_chat);
    QCOMPARE(welcome->chat.agentName, u"Noa"_s);
    QVERIFY(again.catchesUp());
    QCOMPARE(again.all<MessageAdded>().size(), 1);
}

void VisitorSessionTest::resumesWithoutLosingOrDoubling()
{
    start();
    QVERIFY(m_agent->ask(SendMessage{m_chat, u"one"_s, {}, {}, {}}));
    QVERIFY(m_visitor->gets<MessageAdded>());
    const qint64 cursor = m_visitor->events().constLast().seq;
    m_visitor.reset();
    QVERIFY(m_agent->ask(SendMessage{m_chat, u"two"_s, {}, {}, {}}));
    test::TestClient again(m_backend->visitorUrl());
    QVERIFY(again.isOpen());
    m_agent->send(SendMessage{m_chat, u"three"_s, {}, {}, {}});
    QVERIFY(again.ask(VisitorHello{protocolVersion, m_token, cursor, m_backend->log().epoch()}));
    QVERIFY(again.catchesUp());
    QTRY_COMPARE(again.all<MessageAdded>().size(), 2);
    QCOMPARE(again.all<MessageAdded>().at(0).message.text, u"two"_s);
    QCOMPARE(again.all<MessageAdded>().at(1).message.text, u"three"_s);
}

void VisitorSessionTest::isToldItsPlaceInTheQueue()
{
    QVERIFY(m_agent->ask(SetPresence{Presence::Break}));
    const auto queue = [this] {
        auto client = m_backend->visitor();
        VisitorStart start;
        start.customerName = u"Somebody"_s;
        return std::pair{client->ask(start), std::move(client)};
    };
    const auto [first, firstClient] = queue();
    const auto [second, secondClient] = queue();
    QVERIFY(first && second);
    QCOMPARE(second->chat.state, ConversationState::Queued);
    QCOMPARE(first->chat.ahead, 0);
    QCOMPARE(second->chat.ahead, 1);
    QVERIFY(m_agent->ask(TakeNext()));
    QVERIFY(firstClient->gets<ChatChanged>(
        [](const ChatChanged &changed) { return changed.chat.agentName == u"Noa"_s; }));
    QVERIFY(
        secondClient->gets<ChatChanged>([](const ChatChanged &changed) { return changed.chat.ahead == 0; }));
}

void VisitorSessionTest::isToldWhenTheAgentWrites()
{
    start();
    QVERIFY(m_visitor->catchesUp());
    m_agent->send(SetTyping{m_chat, true});
    QVERIFY(m_visitor->gets<TypingChanged>([](const TypingChanged &typing) {
        return typing.author == AuthorKind::Agent && typing.isTyping && typing.text.isEmpty();
    }));
    m_visitor->send(VisitorTyping{m_chat, u"never mi"_s});
    QVERIFY(m_agent->gets<TypingChanged>(
        [](const TypingChanged &typing) { return typing.text == u"never mi"_s; }));
    m_visitor.reset();
    QVERIFY(m_agent->gets<TypingChanged>([](const TypingChanged &typing) { return !typing.isTyping; }));
}

void VisitorSessionTest::isToldSomethingWithEachHeartbeatAndWhenTheChatEnded()
{
    backend::SessionSettings settings;
    settings.connection.pingInterval = std::chrono::milliseconds(50);
    test::TestBackend quick(settings);
    QVERIFY(quick.open());
    test::TestClient visitor(quick.visitorUrl());
    QVERIFY(visitor.isOpen());
    QVERIFY(visitor.ask(VisitorHello()));
    VisitorStart start;
    start.customerName = u"Ilse"_s;
    const auto started = visitor.ask(start);
    QVERIFY(started);
    QCOMPARE(started->chat.closedAt, 0);
    QVERIFY(visitor.ask(VisitorClose{started->chat.conversation}));
    QVERIFY(visitor.gets<ChatChanged>([](const ChatChanged &it) { return it.chat.closedAt > 0; }));
    for (int beats = 0; beats < 3; ++beats) {
        visitor.forget();
        QVERIFY(visitor.gets<CaughtUp>());
    }
}

void VisitorSessionTest::mayNotTouchAnothersConversation()
{
    start();
    const ConversationId others = m_chat;
    start(u"Mallory"_s);
    const auto sent = m_visitor->ask(VisitorSend{others, u"hello"_s, {}});
    QVERIFY(!sent);
    QVERIFY(!m_visitor->ask(VisitorClose{others}));
    m_visitor->send(VisitorTyping{others, u"boo"_s});
    QVERIFY(m_visitor->ask(VisitorSend{m_chat, u"mine"_s, {}}));
    QCOMPARE(m_agent->all<TypingChanged>().size(), 0);
}

void VisitorSessionTest::mayNotUseTheCommandsOfStaff()
{
    start();
    const auto taken = m_visitor->ask(TakeConversation{m_chat});
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::Forbidden);
    QVERIFY(!m_visitor->ask(OpenConversation{m_chat}));
    QVERIFY(!m_visitor->ask(FindCustomers{u"Ilse"_s}));
    QVERIFY(!m_visitor->ask(Hello{protocolVersion, m_token, 0, {}, {}}));
}

void VisitorSessionTest::limitsStartsAndMessagesOfStrangers()
{
    cleanup();
    backend::SessionSettings settings;
    settings.limitsThisMachine = true;
    m_backend = std::make_unique<test::TestBackend>(settings);
    QVERIFY(m_backend->open());
    m_agent = m_backend->connected(m_backend->addUser(u"noa"_s));
    start();
    QList<CommandId> sent;
    for (int i = 0; i < 60; ++i)
        sent.append(m_visitor->send(VisitorSend{m_chat, QString::number(i), {}}));
    int refused = 0;
    for (const CommandId &id : std::as_const(sent)) {
        const auto answer = m_visitor->answerTo(id);
        refused += !answer && answer.error().code == ErrorCode::RateLimited;
    }
    QVERIFY(refused > 0);
    QVERIFY(refused < 60);
    QVERIFY(m_visitor->isConnected());
}

void VisitorSessionTest::passesHostileTextOnAsPlainData_data()
{
    QTest::addColumn<QString>("text");
    QString table = u"<table>"_s;
    for (int i = 0; i < 29; ++i)
        table += u"<td><table>"_s;
    QTest::newRow("nested tables that freeze a rich text view") << table.left(270);
    QTest::newRow("bidi overrides") << u"\u202Eevil\u202C \u2067x\u2069\u200F"_s;
    QTest::newRow("combining marks") << u"e"_s + QString(1'900, QChar(0x0301));
    QTest::newRow("markup and script") << u"<img src=file:///etc/passwd onerror=alert(1)>"_s;
    QTest::newRow("what looks like SQL") << u"'); DROP TABLE events; --"_s;
    QTest::newRow("beyond the basic plane") << u"\U0001F469\u200D\U0001F4BB"_s;
}

void VisitorSessionTest::passesHostileTextOnAsPlainData()
{
    QFETCH(QString, text);
    start(text.left(200));
    QVERIFY(m_visitor->ask(VisitorSend{m_chat, text, {}}));
    QVERIFY(m_agent->gets<MessageAdded>());
    QCOMPARE(m_agent->all<MessageAdded>().constFirst().message.text, text);
}

void VisitorSessionTest::refusesTextWithoutEndAndLivesOn()
{
    start();
    const auto sent = m_visitor->ask(VisitorSend{m_chat, u"e"_s + QString(100'000, QChar(0x0301)), {}});
    QVERIFY(!sent);
    QVERIFY(m_visitor->ask(VisitorSend{m_chat, u"short"_s, {}}));
    QVERIFY(m_agent->gets<MessageAdded>());
    QCOMPARE(m_agent->all<MessageAdded>().constFirst().message.text, u"short"_s);
}

QTEST_GUILESS_MAIN(VisitorSessionTest)
#include "tst_visitorsession.moc"
