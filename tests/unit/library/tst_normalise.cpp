// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/finding/normalise.h"

#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

class TestNormalise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesEqual_data();
    void makesEqual();
    void tellsWhereEachLetterCameFrom();
    void staysAsItIsTheSecondTime_data() { makesEqual_data(); }
    void staysAsItIsTheSecondTime();
};

void TestNormalise::makesEqual_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal");
    QTest::newRow("capital letters") << u"Refund ETA"_s << u"refund eta"_s;
    QTest::newRow("accents") << u"Crème brûlée"_s << u"creme brulee"_s;
    QTest::newRow("Polish letters") << u"Łódź, żółć"_s << u"lodz zolc"_s;
    QTest::newRow("sharp s and ligatures") << u"Straße ﬁn œuvre"_s << u"strasse fin oeuvre"_s;
    QTest::newRow("full width") << u"ＡＢＣ１２"_s << u"abc12"_s;
    QTest::newRow("niqqud") << u"שָׁלוֹם"_s << u"שלומ"_s;
    QTest::newRow("presentation forms of Hebrew") << u"שׁלום"_s << u"שלומ"_s;
    QTest::newRow("final letters") << u"ךםןףץ"_s << u"כמנפצ"_s;
    QTest::newRow("maqaf") << u"בית־ספר"_s << u"בית ספר"_s;
    QTest::newRow("geresh and gershayim") << u"צ׳ק, ש״ח"_s << u"צק שח"_s;
    QTest::newRow("quotation marks for gershayim") << u"ש\"ח ו\"בית\""_s << u"שח ובית"_s;
    QTest::newRow("Yiddish ligatures") << u"װ"_s << u"וו"_s;
    QTest::newRow("tashkeel and tatweel") << u"مَرْحَبًا ســلام"_s << u"مرحبا سلام"_s;
    QTest::newRow("forms of alef") << u"أهلا إلى آخر ٱسم"_s << u"اهلا الي اخر اسم"_s;
    QTest::newRow("teh marbuta") << u"مساعدة"_s << u"مساعده"_s;
    QTest::newRow("Persian letters and digits") << u"کیف ۱۲۳"_s << u"كيف 123"_s;
    QTest::newRow("Arabic digits") << u"٤٥٦"_s << u"456"_s;
    QTest::newRow("presentation forms of Arabic") << u"ﻻ"_s << u"لا"_s;
    QTest::newRow("apostrophes") << u"don't agent’s"_s << u"dont agents"_s;
    QTest::newRow("punctuation and white space") << u"  a -- b\t\n(c) "_s << u"a b c"_s;
    QTest::newRow("direction marks") << u"a\u200eb\u2067c"_s << u"abc"_s;
    QTest::newRow("letters beyond 65535") << u"𝐀𐐀"_s << u"a𐐨"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestNormalise::makesEqual()
{
    QFETCH(QString, text);
    QFETCH(QString, normal);
    QCOMPARE(normalised(text), normal);
    QCOMPARE(normalisedWithOrigin(text).text, normal);
}

void TestNormalise::tellsWhereEachLetterCameFrom()
{
    const NormalText normal = normalisedWithOrigin(u" Łó ß־x"_s);
    QCOMPARE(normal.text, u"lo ss x"_s);
    QCOMPARE(normal.origin, (QList<qsizetype>{1, 2, 3, 4, 4, 5, 6}));
}

void TestNormalise::staysAsItIsTheSecondTime()
{
    QFETCH(QString, normal);
    QCOMPARE(normalised(normal), normal);
}

QTEST_GUILESS_MAIN(TestNormalise)
#include "tst_normalise.moc"
