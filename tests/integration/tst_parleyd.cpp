// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclient.h"

#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parley;
using namespace parley::protocol;

//! The program itself, as an administrator runs it.
class ParleydTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsEverythingAcceptedWhenKilledInMidSend();
    void stopsCleanlyWhenAsked();
    void refusesToServeOthersWithoutTls();
    void givesASnapshotAfterARestoredBackup();

private:
    static constexpr auto password = "correct horse battery";

    QString data() const { return m_folder->filePath(m_isRestored ? u"restored"_s : u"data"_s); }
    QUrl url(const QString &path) const { return QUrl(u"ws://127.0.0.1:%1%2"_s.arg(m_port).arg(path)); }
    //! Runs a command of parleyd to its end; its exit code.
    int run(const QStringList &arguments, const QByteArray &input = {});
    void serve();
    void openVisitor(qint64 since = 0);
    void openAgent(qint64 since, const QString &epoch);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_server;
    quint16 m_port = 0;
    bool m_isRestored = false;
    QByteArray m_said;
    QString m_visitorToken;
    QString m_agentToken;
    std::unique_ptr<test::TestClient> m_visitor;
    std::unique_ptr<test::TestClient> m_agent;
    Welcome m_welcome;
};

void ParleydTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_isRestored = false;
    m_visitorToken.clear();
    m_agentToken.clear();
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    m_port = probe.serverPort();
    probe.close();
    QCOMPARE(run({u"user"_s, u"add"_s, u"--data"_s, data(), u"--login"_s, u"noa"_s, u"--name"_s, u"Noa"_s},
                 QByteArray(password) + '\n'),
             0);
}

void ParleydTest::cleanup()
{
    m_visitor.reset();
    m_agent.reset();
    if (m_server) {
        m_server->kill();
        m_server->waitForFinished();
        if (QTest::currentTestFailed())
            qInfo().noquote() << m_server->readAllStandardError();
        m_server.reset();
    }
}

int ParleydTest::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(PARLEY_BINARIES "/parleyd"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return -1;
    m_said = process.readAllStandardOutput() + process.readAllStandardError();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void ParleydTest::serve()
{
    m_server = std::make_unique<QProcess>();
    m_server->start(QStringLiteral(PARLEY_BINARIES "/parleyd"),
                    {u"serve"_s, u"--data"_s, data(), u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port)});
    QVERIFY(m_server->waitForStarted());
    const bool isListening = QTest::qWaitFor(
        [this] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, m_port);
            return socket.waitForConnected(100);
        },
        30'000);
    QVERIFY2(isListening, m_server->readAllStandardError().constData());
}

void ParleydTest::openVisitor(qint64 since)
{
    m_visitor = std::make_unique<test::TestClient>(url(u"/visitor"_s));
    QVERIFY(m_visitor->isOpen());
    const auto welcome =
        m_visitor->ask(VisitorHello{protocolVersion, m_visitorToken, since, m_welcome.epoch});
    QVERIFY(welcome);
    m_visitorToken = welcome->token;
}

void ParleydTest::openAgent(qint64 since, const QString &epoch)
{
    m_agent = std::make_unique<test::TestClient>(url(u"/ws"_s));
    QVERIFY(m_agent->isOpen());
    if (m_agentToken.isEmpty()) {
        const auto signedIn = m_agent->ask(SignIn{u"noa"_s, QString::fromLatin1(password), {}});
        QVERIFY2(signedIn, signedIn ? "" : qPrintable(signedIn.error().message));
        m_agentToken = signedIn->token;
    }
    const auto welcome = m_agent->ask(Hello{protocolVersion, m_agentToken, since, epoch, {}});
    QVERIFY(welcome);
    m_welcome = *welcome;
    QVERIFY(m_agent->catchesUp());
}

void ParleydTest::keepsEverythingAcceptedWhenKilledInMidSend()
{
    serve();
    openAgent(0, {});
    const qint64 cursor = m_agent->all<CaughtUp>().constLast().seq;
    openVisitor();
    VisitorStart start;
    start.customerName = u"Ilse"_s;
    const auto chat = m_visitor->ask(start);
    QVERIFY(chat);
    const ConversationId id = chat->chat.conversation;

    constexpr int count = 1'000;
    QList<CommandId> sent;
    for (int i = 0; i < count; ++i)
        sent.append(m_visitor->send(VisitorSend{id, QString::number(i), {}}));
    QVERIFY(m_visitor->answerTo(sent.at(20)));
    m_server->kill();
    QVERIFY(m_server->waitForFinished());
    QVERIFY(m_visitor->hasClosed());
    QSet<QString> accepted;
    for (const Reply &reply : m_visitor->replies())
        if (reply.result && sent.contains(reply.re))
            accepted.insert(reply.re.value());
    QVERIFY(accepted.size() >= 21);

    serve();
    openVisitor();
    QVERIFY(m_visitor->catchesUp());
    QSet<QString> kept;
    for (const MessageAdded &added : m_visitor->all<MessageAdded>())
        kept.insert(added.message.id.value());
    QVERIFY2(kept.contains(accepted), "what was accepted is kept");
    for (int i = 0; i < count; ++i) {
        if (accepted.contains(sent.at(i).value()))
            continue;
        // As an outbox does: a few at a time, the same ids and bodies.
        m_visitor->send(VisitorSend{id, QString::number(i), {}}, sent.at(i));
        if (i % 50 == 0)
            QVERIFY(m_visitor->answerTo(sent.at(i)));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_visitor->all<MessageAdded>().size(), count, 20'000);
    openAgent(cursor, m_welcome.epoch);
    QVERIFY(!m_welcome.isSnapshot);
    QTRY_COMPARE(m_agent->all<MessageAdded>().size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(m_agent->all<MessageAdded>().at(i).message.text, QString::number(i));

    m_server->terminate();
    QVERIFY(m_server->waitForFinished());
    QCOMPARE(run({u"check"_s, u"--data"_s, data()}), 0);
}

void ParleydTest::stopsCleanlyWhenAsked()
{
    serve();
    openAgent(0, {});
    openVisitor();
    VisitorStart start;
    start.customerName = u"Ilse"_s;
    const auto chat = m_visitor->ask(start);
    QVERIFY(chat);
    const CommandId id = m_visitor->send(VisitorSend{chat->chat.conversation, u"a secret of mine"_s, {}});
    QVERIFY(m_visitor->answerTo(id));
    m_server->terminate();
    QVERIFY(m_server->waitForFinished(20'000));
    QCOMPARE(m_server->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_server->exitCode(), 0);
    QVERIFY(m_agent->hasClosed());
    QCOMPARE(m_agent->socket().closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    const QByteArray log = m_server->readAllStandardError();
    QVERIFY(log.contains("noa"));
    QVERIFY2(!log.contains("secret"), "messages do not stand in the log lines");
    QVERIFY(!log.contains(password));
    QVERIFY(!log.contains(m_agentToken.toLatin1()));
}

void ParleydTest::refusesToServeOthersWithoutTls()
{
    QVERIFY(run({u"serve"_s, u"--data"_s, data(), u"--listen"_s, u"0.0.0.0:%1"_s.arg(m_port)}) > 0);
    QVERIFY(m_said.contains("--tls-cert"));
}

void ParleydTest::givesASnapshotAfterARestoredBackup()
{
    serve();
    openAgent(0, {});
    const QString epoch = m_welcome.epoch;
    openVisitor();
    VisitorStart start;
    start.customerName = u"Ilse"_s;
    const auto chat = m_visitor->ask(start);
    QVERIFY(chat);
    QVERIFY(m_visitor->ask(VisitorSend{chat->chat.conversation, u"before"_s, {}}));
    const QString backup = m_folder->filePath(u"backup.db"_s);
    QCOMPARE(run({u"backup"_s, u"--data"_s, data(), backup}), 0);
    QVERIFY(m_visitor->ask(VisitorSend{chat->chat.conversation, u"after"_s, {}}));
    QVERIFY(m_agent->gets<MessageAdded>(
        [](const MessageAdded &added) { return added.message.text == u"after"_s; }));
    const qint64 cursor = m_agent->events().constLast().seq;
    cleanup();

    m_isRestored = true;
    QCOMPARE(run({u"restore"_s, u"--data"_s, data(), backup}), 0);
    serve();
    openAgent(cursor, epoch);
    QVERIFY(m_welcome.isSnapshot);
    QVERIFY(m_welcome.epoch != epoch);
    const auto messages = m_agent->all<MessageAdded>();
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.constFirst().message.text, u"before"_s);
}

QTEST_GUILESS_MAIN(ParleydTest)
#include "tst_parleyd.moc"
