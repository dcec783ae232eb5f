// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/finding/keyboardlayout.h"

#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

class TestKeyboardLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOtherKeys_data();
    void readsOtherKeys();
    void leavesWhatHasNoOtherReading();
};

void TestKeyboardLayout::readsOtherKeys_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("Hebrew on Latin keys") << u"akuo"_s << u"שלום"_s;
    QTest::newRow("capital Latin letters") << u"AKUO"_s << u"שלום"_s;
    QTest::newRow("Latin on Hebrew keys") << u"רקכודג"_s << u"refusd"_s;
    QTest::newRow("Latin w on the Hebrew apostrophe") << u"'שןא"_s << u"wait"_s;
    QTest::newRow("Hebrew tav on the comma") << u"nrfz ,usv"_s << u"מרכז תודה"_s;
    QTest::newRow("Arabic on Latin keys") << u"lshu]m"_s << u"مساعدة"_s;
    QTest::newRow("Arabic lam-alef on b") << u"hgsbl"_s << u"السلام"_s;
    QTest::newRow("Latin on Arabic keys") << u"قثبعىي"_s << u"refund"_s;
    QTest::newRow("Latin b on Arabic keys") << u"لاشىن"_s << u"bank"_s;
    QTest::newRow("Latin gh on Arabic keys") << u"قهلاف"_s << u"right"_s;
    QTest::newRow("digits stay") << u"akuo 12"_s << u"שלום 12"_s;
}

void TestKeyboardLayout::readsOtherKeys()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const QStringList readings = otherLayouts(typed);
    QVERIFY2(readings.contains(meant), qPrintable(readings.join(u" | "_s)));
}

void TestKeyboardLayout::leavesWhatHasNoOtherReading()
{
    QVERIFY(otherLayouts({}).isEmpty());
    QVERIFY(otherLayouts(u"123"_s).isEmpty());
    QVERIFY(!otherLayouts(u"refund"_s).contains(u"refund"_s));
}

QTEST_GUILESS_MAIN(TestKeyboardLayout)
#include "tst_keyboardlayout.moc"
