// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/finding/wordforms.h"

#include "models/library/finding/normalise.h"

#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

class TestWordForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesParticlesOff_data();
    void takesParticlesOff();
    void meetsInShortSpelling_data();
    void meetsInShortSpelling();
    void sharesAStem_data();
    void sharesAStem();
    void tellsWordsApart_data();
    void tellsWordsApart();
};

void TestWordForms::takesParticlesOff_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("parts");
    QTest::newRow("the Hebrew article") << u"החשבונית"_s << u"חשבונית"_s;
    QTest::newRow("two Hebrew particles") << u"והחשבונית"_s << u"החשבונית חשבונית"_s;
    QTest::newRow("when, in Hebrew") << u"כשהמשלוח"_s << u"המשלוח משלוח"_s;
    QTest::newRow("a short Hebrew word") << u"הוא"_s << QString();
    QTest::newRow("the Arabic article") << u"الفاتورة"_s << u"فاتوره"_s;
    QTest::newRow("and the, in Arabic") << u"والفاتورة"_s << u"الفاتوره فاتوره"_s;
    QTest::newRow("with the, in Arabic") << u"بالبطاقة"_s << u"بطاقه"_s;
    QTest::newRow("for the, in Arabic") << u"للعميل"_s << u"عميل"_s;
    QTest::newRow("Latin letters") << u"theorder"_s << QString();
}

void TestWordForms::takesParticlesOff()
{
    QFETCH(QString, word);
    QFETCH(QString, parts);
    const QString normal = normalised(word);
    QStringList found;
    for (const QStringView each : withoutParticles(normal))
        found.append(each.toString());
    QCOMPARE(found.join(u' '), normalised(parts));
}

void TestWordForms::meetsInShortSpelling_data()
{
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("defective");
    QTest::newRow("plan") << u"תוכנית"_s << u"תכנית"_s;
    QTest::newRow("table") << u"שולחן"_s << u"שלחן"_s;
    QTest::newRow("update") << u"עידכון"_s << u"עדכון"_s;
}

void TestWordForms::meetsInShortSpelling()
{
    QFETCH(QString, full);
    QFETCH(QString, defective);
    QVERIFY(!shortSpelling(normalised(full)).isEmpty());
    QCOMPARE(shortSpelling(normalised(full)), shortSpelling(normalised(defective)));
    QVERIFY(shortSpelling(u"plan"_s).isEmpty());
}

void TestWordForms::sharesAStem_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("refund") << u"refund refunds refunded refunding"_s;
    QTest::newRow("cancel") << u"cancel cancelled cancelling cancellation cancels"_s;
    QTest::newRow("delivery") << u"delivery deliveries delivered delivering"_s;
    QTest::newRow("invoice") << u"invoice invoices invoiced invoicing"_s;
    QTest::newRow("Polish invoice") << u"faktura fakturę fakturze faktury fakturami fakturom"_s;
    QTest::newRow("Polish complaint") << u"reklamacja reklamacje reklamacji reklamacjach"_s;
    QTest::newRow("Polish order") << u"zamówienie zamówienia zamówieniem zamówień"_s;
    QTest::newRow("Hebrew order") << u"הזמנה הזמנות הזמנת"_s;
    QTest::newRow("Hebrew invoice") << u"חשבונית חשבוניות"_s;
    QTest::newRow("Hebrew parcel") << u"חבילה חבילות חבילתי"_s;
    QTest::newRow("Arabic order") << u"طلب طلبات طلبك طلبها"_s;
    QTest::newRow("Arabic invoice") << u"فاتورة فاتورتك فاتورتها"_s;
}

void TestWordForms::sharesAStem()
{
    QFETCH(QString, words);
    QSet<QString> stems;
    for (const QString &each : words.split(u' '))
        stems.insert(stemOf(normalised(each)));
    QVERIFY2(stems.size() == 1, qPrintable(QStringList(stems.values()).join(u' ')));
}

void TestWordForms::tellsWordsApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("order and old") << u"order"_s << u"old"_s;
    QTest::newRow("address and adder") << u"address"_s << u"adder"_s;
    QTest::newRow("bed and bee") << u"bed"_s << u"bee"_s;
}

void TestWordForms::tellsWordsApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(stemOf(one) != stemOf(other));
}

QTEST_GUILESS_MAIN(TestWordForms)
#include "tst_wordforms.moc"
