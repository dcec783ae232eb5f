// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"

#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatSpreadsheetsWrite_data();
    void readsWhatSpreadsheetsWrite();
    void saysWhereAQuoteOpens();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void keepsASpreadsheetFromRunningACell_data();
    void keepsASpreadsheetFromRunningACell();
    void knowsTheLineOfEachRow();
};

void TestCsv::readsWhatSpreadsheetsWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("commas") << u"a,b\n1,2\n"_s << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("semicolons, as where the comma is for decimals")
        << u"a;b\n1,5;2\n"_s << QStringList{u"1,5"_s, u"2"_s};
    QTest::newRow("tabs") << u"a\tb\n1\t2"_s << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("a delimiter in quotes") << u"a,b\n\"1,2\",3"_s << QStringList{u"1,2"_s, u"3"_s};
    QTest::newRow("a doubled quote") << u"a,b\n\"say \"\"hi\"\"\",3"_s
                                     << QStringList{u"say \"hi\""_s, u"3"_s};
    QTest::newRow("a new line in a cell") << u"a,b\n\"one\ntwo\",3"_s << QStringList{u"one\ntwo"_s, u"3"_s};
    QTest::newRow("an empty line before the row") << u"a,b\n\n\n1,2"_s << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("an empty last cell") << u"a,b\n1,\n"_s << QStringList{u"1"_s, QString()};
    QTest::newRow("a quote within a word") << u"a,b\n5\" screen,2"_s << QStringList{u"5\" screen"_s, u"2"_s};
}

void TestCsv::readsWhatSpreadsheetsWrite()
{
    QFETCH(QString, text);
    QFETCH(QStringList, cells);
    const auto table = CsvTable::read(text);
    QVERIFY(table);
    QCOMPARE(table->rows().size(), 1);
    QCOMPARE(table->rows().constFirst().cells, cells);
    QCOMPARE(table->cell(table->rows().constFirst(), "a"_L1), cells.constFirst());
}

void TestCsv::saysWhereAQuoteOpens()
{
    const auto table = CsvTable::read(u"a,b\n1,2\n3,\"four\n5,6\n"_s);
    QVERIFY(!table);
    QVERIFY2(table.error().message.contains(u"line 3"_s), qPrintable(table.error().message));
}

void TestCsv::writesWhatItReads_data()
{
    QTest::addColumn<QString>("cell");
    QTest::newRow("words") << u"Refund issued"_s;
    QTest::newRow("a comma") << u"Hi, you"_s;
    QTest::newRow("quotes and lines") << u"He said \"no\"\nand left"_s;
    QTest::newRow("blanks at the ends") << u" x "_s;
    QTest::newRow("Hebrew") << u"שלום, עולם"_s;
    QTest::newRow("a formula") << u"=HYPERLINK(\"http://x\")"_s;
    QTest::newRow("a list of dashes") << u"- one\n- two"_s;
    QTest::newRow("an apostrophe of its own before a formula") << u"'=1"_s;
    QTest::newRow("an apostrophe before a word") << u"'tis"_s;
    QTest::newRow("a phone number") << u"+48 22 555 01 02"_s;
}

void TestCsv::writesWhatItReads()
{
    QFETCH(QString, cell);
    const auto table =
        CsvTable::read(csvText({{u"a"_s, u"b"_s}, {cell, u"x"_s}}).replace("\r\n"_L1, "\n"_L1));
    QVERIFY(table);
    QCOMPARE(table->rows().constFirst().cells, QStringList({cell, u"x"_s}));
}

void TestCsv::keepsASpreadsheetFromRunningACell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::newRow("equals") << u"=1+1"_s;
    QTest::newRow("plus") << u"+1"_s;
    QTest::newRow("minus") << u"-1"_s;
    QTest::newRow("at") << u"@SUM(1)"_s;
    QTest::newRow("tab") << u"\t=1"_s;
}

void TestCsv::keepsASpreadsheetFromRunningACell()
{
    QFETCH(QString, cell);
    const QString text = csvText({{cell}});
    QVERIFY2(text.startsWith(u'\'') || text.startsWith(u"\"'"_s), qPrintable(text));
}

void TestCsv::knowsTheLineOfEachRow()
{
    const auto table = CsvTable::read(u"a\n\"x\ny\"\nz\n"_s);
    QVERIFY(table);
    QCOMPARE(table->rows().at(0).line, 2);
    QCOMPARE(table->rows().at(1).line, 4);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
