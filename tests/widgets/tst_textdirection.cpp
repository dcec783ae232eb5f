// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/textdirection.h"

#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

class TestTextDirection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheFirstStrongCharacter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("English is left to right") << u"Hello"_s << Qt::LeftToRight;
        QTest::newRow("Hebrew is right to left") << u"שלום"_s << Qt::RightToLeft;
        QTest::newRow("Arabic is right to left") << u"مرحبا"_s << Qt::RightToLeft;
        QTest::newRow("digits and signs decide nothing") << u"12, שלום"_s << Qt::RightToLeft;
        QTest::newRow("a Latin name in front decides") << u"AP-20418 הגיע"_s << Qt::LeftToRight;
        QTest::newRow("an isolated name is skipped") << isolated(u"Hannah"_s) + u" שלום"_s << Qt::RightToLeft;
        QTest::newRow("isolates within isolates are skipped")
            << isolated(isolated(u"a"_s) + u"b"_s) + u" שלום"_s << Qt::RightToLeft;
        QTest::newRow("a stray end of an isolate is ignored") << u"\u2069שלום"_s << Qt::RightToLeft;
        QTest::newRow("letters beyond the first plane count") << u"\U0001E900"_s << Qt::RightToLeft;
    }

    void followsTheFirstStrongCharacter()
    {
        QFETCH(QString, text);
        QFETCH(Qt::LayoutDirection, direction);
        QCOMPARE(strongDirection(text), std::optional(direction));
    }

    void fallsBackToTheLanguageWhenNothingIsStrong()
    {
        QCOMPARE(strongDirection(u"12:30 :)"_s), std::nullopt);
        QCOMPARE(textDirection(u"12:30"_s, Qt::RightToLeft), Qt::RightToLeft);
        QCOMPARE(languageDirection(u"he"_s), Qt::RightToLeft);
        QCOMPARE(languageDirection(u"pl-PL"_s), Qt::LeftToRight);
    }
};

QTEST_MAIN(TestTextDirection)
#include "tst_textdirection.moc"
