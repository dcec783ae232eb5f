// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/template.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

class TestTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsWellFormed_data();
    void takesWhatIsWellFormed();
    void namesTheErrorAtItsPlace_data();
    void namesTheErrorAtItsPlace();
    void findsAllErrorsAtOnce();
    void refusesTextPastTheLimit();
    void refusesTooManyFilters();
    void refusesConditionsTooDeep();
    void countsFiltersOfAllTags();
    void letsUnknownNamesPassWhenLenient();
    void endsOnGarbage_data();
    void endsOnGarbage();
    void knowsFurtherNamesFromItsSchema();
    void takesTheSampleLibrary();
};

void TestTemplate::takesWhatIsWellFormed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain text") << u"Thanks for waiting."_s;
    QTest::newRow("lone braces stay text") << u"{ a } and }} and %}"_s;
    QTest::newRow("an output") << u"Hi {{ customer.first_name }}"_s;
    QTest::newRow("contact is the same") << u"{{contact.first_name|default:'there'|upcase}}"_s;
    QTest::newRow("brackets") << u"{{ customer.attributes[\"size of shoe\"] }} {{ customer.tags[0] }}"_s;
    QTest::newRow("a path in brackets") << u"{{ customer.attributes[conversation.topic] }}"_s;
    QTest::newRow("a question to the agent") << u"{{ ask.latest_date }}"_s;
    QTest::newRow("a link with a hyphen in its name") << u"{{ link.return-form }}"_s;
    QTest::newRow("all comparisons")
        << u"{% if order and order.total >= 5 or customer.tags contains 'vip' %}a{% elsif 1 <> 2 %}b{% else %}c{% endif %}"_s;
    QTest::newRow("hyphens that take white space") << u"a {%- if true -%} b {%- endif -%} c {{- 'd' -}}"_s;
    QTest::newRow("named arguments")
        << u"{{ agent.form | gender: masculine: 'a', feminine: 'b', unknown: 'c' }}"_s;
}

void TestTemplate::takesWhatIsWellFormed()
{
    QFETCH(QString, text);
    const Template parsed = Template::parse(text);
    QVERIFY2(parsed.isValid(), parsed.isValid() ? "" : qPrintable(parsed.diagnostics().constFirst().message));
}

void TestTemplate::namesTheErrorAtItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("at"); // the characters that are wrong
    QTest::addColumn<QString>("hint");
    QTest::addColumn<bool>("isMend");
    QTest::newRow("unknown filter, with the nearest")
        << u"{{ brand.name | upcse }}"_s << u"upcse"_s << u"upcase"_s << true;
    QTest::newRow("unknown filter, none near")
        << u"{{ brand.name | frobnicate }}"_s << u"frobnicate"_s << QString() << false;
    QTest::newRow("unknown root") << u"{{ custmer.name }}"_s << u"custmer"_s << u"customer"_s << true;
    QTest::newRow("unknown field") << u"Hi {{ customer.frist_name }}"_s << u"frist_name"_s << u"first_name"_s
                                   << true;
    QTest::newRow("unknown field in brackets")
        << u"{{ agent['nmae'] }}"_s << u"'nmae'"_s << u"name"_s << true;
    QTest::newRow("pipes of another language")
        << u"{{ customer.first_name || \"there\" }}"_s << u"||"_s << u"| default:"_s << true;
    QTest::newRow("one equals sign") << u"{% if order.status = 'sent' %}a{% endif %}"_s << u"="_s << u"=="_s
                                     << true;
    QTest::newRow("ampersands") << u"{% if order && agent %}a{% endif %}"_s << u"&&"_s << u"and"_s << true;
    QTest::newRow("curly quotation marks")
        << u"{{ customer.name | default: “x }}"_s << u"“"_s << u"\""_s << true;
    QTest::newRow("an output that is not closed") << u"Hi {{ customer.name, hello\nnext {{ brand.name }}"_s
                                                  << u"{{ customer.name, hello"_s << u"}}"_s << false;
    QTest::newRow("an if that is not closed")
        << u"a {% if order %} b"_s << u"{% if order %}"_s << u"{% endif %}"_s << false;
    QTest::newRow("an endif too many") << u"a {% endif %}"_s << u"{% endif %}"_s << QString() << false;
    QTest::newRow("an unknown tag") << u"{% fi order %}"_s << u"fi"_s << u"if"_s << true;
    QTest::newRow("elsif after else") << u"{% if order %}{% else %}{% elsif agent %}{% endif %}"_s
                                      << u"{% elsif agent %}"_s << QString() << false;
    QTest::newRow("a group instead of a field") << u"{{ customer }}"_s << u"customer"_s << QString() << false;
    QTest::newRow("a filter without its value")
        << u"{{ customer.name | append }}"_s << u"append"_s << QString() << false;
    QTest::newRow("a text without its end")
        << u"{{ customer.name | default: 'x }}"_s << u"'x "_s << u"'"_s << false;
    QTest::newRow("nothing at all") << u"a {{ }} b"_s << u"{{ }}"_s << QString() << false;
}

void TestTemplate::namesTheErrorAtItsPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, at);
    QFETCH(QString, hint);
    QFETCH(bool, isMend);
    const Template parsed = Template::parse(text);
    QCOMPARE(parsed.diagnostics().size(), 1);
    const Diagnostic &error = parsed.diagnostics().constFirst();
    QCOMPARE(text.mid(error.offset, error.length), at);
    QCOMPARE(error.hint, hint);
    QCOMPARE(error.isMend, isMend);
    QVERIFY(!error.message.isEmpty());
}

void TestTemplate::findsAllErrorsAtOnce()
{
    const Template parsed =
        Template::parse(u"{{ custmer.name }} {% if ordr %}{{ brand.name | upcse }}{% endif %}"_s);
    QCOMPARE(parsed.diagnostics().size(), 3);
    QVERIFY(parsed.diagnostics().at(0).offset < parsed.diagnostics().at(1).offset);
}

void TestTemplate::refusesTextPastTheLimit()
{
    QVERIFY(Template::parse(QString(Template::MaxLength, u'a')).isValid());
    QVERIFY(!Template::parse(QString(Template::MaxLength + 1, u'a')).isValid());
    QVERIFY(!Template::parse(QString(Template::MaxLength / 2 + 1, u'ש')).isValid());
}

void TestTemplate::refusesTooManyFilters()
{
    const QString filters = u" | strip"_s.repeated(Template::MaxFilters);
    QVERIFY(Template::parse(u"{{ brand.name"_s + filters + u" }}"_s).isValid());
    QCOMPARE(Template::parse(u"{{ brand.name"_s + filters + u" | strip }}"_s).diagnostics().size(), 1);
}

void TestTemplate::refusesConditionsTooDeep()
{
    const auto nested = [](int depth) {
        return u"{% if order %}"_s.repeated(depth) + u"{% endif %}"_s.repeated(depth);
    };
    QVERIFY(Template::parse(nested(Template::MaxDepth)).isValid());
    QCOMPARE(Template::parse(nested(Template::MaxDepth + 1)).diagnostics().size(), 1);
}

void TestTemplate::countsFiltersOfAllTags()
{
    const QString assign = u"{% assign a = 'a' | strip %}"_s;
    QVERIFY(Template::parse(assign.repeated(Template::MaxFilters)).isValid());
    QCOMPARE(Template::parse(assign.repeated(Template::MaxFilters + 1)).diagnostics().size(), 1);
}

void TestTemplate::letsUnknownNamesPassWhenLenient()
{
    const auto parsed = [](const QString &text) {
        return Template::parse(text, Schema::standard(), Template::Strictness::Lenient);
    };
    QVERIFY(parsed(u"{{ nosuch.thing }}{{ customer.nosuch }}{% if a %}{% else b %}{% endif %}"_s).isValid());
    QVERIFY(!parsed(u"{{ nosuch | nosuch }}"_s).isValid());
    QVERIFY(!parsed(u"{% if a %}"_s).isValid());
}

void TestTemplate::endsOnGarbage_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("opening braces only") << u"{"_s.repeated(30000);
    QTest::newRow("tags opened only") << u"{% if "_s.repeated(5000);
    QTest::newRow("brackets only") << u"{{ customer"_s + u"[customer"_s.repeated(3000) + u" }}"_s;
    QTest::newRow("ifs only") << u"{%if order%}"_s.repeated(2500);
    QTest::newRow("half a surrogate pair") << u"{{ "_s + QChar(0xD83D) + u" }}"_s;
    QTest::newRow("comments only") << u"{% comment %}"_s.repeated(2500);
    QTest::newRow("raw only") << u"{% raw %}"_s.repeated(3000);
    QTest::newRow("cases only") << u"{% case order %}"_s.repeated(2000);
    QTest::newRow("captures only") << u"{% capture a %}"_s.repeated(2000);
    QTest::newRow("ranges only") << u"{{ "_s + u"("_s.repeated(30000) + u" }}"_s;
    QTest::newRow("a hyphen alone") << u"{{-}}{%-%}{{--}}"_s;
}

void TestTemplate::endsOnGarbage()
{
    QFETCH(QString, text);
    const Template parsed = Template::parse(text);
    QVERIFY(!parsed.isValid());
    for (const Diagnostic &each : parsed.diagnostics())
        QVERIFY(each.offset >= 0 && each.length >= 0 && each.offset + each.length <= text.size());
}

void TestTemplate::knowsFurtherNamesFromItsSchema()
{
    const QString text = u"{{ voucher.code }}"_s;
    QVERIFY(!Template::parse(text).isValid());
    Schema schema = Schema::standard();
    schema.addRoot(u"voucher"_s, {}, true);
    QVERIFY(Template::parse(text, schema).isValid());
}

void TestTemplate::takesTheSampleLibrary()
{
    QFile file(QStringLiteral(PARLEY_SOURCE_DIR "/resources/sample/entries.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!entries.isEmpty());
    for (const QJsonValue &entry : entries) {
        for (const QJsonValue &variant : entry[u"variants"].toArray()) {
            const Template parsed = Template::parse(variant[u"text"].toString());
            const QString where = entry[u"title"].toString() + u' ' + variant[u"language"].toString();
            QVERIFY2(parsed.isValid(), qPrintable(where));
        }
    }
}

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
