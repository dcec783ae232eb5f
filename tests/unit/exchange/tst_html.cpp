// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/html.h"

#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsPlainText_data();
    void readsAsPlainText();
    void comesBackFromHtml_data();
    void comesBackFromHtml();
    void knowsWhatIsLost();
};

void TestHtml::readsAsPlainText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs are parted by a blank line") << u"<p>One</p><p>Two</p>"_s << u"One\n\nTwo"_s;
    QTest::newRow("a break begins a line") << u"One<br>Two<br/>Three"_s << u"One\nTwo\nThree"_s;
    QTest::newRow("lines of the source are blanks") << u"One\n   two"_s << u"One two"_s;
    QTest::newRow("a list has dashes") << u"<ul><li>a</li><li>b</li></ul>"_s << u"- a\n- b"_s;
    QTest::newRow("a numbered list has numbers") << u"<ol><li>a</li><li>b</li></ol>"_s << u"1. a\n2. b"_s;
    QTest::newRow("a link keeps its address")
        << u"See <a href='https://x.org/?a=1&amp;b=2'>here</a>."_s << u"See here (https://x.org/?a=1&b=2)."_s;
    QTest::newRow("a link that says its address")
        << u"<a href=\"mailto:a@x.org\">a@x.org</a>"_s << u"a@x.org"_s;
    QTest::newRow("entities") << u"a &amp; b &lt;c&gt; &#39;d&#x27; &hellip; &nbsp;e"_s
                              << u"a & b <c> 'd' \u2026  e"_s;
    QTest::newRow("an unknown entity stays") << u"AT&T &nope; x"_s << u"AT&T &nope; x"_s;
    QTest::newRow("scripts go") << u"a<script>alert('<p>')</script>b"_s << u"ab"_s;
    QTest::newRow("comments go") << u"a<!-- <p>x</p> -->b"_s << u"ab"_s;
    QTest::newRow("a picture's words stay") << u"<img src=x alt=\"a map\">"_s << u"a map"_s;
    QTest::newRow("a less-than sign alone") << u"1 < 2"_s << u"1 < 2"_s;
    QTest::newRow("a tag that never closes") << u"a <b class=\"x"_s << u"a"_s;
    QTest::newRow("a sign above the end of Unicode") << u"&#1114112;x"_s << u"&#1114112;x"_s;
}

void TestHtml::readsAsPlainText()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(plainText(html).text, text);
}

void TestHtml::comesBackFromHtml_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one line") << u"Hello"_s;
    QTest::newRow("lines and paragraphs") << u"Hello,\nyou\n\nBye"_s;
    QTest::newRow("signs of HTML") << u"a < b & c > \"d\""_s;
    QTest::newRow("Arabic") << u"مرحبا\n\nشكرا"_s;
}

void TestHtml::comesBackFromHtml()
{
    QFETCH(QString, text);
    QVERIFY(isHtml(htmlText(text)));
    QCOMPARE(plainText(htmlText(text)).text, text);
}

void TestHtml::knowsWhatIsLost()
{
    QVERIFY(plainText(u"<b>x</b>"_s).hadFormatting);
    QVERIFY(!plainText(u"<p>x</p>"_s).hadFormatting);
    QCOMPARE(plainText(u"<img><img>"_s).pictures, 2);
    QVERIFY(!isHtml(u"1 < 2 and 3 > 2"_s));
}

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
