// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/backoff.h"
#include "models/sync/link.h"
#include "models/sync/serveraddress.h"
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace parley;
using namespace parley::sync;
using namespace Qt::StringLiterals;

namespace {
constexpr Timing quick{.ping = 50, .dead = 200, .connecting = 200, .firstRetry = 10, .longestRetry = 40};
}

//! The link comes back by itself, at its own pace, and never through a broken lock.
class TestLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completesAnAddress_data();
    void completesAnAddress();
    void refusesAnAddress_data();
    void refusesAnAddress();
    void waitsLongerEachTimeUpToALimit();
    void staysUpOnPongsAlone();
    void noticesAServerThatStoppedAnswering();
    void givesUpAnAttemptThatHangs();
    void endsAtATlsError();
    void deliversWhatWasSentBeforeItClosed();
};

void TestLink::completesAnAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("webSocket");
    QTest::addColumn<QString>("http");
    QTest::newRow("a bare name") << u"chat.example.org"_s << u"wss://chat.example.org/ws"_s
                                 << u"https://chat.example.org"_s;
    QTest::newRow("a name and a port") << u"chat.example.org:8470"_s << u"wss://chat.example.org:8470/ws"_s
                                       << u"https://chat.example.org:8470"_s;
    QTest::newRow("a web address") << u"https://chat.example.org/"_s << u"wss://chat.example.org/ws"_s
                                   << u"https://chat.example.org"_s;
    QTest::newRow("below a path") << u"https://example.org/parley/"_s << u"wss://example.org/parley/ws"_s
                                  << u"https://example.org/parley"_s;
    QTest::newRow("this machine") << u"localhost:8470"_s << u"ws://localhost:8470/ws"_s
                                  << u"http://localhost:8470"_s;
    QTest::newRow("this machine by number")
        << u"127.0.0.1:8470"_s << u"ws://127.0.0.1:8470/ws"_s << u"http://127.0.0.1:8470"_s;
    QTest::newRow("this machine in six")
        << u"ws://[::1]:8470"_s << u"ws://[::1]:8470/ws"_s << u"http://[::1]:8470"_s;
}

void TestLink::completesAnAddress()
{
    QFETCH(QString, typed);
    const auto address = ServerAddress::of(typed);
    QVERIFY(address);
    QTEST(address->webSocket().toString(), "webSocket");
    QTEST(address->http().toString(), "http");
}

void TestLink::refusesAnAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("another protocol") << u"ftp://example.org"_s;
    QTest::newRow("plain text to another machine") << u"http://example.org"_s;
    QTest::newRow("plain text to a name that only looks local") << u"ws://localhost.example.org"_s;
    QTest::newRow("a sentence") << u"my own server"_s;
}

void TestLink::refusesAnAddress()
{
    QFETCH(QString, typed);
    const auto address = ServerAddress::of(typed);
    QVERIFY(!address);
    QCOMPARE(address.error().field, u"server"_s);
}

void TestLink::waitsLongerEachTimeUpToALimit()
{
    const Timing timing;
    Backoff backoff(timing);
    int span = timing.firstRetry;
    for (int attempt = 0; attempt < 60; ++attempt) {
        const int pause = backoff.next();
        QVERIFY2(pause >= span / 2 && pause <= span, qPrintable(u"%1 of %2"_s.arg(pause).arg(span)));
        span = qMin(span * 2, timing.longestRetry);
    }
    backoff.reset();
    QVERIFY(backoff.next() <= timing.firstRetry);
}

void TestLink::staysUpOnPongsAlone()
{
    test::ScriptedServer server;
    Link link(quick);
    QSignalSpy connected(&link, &Link::connected);
    QSignalSpy lost(&link, &Link::lost);
    QSignalSpy heard(&link, &Link::heard);
    link.open(server.url());
    QTRY_COMPARE(connected.size(), 1);
    link.confirm();
    heard.clear();
    QTRY_VERIFY(heard.size() > 8); // twice as long as a silent server may live
    QCOMPARE(lost.size(), 0);
}

void TestLink::noticesAServerThatStoppedAnswering()
{
    // A forwarder that stops forwarding: the sockets stay open and nothing comes back.
    test::ScriptedServer server;
    QTcpServer relay;
    QVERIFY(relay.listen(QHostAddress::LocalHost));
    bool isFrozen = false;
    connect(&relay, &QTcpServer::newConnection, &relay, [&] {
        QTcpSocket *front = relay.nextPendingConnection();
        auto *back = new QTcpSocket(front);
        back->connectToHost(QHostAddress::LocalHost, quint16(server.url().port()));
        const auto forward = [&isFrozen](QTcpSocket *from, QTcpSocket *to) {
            connect(from, &QTcpSocket::readyRead, to, [from, to, &isFrozen] {
                if (!isFrozen)
                    to->write(from->readAll());
            });
        };
        forward(front, back);
        forward(back, front);
    });
    Link link(quick);
    QSignalSpy connected(&link, &Link::connected);
    QSignalSpy lost(&link, &Link::lost);
    link.open(QUrl(u"ws://127.0.0.1:%1"_s.arg(relay.serverPort())));
    QTRY_COMPARE(connected.size(), 1);
    link.confirm();
    isFrozen = true;
    QTRY_COMPARE(lost.size(), 1);
    isFrozen = false;
    QTRY_COMPARE(connected.size(), 2);
}

void TestLink::givesUpAnAttemptThatHangs()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Link link(quick);
    QSignalSpy lost(&link, &Link::lost);
    link.open(QUrl(u"ws://127.0.0.1:%1/ws"_s.arg(silent.serverPort())));
    QTRY_COMPARE(lost.size(), 2);
    QVERIFY(!lost.at(0).at(0).toString().isEmpty());
}

void TestLink::endsAtATlsError()
{
    test::ScriptedServer server(QWebSocketServer::SecureMode);
    QFile certificate(QStringLiteral(PARLEY_FIXTURES "/tls/self-signed.pem"));
    QFile key(QStringLiteral(PARLEY_FIXTURES "/tls/self-signed.key"));
    QVERIFY(certificate.open(QFile::ReadOnly) && key.open(QFile::ReadOnly));
    QSslConfiguration tls;
    tls.setLocalCertificate(QSslCertificate(&certificate));
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    server.server().setSslConfiguration(tls);
    QUrl url = server.url();
    url.setScheme(u"wss"_s);
    Link link(quick);
    QSignalSpy connected(&link, &Link::connected);
    QSignalSpy lost(&link, &Link::lost);
    link.open(url);
    QTRY_VERIFY(!lost.isEmpty());
    QVERIFY2(lost.at(0).at(0).toString().contains(u"not safe"_s), qPrintable(lost.at(0).at(0).toString()));
    QCOMPARE(connected.size(), 0);
}

void TestLink::deliversWhatWasSentBeforeItClosed()
{
    test::ScriptedServer server;
    Link link(quick);
    QSignalSpy connected(&link, &Link::connected);
    link.open(server.url());
    QTRY_COMPARE(connected.size(), 1);
    link.send(protocol::encode(protocol::command(protocol::SignOut{})));
    link.close();
    QTRY_COMPARE(server.received<protocol::SignOut>().size(), 1);
}

QTEST_GUILESS_MAIN(TestLink)
#include "tst_link.moc"
