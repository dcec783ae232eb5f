// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/textlength.h"
#include "models/policy/textparts.h"

#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

class TextPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWhereItHurtsLeast_data();
    void cutsWhereItHurtsLeast();
    void fitsEveryPart_data();
    void fitsEveryPart();
};

void TextPartsTest::cutsWhereItHurtsLeast_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("what fits stays whole") << u"It left today."_s << QStringList{u"It left today."_s};
    QTest::newRow("between paragraphs")
        << u"It left today.\nBye and thanks"_s << QStringList{u"It left today."_s, u"Bye and thanks"_s};
    QTest::newRow("between sentences")
        << u"It left today. It comes soon."_s << QStringList{u"It left today."_s, u"It comes soon."_s};
    QTest::newRow("between words") << u"the parcel that left today"_s
                                   << QStringList{u"the parcel that left"_s, u"today"_s};
    QTest::newRow("within a word at last")
        << QString(45, u'x') << QStringList{QString(20, u'x'), QString(20, u'x'), QString(5, u'x')};
}

void TextPartsTest::cutsWhereItHurtsLeast()
{
    QFETCH(QString, text);
    QTEST(textParts(text, Channel::Social, 20), "parts");
}

void TextPartsTest::fitsEveryPart_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("text");
    QTest::newRow("SMS in the phone alphabet") << Channel::Sms << 1 << u"It left the shop. "_s.repeated(30);
    QTest::newRow("SMS in Hebrew") << Channel::Sms << 2 << u"ההזמנה יצאה לדרך. "_s.repeated(30);
    QTest::newRow("emoji are not cut in half") << Channel::Social << 5 << u"😀"_s.repeated(30);
}

void TextPartsTest::fitsEveryPart()
{
    QFETCH(Channel, channel);
    QFETCH(int, limit);
    QFETCH(QString, text);
    const QStringList parts = textParts(text, channel, limit);
    QVERIFY(parts.size() > 1);
    for (const QString &part : parts) {
        QVERIFY(!textLength(part, channel, limit).isOver);
        QVERIFY(!part.isEmpty() && !part.back().isHighSurrogate());
    }
    QCOMPARE(parts.join(QString()).remove(u' '), text.remove(u' '));
}

QTEST_GUILESS_MAIN(TextPartsTest)
#include "tst_textparts.moc"
