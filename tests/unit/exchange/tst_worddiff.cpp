// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/worddiff.h"

#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;
using Kind = DiffPiece::Kind;

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheWordThatChanged();
    void makesBothTextsAgain_data();
    void makesBothTextsAgain();
};

void TestWordDiff::marksTheWordThatChanged()
{
    const QList<DiffPiece> expected{{Kind::Kept, u"It takes "_s},
                                    {Kind::Gone, u"five"_s},
                                    {Kind::Come, u"three"_s},
                                    {Kind::Kept, u" days."_s}};
    QCOMPARE(wordDiff(u"It takes five days."_s, u"It takes three days."_s), expected);
}

void TestWordDiff::makesBothTextsAgain_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("nothing before") << QString() << u"a b"_s;
    QTest::newRow("nothing after") << u"a b"_s << QString();
    QTest::newRow("moved words") << u"one two three four"_s << u"three one four two"_s;
    QTest::newRow("Hebrew with niqqud") << u"שָׁלוֹם לך"_s << u"שלום לכם"_s;
    QTest::newRow("longer than is compared word by word")
        << u"a b "_s.repeated(4000) << u"c d "_s.repeated(4000);
}

void TestWordDiff::makesBothTextsAgain()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QString first;
    QString second;
    for (const DiffPiece &each : wordDiff(before, after)) {
        first += each.kind == Kind::Come ? QString() : each.text;
        second += each.kind == Kind::Gone ? QString() : each.text;
    }
    QCOMPARE(first, before);
    QCOMPARE(second, after);
}

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
