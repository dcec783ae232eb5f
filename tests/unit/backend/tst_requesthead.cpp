// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/api/filestore.h"
#include "app/backend/door/requesthead.h"
#include "app/backend/session/histogram.h"
#include "app/backend/session/ratelimit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parley::backend;

//! The small parts of what faces the network.
class RequestHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAHead();
    void refusesHeads_data();
    void refusesHeads();
    void knowsItsOwnOrigin_data();
    void knowsItsOwnOrigin();
    void letsABurstPassAndThenTheRate();
    void givesTriesBackAndCountsKeysApart();
    void countsDurationsInSteps();
    void cleansFileNames_data();
    void cleansFileNames();
    void takesOnlyItsOwnIds();
};

void RequestHeadTest::readsAHead()
{
    const QByteArray bytes = "POST /api/v1/messages?x=1 HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 1\r\n"
                             "x-forwarded-for:  2 \r\nContent-Length: 17\r\n\r\nbody";
    QVERIFY(RequestHead::isWhole(bytes));
    const auto head = RequestHead::parse(bytes);
    QVERIFY(head);
    QCOMPARE(head->method, QByteArray("POST"));
    QCOMPARE(head->path, QByteArray("/api/v1/messages"));
    QCOMPARE(head->contentLength, 17);
    QCOMPARE(head->field("x-forwarded-for"), QByteArray("1, 2"));
    QCOMPARE(head->size, bytes.size() - 4);
    QVERIFY(!head->isUpgrade());
    QVERIFY(!RequestHead::isWhole(bytes.first(40)));
}

void RequestHeadTest::refusesHeads_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("without a version") << QByteArray("GET /\r\n\r\n");
    QTest::newRow("of another version") << QByteArray("GET / HTTP/1.0\r\n\r\n");
    QTest::newRow("for a whole address") << QByteArray("GET http://a/ HTTP/1.1\r\n\r\n");
    QTest::newRow("with a space before the colon") << QByteArray("GET / HTTP/1.1\r\nHost : a\r\n\r\n");
    QTest::newRow("with a folded line") << QByteArray("GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n");
    QTest::newRow("with a bare line feed") << QByteArray("GET / HTTP/1.1\r\nA: b\nC: d\r\n\r\n");
    QTest::newRow("with nothing before the colon") << QByteArray("GET / HTTP/1.1\r\n: b\r\n\r\n");
    QByteArray many = "GET / HTTP/1.1\r\n";
    for (int i = 0; i < 200; ++i)
        many += "A" + QByteArray::number(i) + ": b\r\n";
    QTest::newRow("with too many fields") << many + "\r\n";
}

void RequestHeadTest::refusesHeads()
{
    QFETCH(QByteArray, head);
    QVERIFY(!RequestHead::parse(head));
}

void RequestHeadTest::knowsItsOwnOrigin_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("no origin") << QByteArray("chat.example") << QByteArray() << true;
    QTest::newRow("the same") << QByteArray("chat.example") << QByteArray("https://chat.example") << true;
    QTest::newRow("the same in other letters")
        << QByteArray("Chat.Example") << QByteArray("https://chat.example") << true;
    QTest::newRow("the port that goes without saying")
        << QByteArray("chat.example:443") << QByteArray("https://chat.example") << true;
    QTest::newRow("another port") << QByteArray("chat.example:8470") << QByteArray("http://chat.example")
                                  << false;
    QTest::newRow("IPv6") << QByteArray("[::1]:8470") << QByteArray("http://[::1]:8470") << true;
    QTest::newRow("another name") << QByteArray("chat.example") << QByteArray("https://chat.example.evil")
                                  << false;
    QTest::newRow("a user part") << QByteArray("chat.example")
                                 << QByteArray("https://chat.example@evil.example") << false;
    QTest::newRow("a file") << QByteArray("chat.example") << QByteArray("file://chat.example") << false;
    QTest::newRow("an opaque one") << QByteArray("null") << QByteArray("null") << false;
}

void RequestHeadTest::knowsItsOwnOrigin()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, origin);
    QFETCH(bool, isSame);
    RequestHead head;
    head.fields.insert("host", host);
    if (!origin.isEmpty())
        head.fields.insert("origin", origin);
    QCOMPARE(head.isSameOrigin(), isSame);
}

void RequestHeadTest::letsABurstPassAndThenTheRate()
{
    RateLimit limit(2, 3);
    QVERIFY(limit.take(u"a"_s, 0));
    QVERIFY(limit.take(u"a"_s, 0));
    QVERIFY(limit.take(u"a"_s, 0));
    QVERIFY(!limit.take(u"a"_s, 0));
    QVERIFY(!limit.take(u"a"_s, 400));
    QVERIFY(limit.take(u"a"_s, 600));
    QVERIFY(!limit.take(u"a"_s, 600));
    for (int i = 0; i < 3; ++i)
        QVERIFY(limit.take(u"a"_s, 1'000'000));
    QVERIFY(!limit.take(u"a"_s, 1'000'000));
}

void RequestHeadTest::givesTriesBackAndCountsKeysApart()
{
    RateLimit limit(0, 1);
    QVERIFY(limit.take(u"a"_s, 0));
    QVERIFY(limit.take(u"b"_s, 0));
    QVERIFY(!limit.take(u"a"_s, 0));
    limit.giveBack(u"a"_s);
    QVERIFY(limit.take(u"a"_s, 0));
    limit.giveBack(u"never seen"_s);
}

void RequestHeadTest::countsDurationsInSteps()
{
    Histogram histogram;
    histogram.add(400'000);
    histogram.add(3'000'000);
    histogram.add(60'000'000'000);
    const QByteArray text = histogram.exposition("t");
    QVERIFY(text.contains("t_bucket{le=\"0.0005\"} 1\n"));
    QVERIFY(text.contains("t_bucket{le=\"0.005\"} 2\n"));
    QVERIFY(text.contains("t_bucket{le=\"10\"} 2\n"));
    QVERIFY(text.contains("t_bucket{le=\"+Inf\"} 3\n"));
    QVERIFY(text.contains("t_count 3\n"));
}

void RequestHeadTest::cleansFileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    QTest::newRow("a plain one") << u"lamp.png"_s << u"lamp.png"_s;
    QTest::newRow("folders") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("folders of another system") << u"C:\\Windows\\x.pdf"_s << u"x.pdf"_s;
    QTest::newRow("bidi overrides and control characters") << u"a\u202Efdp\n.exe"_s << u"afdp.exe"_s;
    QTest::newRow("hidden") << u"..bashrc"_s << u"bashrc"_s;
    QTest::newRow("nothing left") << u"/"_s << u"file"_s;
    QTest::newRow("other scripts") << u"חשבונית מס׳ 4.pdf"_s << u"חשבונית מס׳ 4.pdf"_s;
    QTest::newRow("very long") << QString(500, u'x') + u".pdf"_s << QString(196, u'x') + u".pdf"_s;
}

void RequestHeadTest::cleansFileNames()
{
    QFETCH(QString, name);
    QFETCH(QString, clean);
    QCOMPARE(FileStore::cleanName(name), clean);
}

void RequestHeadTest::takesOnlyItsOwnIds()
{
    QVERIFY(FileStore::isId(QString(32, u'a')));
    QVERIFY(!FileStore::isId(QString(31, u'a')));
    QVERIFY(!FileStore::isId(QString(32, u'A')));
    QVERIFY(!FileStore::isId(u"../"_s + QString(29, u'a')));
}

QTEST_GUILESS_MAIN(RequestHeadTest)
#include "tst_requesthead.moc"
