// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/door/door.h"
#include "tests/support/testbackend.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace parley;
using namespace parley::protocol;

class DoorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_backend.reset(); }

    void refusesToListenBeyondThisMachineWithoutTls_data();
    void refusesToListenBeyondThisMachineWithoutTls();
    void refusesCertificatesThatAreNone();
    void speaksTls();
    void checksTheOriginOfSockets_data();
    void checksTheOriginOfSockets();
    void refusesRequests_data();
    void refusesRequests();
    void givesUpOnWhoSendsNoWholeHead();
    void answersOneRequestAConnection();
    void asksForTheBodyThatWaitsForContinue();
    void refusesMoreConnectionsThanItMayHave();
    void trustsOnlyItsProxyAboutAddresses();

private:
    void restart(const backend::DoorSettings &door);
    QByteArray exchange(const QByteArray &request);

    std::unique_ptr<test::TestBackend> m_backend;
};

void DoorTest::init()
{
    backend::DoorSettings door;
    door.allowedOrigins = {u"https://shop.example"_s};
    restart(door);
}

void DoorTest::restart(const backend::DoorSettings &door)
{
    m_backend.reset();
    m_backend = std::make_unique<test::TestBackend>(backend::SessionSettings(), door);
    QVERIFY(m_backend->open());
}

QByteArray DoorTest::exchange(const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_backend->front().port());
    socket.write(request);
    [[maybe_unused]] const bool hasClosed =
        QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10'000);
    return socket.readAll();
}

void DoorTest::refusesToListenBeyondThisMachineWithoutTls_data()
{
    QTest::addColumn<QString>("listen");
    QTest::addColumn<bool>("isBehindProxy");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("this machine") << u"127.0.0.1:0"_s << false << true;
    QTest::newRow("this machine, by IPv6") << u"[::1]:0"_s << false << true;
    QTest::newRow("every address") << u"0.0.0.0:0"_s << false << false;
    QTest::newRow("every IPv6 address") << u"[::]:0"_s << false << false;
    QTest::newRow("a private address") << u"192.168.1.7:0"_s << false << false;
    QTest::newRow("every address, behind a proxy") << u"0.0.0.0:0"_s << true << true;
}

void DoorTest::refusesToListenBeyondThisMachineWithoutTls()
{
    QFETCH(QString, listen);
    QFETCH(bool, isBehindProxy);
    QFETCH(bool, isAllowed);
    auto settings = backend::DoorSettings::listeningOn(listen);
    QVERIFY(settings);
    settings->isBehindProxy = isBehindProxy;
    QCOMPARE(settings->check().has_value(), isAllowed);
    if (isAllowed)
        return;
    backend::Door door(*settings);
    QVERIFY(!door.open());
    QVERIFY(!door.isListening());
}

void DoorTest::refusesCertificatesThatAreNone()
{
    backend::DoorSettings settings;
    settings.port = 0;
    settings.tlsCertificate = QStringLiteral(PARLEY_SOURCE_DIR "/CMakeLists.txt");
    settings.tlsKey = settings.tlsCertificate;
    backend::Door door(settings);
    const auto opened = door.open();
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(u"no certificate"_s));
}

void DoorTest::speaksTls()
{
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    if (openssl.isEmpty())
        QSKIP("openssl makes the certificate of this test");
    QTemporaryDir folder;
    backend::DoorSettings door;
    door.tlsCertificate = folder.filePath(u"cert.pem"_s);
    door.tlsKey = folder.filePath(u"key.pem"_s);
    QCOMPARE(QProcess::execute(openssl, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                         u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-keyout"_s,
                                         door.tlsKey, u"-out"_s, door.tlsCertificate, u"-subj"_s,
                                         u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s}),
             0);
    restart(door);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(door.tlsCertificate));
    test::TestClient client(m_backend->url(u"wss"_s, u"/ws"_s), {}, tls);
    QVERIFY(client.isOpen());
    const User noa = m_backend->addUser(u"noa"_s);
    QVERIFY(client.ask(Hello{protocolVersion, m_backend->token(noa), 0, {}, {}}));
    QVERIFY(client.catchesUp());

    test::TestClient distrustful(m_backend->url(u"wss"_s, u"/ws"_s));
    QVERIFY(distrustful.hasClosed());
    QCOMPARE(distrustful.socket().error(), QAbstractSocket::SslHandshakeFailedError);
}

void DoorTest::checksTheOriginOfSockets_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("the workstation has none") << u"/ws"_s << QByteArray() << true;
    QTest::newRow("a foreign page as staff") << u"/ws"_s << QByteArray("https://evil.example") << false;
    QTest::newRow("the shop's page as staff") << u"/ws"_s << QByteArray("https://shop.example") << false;
    QTest::newRow("an opaque origin") << u"/visitor"_s << QByteArray("null") << false;
    QTest::newRow("our own page as visitor") << u"/visitor"_s << QByteArray("self") << true;
    QTest::newRow("the shop's page as visitor")
        << u"/visitor"_s << QByteArray("https://shop.example") << true;
    QTest::newRow("a foreign page as visitor")
        << u"/visitor"_s << QByteArray("https://evil.example") << false;
    QTest::newRow("a name that begins like the shop's")
        << u"/visitor"_s << QByteArray("https://shop.example.evil.example") << false;
    QTest::newRow("no socket is there") << u"/elsewhere"_s << QByteArray() << false;
}

void DoorTest::checksTheOriginOfSockets()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, origin);
    QFETCH(bool, isAllowed);
    if (origin == "self")
        origin = "http://127.0.0.1:" + QByteArray::number(m_backend->front().port());
    test::TestClient client(m_backend->url(u"ws"_s, path), origin);
    QCOMPARE(isAllowed ? client.isOpen() : client.hasClosed(), true);
    QCOMPARE(client.isConnected(), isAllowed);
}

void DoorTest::refusesRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const QByteArray host = "Host: 127.0.0.1\r\n";
    QTest::newRow("with a head that is too large")
        << "GET / HTTP/1.1\r\n" + host + "X: " + QByteArray(20'000, 'x') + "\r\n\r\n"
        << QByteArray("431");
    QTest::newRow("that are no HTTP") << QByteArray("hello there\r\n\r\n") << QByteArray("400");
    QTest::newRow("of HTTP/1.0") << QByteArray("GET /healthz HTTP/1.0\r\n\r\n") << QByteArray("400");
    QTest::newRow("without a host") << QByteArray("GET /healthz HTTP/1.1\r\n\r\n") << QByteArray("400");
    QTest::newRow("with a body that is too large")
        << "POST /api/v1/customers HTTP/1.1\r\n" + host + "Content-Length: 262145\r\n\r\n"
        << QByteArray("413");
    QTest::newRow("with an upload that is too large")
        << "POST /api/v1/attachments HTTP/1.1\r\n" + host
               + "Authorization: Bearer x\r\nContent-Length: 10485761\r\n\r\n"
        << QByteArray("413");
    QTest::newRow("with an upload of nobody")
        << "POST /api/v1/attachments HTTP/1.1\r\n" + host + "Content-Length: 10\r\n\r\n"
        << QByteArray("401");
    QTest::newRow("with two lengths")
        << "POST /api/v1/customers HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n"
        << QByteArray("400");
    QTest::newRow("with a negative length")
        << "POST /api/v1/customers HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n"
        << QByteArray("400");
    QTest::newRow("in chunks") << "POST /api/v1/customers HTTP/1.1\r\n" + host
                                      + "Transfer-Encoding: chunked\r\n\r\n"
                               << QByteArray("411");
    QTest::newRow("for what is not here") << "GET /nothing HTTP/1.1\r\n" + host + "\r\n" << QByteArray("404");
    QTest::newRow("with another method") << "DELETE /healthz HTTP/1.1\r\n" + host + "\r\n"
                                         << QByteArray("405");
    QTest::newRow("out of a folder") << "GET /chat/../../etc/passwd HTTP/1.1\r\n" + host + "\r\n"
                                     << QByteArray("404");
}

void DoorTest::refusesRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    const QByteArray answer = exchange(request);
    QCOMPARE(answer.left(12), "HTTP/1.1 " + status);
    QVERIFY(answer.contains("\"code\":"));
}

void DoorTest::givesUpOnWhoSendsNoWholeHead()
{
    backend::DoorSettings door;
    door.headTimeout = std::chrono::milliseconds(100);
    restart(door);
    QCOMPARE(exchange("GET /healthz HTTP/1.1\r\nHost: x\r\n"), QByteArray());
}

void DoorTest::answersOneRequestAConnection()
{
    const QByteArray request = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n";
    const QByteArray answer = exchange(request + request);
    QCOMPARE(answer.count("HTTP/1.1 200"), 1);
    QVERIFY(answer.contains("Connection: close"));
    QVERIFY(answer.contains("X-Content-Type-Options: nosniff"));
}

void DoorTest::asksForTheBodyThatWaitsForContinue()
{
    const QByteArray answer = exchange("POST /api/v1/customers HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n"
                                       "Expect: 100-continue\r\n\r\n{}");
    QVERIFY(answer.startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 401"));
}

void DoorTest::refusesMoreConnectionsThanItMayHave()
{
    backend::DoorSettings door;
    door.maxConnections = 2;
    restart(door);
    auto first = std::make_unique<test::TestClient>(m_backend->staffUrl());
    test::TestClient second(m_backend->staffUrl());
    QVERIFY(first->isOpen() && second.isOpen());
    test::TestClient third(m_backend->staffUrl());
    QVERIFY(third.hasClosed());
    first.reset();
    QTRY_VERIFY(m_backend->http("GET", u"/healthz"_s).status == 200);
}

void DoorTest::trustsOnlyItsProxyAboutAddresses()
{
    const QHostAddress peer(u"127.0.0.1"_s);
    backend::DoorSettings settings;
    QCOMPARE(backend::Door(settings).addressOf(peer, "203.0.113.9"), peer);
    settings.isBehindProxy = true;
    const backend::Door door(settings);
    QCOMPARE(door.addressOf(peer, "10.9.8.7, 203.0.113.9"), QHostAddress(u"203.0.113.9"_s));
    QCOMPARE(door.addressOf(peer, "nonsense"), peer);
    QCOMPARE(door.addressOf(peer, {}), peer);
}

QTEST_GUILESS_MAIN(DoorTest)
#include "tst_door.moc"
