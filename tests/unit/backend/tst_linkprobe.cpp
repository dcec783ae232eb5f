// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/links/linkaddresses.h"
#include "tests/unit/backend/pages.h"

using namespace parley;
using namespace parley::backend;
using namespace Qt::StringLiterals;

class LinkProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPublicAddresses_data();
    void tellsPublicAddresses();
    void collectsTheAddressesOfAnEntry_data();
    void collectsTheAddressesOfAnEntry();
    void judgesAnswers_data();
    void judgesAnswers();
    void neverTouchesWhatIsNotPublic_data();
    void neverTouchesWhatIsNotPublic();
    void looksAgainAtWhereARedirectLeads();
    void refusesAHostWithOneAddressThatIsNotPublic();
    void asksTheAddressThatItLookedAt();
    void triesGetWhereHeadIsNotTaken();
    void givesUpOnWhatDoesNotAnswer();
    void readsNoMoreThanTheHead();
};

void LinkProbeTest::tellsPublicAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPublic");
    for (const char *refused : {"0.0.0.0",
                                "0.1.2.3",
                                "10.0.0.1",
                                "10.255.255.255",
                                "100.64.0.1",
                                "100.127.255.255",
                                "127.0.0.1",
                                "127.255.0.9",
                                "169.254.169.254",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.0.0.8",
                                "192.0.2.1",
                                "192.88.99.1",
                                "192.168.1.1",
                                "198.18.0.1",
                                "198.19.255.255",
                                "198.51.100.7",
                                "203.0.113.7",
                                "224.0.0.1",
                                "239.255.255.250",
                                "240.0.0.1",
                                "255.255.255.255",
                                "::",
                                "::1",
                                "::ffff:8.8.8.8",
                                "::ffff:127.0.0.1",
                                "::127.0.0.1",
                                "64:ff9b::808:808",
                                "100::1",
                                "fc00::1",
                                "fd12:3456::1",
                                "fe80::1",
                                "fe80::1%1",
                                "fec0::1",
                                "ff02::1",
                                "2001::1",
                                "2001:20::1",
                                "2001:db8::1",
                                "2002:7f00:1::",
                                "3fff::1",
                                "5f00::1"})
        QTest::newRow(refused) << QString::fromLatin1(refused) << false;
    for (const char *open : {"8.8.8.8", "1.1.1.1", "100.63.255.255", "100.128.0.1", "172.15.0.1",
                             "172.32.0.1", "192.167.0.1", "198.17.0.1", "198.20.0.1", "223.255.255.1",
                             "2606:4700::1111", "2a00:1450:4001::68", "2001:4860:4860::8888"})
        QTest::newRow(open) << QString::fromLatin1(open) << true;
}

void LinkProbeTest::tellsPublicAddresses()
{
    QFETCH(QString, address);
    QTEST(isPublicAddress(QHostAddress(address)), "isPublic");
}

void LinkProbeTest::collectsTheAddressesOfAnEntry_data()
{
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("a link") << EntryKind::Link << u"https://shop.example/help"_s
                            << QStringList{u"https://shop.example/help"_s};
    QTest::newRow("a link without scheme")
        << EntryKind::Link << u"shop.example/help"_s << QStringList{u"https://shop.example/help"_s};
    QTest::newRow("a mail address is none")
        << EntryKind::Link << u"mailto:help@shop.example"_s << QStringList();
    QTest::newRow("in a sentence") << EntryKind::Reply
                                   << u"See https://shop.example/a. Or (http://b.example/c)!"_s
                                   << QStringList{u"http://b.example/c"_s, u"https://shop.example/a"_s};
    QTest::newRow("with brackets of its own") << EntryKind::Reply << u"https://wiki.example/Lamp_(oil)"_s
                                              << QStringList{u"https://wiki.example/Lamp_(oil)"_s};
    QTest::newRow("made by a placeholder")
        << EntryKind::Reply << u"https://shop.example/track/{{ order.number }}/now"_s << QStringList();
    QTest::newRow("no address") << EntryKind::Reply << u"Write to us any time."_s << QStringList();
}

void LinkProbeTest::collectsTheAddressesOfAnEntry()
{
    QFETCH(EntryKind, kind);
    QFETCH(QString, text);
    Entry entry;
    entry.kind = kind;
    entry.variants = {{u"en"_s, {}, text}};
    QStringList found = addressesIn(entry).values();
    found.sort();
    QTEST(found, "addresses");
}

void LinkProbeTest::judgesAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<LinkStanding>("standing");
    QTest::newRow("a page") << "200 OK"_ba << LinkStanding::Reached;
    QTest::newRow("no such page") << "404 Not Found"_ba << LinkStanding::Dead;
    QTest::newRow("a page that is gone for good") << "410 Gone"_ba << LinkStanding::Dead;
    QTest::newRow("a page that is not for programs") << "403 Forbidden"_ba << LinkStanding::Reached;
    QTest::newRow("a page that is down may come back")
        << "503 Service Unavailable"_ba << LinkStanding::Unchecked;
}

void LinkProbeTest::judgesAnswers()
{
    QFETCH(QByteArray, answer);
    Pages pages;
    pages.answer("/", answer);
    QTEST(pages.look(u"http://shop.test/"_s).standing, "standing");
}

void LinkProbeTest::neverTouchesWhatIsNotPublic_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("a private address") << u"http://192.168.0.1/"_s;
    QTest::newRow("this machine") << u"http://127.0.0.1/"_s;
    QTest::newRow("this machine as one number") << u"http://2130706433/"_s;
    QTest::newRow("this machine in hexadecimal") << u"http://0x7f000001/"_s;
    QTest::newRow("this machine in IPv6") << u"http://[::1]/"_s;
    QTest::newRow("this machine, mapped") << u"http://[::ffff:127.0.0.1]/"_s;
    QTest::newRow("this machine by name") << u"http://localhost/"_s;
    QTest::newRow("a neighbour by name") << u"http://printer.local/"_s;
    QTest::newRow("a name that leads to a private address") << u"http://intranet.test/"_s;
    QTest::newRow("another port") << u"http://shop.test:22/"_s;
    QTest::newRow("another scheme") << u"ftp://shop.test/"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("with a password") << u"http://me:secret@shop.test/"_s;
}

void LinkProbeTest::neverTouchesWhatIsNotPublic()
{
    QFETCH(QString, address);
    Pages pages;
    pages.settings().mayReach = &isPublicAddress;
    pages.settings().ports = {80, 443};
    const LinkFinding found = pages.look(address, false);
    QCOMPARE(found.standing, LinkStanding::Refused);
    QVERIFY(!found.reason.isEmpty());
    QCOMPARE(pages.requests().size(), 0);
}

void LinkProbeTest::looksAgainAtWhereARedirectLeads()
{
    Pages pages;
    pages.answer("/old", "301 Moved\r\nLocation: /new");
    pages.answer("/new", "200 OK");
    QCOMPARE(pages.look(u"http://shop.test/old"_s).standing, LinkStanding::Reached);
    pages.answer("/in", "302 Found\r\nLocation: http://192.168.0.1/admin");
    QCOMPARE(pages.look(u"http://shop.test/in"_s).standing, LinkStanding::Refused);
    pages.answer("/round", "302 Found\r\nLocation: /round");
    QCOMPARE(pages.look(u"http://shop.test/round"_s).standing, LinkStanding::Unchecked);
}

void LinkProbeTest::refusesAHostWithOneAddressThatIsNotPublic()
{
    Pages pages;
    pages.resolveTo({QHostAddress(QHostAddress::LocalHost), QHostAddress(u"10.0.0.1"_s)});
    QCOMPARE(pages.look(u"http://shop.test/"_s).standing, LinkStanding::Refused);
    QCOMPARE(pages.requests().size(), 0);
}

void LinkProbeTest::asksTheAddressThatItLookedAt()
{
    Pages pages;
    pages.answer("/", "200 OK");
    QCOMPARE(pages.look(u"http://shop.test/"_s).standing, LinkStanding::Reached);
    QCOMPARE(pages.lookUps(), 1); // the connection looked up nothing more, it could not have found it
    QVERIFY(pages.requests().constFirst().contains("Host: shop.test"));
    QVERIFY(pages.requests().constFirst().startsWith("HEAD "));
}

void LinkProbeTest::triesGetWhereHeadIsNotTaken()
{
    Pages pages;
    pages.answer("/", "405 Method Not Allowed", "200 OK");
    QCOMPARE(pages.look(u"http://shop.test/"_s).standing, LinkStanding::Reached);
    QCOMPARE(pages.requests().size(), 2);
    QVERIFY(pages.requests().constLast().startsWith("GET "));
}

void LinkProbeTest::givesUpOnWhatDoesNotAnswer()
{
    Pages pages;
    pages.settings().timeout = std::chrono::milliseconds(200);
    const LinkFinding found = pages.look(u"http://shop.test/silent"_s);
    QCOMPARE(found.standing, LinkStanding::Unchecked);
    QVERIFY(found.reason.contains(u"in time"_s));
}

void LinkProbeTest::readsNoMoreThanTheHead()
{
    Pages pages;
    pages.answer("/", "405 Method Not Allowed", "200 OK\r\nContent-Length: 1000000000");
    QCOMPARE(pages.look(u"http://shop.test/"_s).standing, LinkStanding::Reached);
}

QTEST_GUILESS_MAIN(LinkProbeTest)
#include "tst_linkprobe.moc"
