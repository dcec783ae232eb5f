// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/writing/proposednames.h"

#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

class TestProposedNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesATitleOfTheFirstWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::newRow("without a greeting")
            << u"Hi {{ customer.first_name }}, the courier comes today. Bye."_s
            << u"The courier comes today"_s;
        QTest::newRow("without placeholders")
            << u"Your order {{ order.number }} has left us."_s << u"Your order has left us"_s;
        QTest::newRow("a greeting that is all there is") << u"Hello!"_s << u"Hello"_s;
        QTest::newRow("not cut inside a date")
            << u"We deliver on 12.06 before noon. Bye"_s << u"We deliver on 12.06 before noon"_s;
        QTest::newRow("not longer than a line")
            << u"We are very sorry that the parcel which you have been waiting for is late"_s
            << u"We are very sorry that the parcel which you have"_s;
        QTest::newRow("Hebrew") << u"שלום {{ customer.first_name }}, השליח בדרך אליך."_s
                                << u"השליח בדרך אליך"_s;
        QTest::newRow("Arabic") << u"مرحبا، الطلب في الطريق. شكرا"_s << u"الطلب في الطريق"_s;
        QTest::newRow("nothing but a placeholder") << u"{{ order.number }}"_s << QString();
    }

    void makesATitleOfTheFirstWords()
    {
        QFETCH(QString, text);
        QTEST(proposedTitle(text), "title");
    }

    void makesAShortcutOfATitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<TakenShortcuts>("taken");
        QTest::addColumn<QString>("shortcut");
        const QString title = u"The courier comes today"_s;
        QTest::newRow("three words") << title << TakenShortcuts() << u"the-courier-comes"_s;
        QTest::newRow("a word more when it is taken")
            << title << TakenShortcuts{{u"the-courier-comes"_s, u"A"_s}} << u"the-courier-comes-today"_s;
        QTest::newRow("a letter more when there are no more words")
            << u"Refund"_s << TakenShortcuts{{u"refund"_s, u"A"_s}, {u"refund-b"_s, u"B"_s}} << u"refund-c"_s;
        QTest::newRow("without digits") << u"Order 48213 left"_s << TakenShortcuts() << u"order-left"_s;
        QTest::newRow("Hebrew") << u"השליח בדרך"_s << TakenShortcuts() << u"השליח-בדרך"_s;
        QTest::newRow("none of no letters") << u"12 / 30"_s << TakenShortcuts() << QString();
    }

    void makesAShortcutOfATitle()
    {
        QFETCH(QString, title);
        QFETCH(TakenShortcuts, taken);
        const QString shortcut = proposedShortcut(title, taken);
        QTEST(shortcut, "shortcut");
        QCOMPARE(shortcutProblem(shortcut, taken), ShortcutProblem::None);
    }

    void saysWhatIsWrongWithAShortcut()
    {
        const TakenShortcuts taken{{u"refund"_s, u"Refund"_s}};
        QCOMPARE(shortcutProblem(u"refund2"_s, taken), ShortcutProblem::HasDigit);
        QCOMPARE(shortcutProblem(u"a/b"_s, taken), ShortcutProblem::HasSlash);
        QCOMPARE(shortcutProblem(u"a b"_s, taken), ShortcutProblem::HasBlank);
        QCOMPARE(shortcutProblem(u"Refund"_s, taken), ShortcutProblem::IsTaken);
        QCOMPARE(shortcutProblem(u"refunds"_s, taken), ShortcutProblem::None);
        QCOMPARE(shortcutProblem(QString(), taken), ShortcutProblem::None);
    }
};

QTEST_GUILESS_MAIN(TestProposedNames)
#include "tst_proposednames.moc"
