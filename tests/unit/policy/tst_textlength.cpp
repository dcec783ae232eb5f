// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/textlength.h"

#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

class TestTextLength : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsSmsParts_data();
    void countsSmsParts();
    void neverCutsACharacterInTwo();
    void leavesDirectionMarksOutOfAnSms();
    void countsOtherChannelsInCharacters();
};

void TestTextLength::countsSmsParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("parts");
    QTest::addColumn<int>("capacity");
    QTest::addColumn<bool>("unicode");

    QTest::newRow("nothing is one part") << QString() << 0 << 1 << 160 << false;
    QTest::newRow("160 Latin letters fit in one") << QString(160, u'a') << 160 << 1 << 160 << false;
    QTest::newRow("161 need two of 153") << QString(161, u'a') << 161 << 2 << 306 << false;
    QTest::newRow("307 need three") << QString(307, u'a') << 307 << 3 << 459 << false;
    QTest::newRow("a euro sign counts twice") << u"€5"_s << 3 << 1 << 160 << false;
    QTest::newRow("80 euro signs fill one") << QString(80, u'€') << 160 << 1 << 160 << false;
    QTest::newRow("81 euro signs need two") << QString(81, u'€') << 162 << 2 << 306 << false;
    QTest::newRow("one Polish letter makes it 70") << QString(69, u'a') + u'ł' << 70 << 1 << 70 << true;
    QTest::newRow("71 with a Polish letter need two of 67")
        << QString(70, u'a') + u'ł' << 71 << 2 << 134 << true;
    QTest::newRow("Hebrew is not in GSM-7") << u"שלום"_s << 4 << 1 << 70 << true;
    QTest::newRow("Arabic is not in GSM-7") << u"مرحبا"_s << 5 << 1 << 70 << true;
    QTest::newRow("Greek capitals are in GSM-7") << u"ΔΦΓΛΩΠΨΣΘΞ"_s << 10 << 1 << 160 << false;
    QTest::newRow("an emoji takes two units") << u"👍"_s << 2 << 1 << 70 << true;
}

void TestTextLength::countsSmsParts()
{
    QFETCH(QString, text);
    const TextLength length = textLength(text, Channel::Sms, 4);
    QTEST(length.used, "used");
    QTEST(length.parts, "parts");
    QTEST(length.capacity, "capacity");
    QTEST(length.isUnicode, "unicode");
    QVERIFY(!length.isOver);
}

void TestTextLength::neverCutsACharacterInTwo()
{
    // 66 + an emoji would be cut at 67, so that the emoji begins the second part, which it overfills by one.
    const QString text = QString(66, u'ł') + u"👍"_s + QString(66, u'ł');
    QCOMPARE(textLength(text, Channel::Sms, 4).parts, 3);
    QVERIFY(textLength(text, Channel::Sms, 2).isOver);
    const QString pairs = QString(152, u'a') + u"€"_s + QString(152, u'a');
    QCOMPARE(textLength(pairs, Channel::Sms, 4).parts, 3);
}

void TestTextLength::leavesDirectionMarksOutOfAnSms()
{
    const QString text = u"Order \u2066AP-20418\u2069"_s;
    const TextLength length = textLength(text, Channel::Sms, 4);
    QCOMPARE(length.used, 14);
    QVERIFY(!length.isUnicode);
    QCOMPARE(textForChannel(text, Channel::Sms), u"Order AP-20418"_s);
    QCOMPARE(textForChannel(text, Channel::WebChat), text);
}

void TestTextLength::countsOtherChannelsInCharacters()
{
    const TextLength full = textLength(QString(2000, u'ł'), Channel::WebChat, 2000);
    QCOMPARE(full.used, 2000);
    QCOMPARE(full.capacity, 2000);
    QCOMPARE(full.parts, 0);
    QVERIFY(!full.isOver);
    QVERIFY(textLength(QString(2001, u'a'), Channel::WebChat, 2000).isOver);
}

QTEST_APPLESS_MAIN(TestTextLength)
#include "tst_textlength.moc"
