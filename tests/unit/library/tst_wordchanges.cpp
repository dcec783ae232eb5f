// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/writing/wordchanges.h"

#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

//! As people read it: [-gone-] and {+new+}.
QString shown(const QList<TextChange> &changes)
{
    QString text;
    for (const TextChange &each : changes)
        switch (each.kind) {
        case ChangeKind::Same: text += each.text; break;
        case ChangeKind::Removed: text += u"[-"_s + each.text + u"-]"_s; break;
        case ChangeKind::Added: text += u"{+"_s + each.text + u"+}"_s; break;
        }
    return text;
}

} // namespace

class TestWordChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatChanged_data();
    void showsWhatChanged();
    void makesUpBothTexts();
    void comparesLines();
    void mergesLines_data();
    void mergesLines();
    void givesUpOnHugeTextsInGoodTime();
};

void TestWordChanges::showsWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u"one two"_s << u"one two"_s << u"one two"_s;
    QTest::newRow("another word") << u"a long while"_s << u"a short while"_s
                                  << u"a [-long-]{+short+} while"_s;
    QTest::newRow("a word more") << u"banks need days"_s << u"banks need 5 days"_s
                                 << u"banks need {+5 +}days"_s;
    QTest::newRow("all new") << QString() << u"Hello"_s << u"{+Hello+}"_s;
    QTest::newRow("all gone") << u"Hello"_s << QString() << u"[-Hello-]"_s;
    QTest::newRow("a placeholder's field") << u"{{ a.b }}"_s << u"{{ a.c }}"_s << u"{{ a.[-b-]{+c+} }}"_s;
    QTest::newRow("Hebrew with points") << u"שָׁלוֹם לך"_s << u"שָׁלוֹם לכם"_s << u"שָׁלוֹם [-לך-]{+לכם+}"_s;
}

void TestWordChanges::showsWhatChanged()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(shown(wordChanges(before, after)), "expected");
}

void TestWordChanges::makesUpBothTexts()
{
    const QString before = u"It can take a while to show. 😀 Thank you, Hannah"_s;
    const QString after = u"Banks need 5 days, so it takes a while. 😀 Thanks, Hannah!"_s;
    QString first;
    QString second;
    for (const TextChange &each : wordChanges(before, after)) {
        first += each.kind == ChangeKind::Added ? QString() : each.text;
        second += each.kind == ChangeKind::Removed ? QString() : each.text;
    }
    QCOMPARE(first, before);
    QCOMPARE(second, after);
}

void TestWordChanges::comparesLines()
{
    QCOMPARE(shown(lineChanges(u"a\nb\nc"_s, u"a\nx\ny\nc"_s)), u"a[-b-]{+x+}{+y+}c"_s);
    QCOMPARE(shown(lineChanges(QString(), u"a"_s)), u"{+a+}"_s);
}

void TestWordChanges::mergesLines_data()
{
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("expected"); // null: both changed the same
    QTest::newRow("only I") << u"1\nB\n3\n4"_s << u"1\n2\n3\n4"_s << u"1\nB\n3\n4"_s;
    QTest::newRow("only they") << u"1\n2\n3\n4"_s << u"1\n2\n3\nD"_s << u"1\n2\n3\nD"_s;
    QTest::newRow("both, apart") << u"A\n2\n3\n4"_s << u"1\n2\n3\nD"_s << u"A\n2\n3\nD"_s;
    QTest::newRow("both the same") << u"A\n2\n3\n4"_s << u"A\n2\n3\n4"_s << u"A\n2\n3\n4"_s;
    QTest::newRow("lines more at both ends")
        << u"0\n1\n2\n3\n4"_s << u"1\n2\n3\n4\n5"_s << u"0\n1\n2\n3\n4\n5"_s;
    QTest::newRow("I take out, they change elsewhere") << u"2\n3\n4"_s << u"1\n2\nC\n4"_s << u"2\nC\n4"_s;
    QTest::newRow("both the same line") << u"1\nB\n3\n4"_s << u"1\nX\n3\n4"_s << QString();
    QTest::newRow("lines that touch") << u"1\nB\n3\n4"_s << u"1\n2\nC\n4"_s << QString();
}

void TestWordChanges::mergesLines()
{
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, expected);
    const auto merged = mergedText(u"1\n2\n3\n4"_s, mine, theirs);
    QCOMPARE(merged.has_value(), !expected.isNull());
    QCOMPARE(merged.value_or(QString()), expected);
    QCOMPARE(mergedText(u"1\n2\n3\n4"_s, theirs, mine), merged);
}

void TestWordChanges::givesUpOnHugeTextsInGoodTime()
{
    QStringList before;
    QStringList after;
    for (int i = 0; i < 6000; ++i) {
        before.append(u"b%1"_s.arg(i));
        after.append(u"a%1"_s.arg(i));
    }
    const auto changes = wordChanges(before.join(u','), after.join(u';'));
    QCOMPARE(changes.size(), 2);
}

QTEST_GUILESS_MAIN(TestWordChanges)
#include "tst_wordchanges.moc"
