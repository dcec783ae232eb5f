// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/renderer.h"

#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Customer customer(const QString &name, const QString &language = u"en"_s)
{
    Customer customer;
    customer.name = name;
    customer.language = language;
    customer.identities = {{IdentityKind::Phone, u"+972 50-123-4567"_s, true},
                           {IdentityKind::Email, u"a@mail.example"_s, true}};
    customer.tags = {u"vip"_s};
    customer.attributes = {{u"size"_s, u"XL"_s}};
    customer.orderCount = 3;
    return customer;
}

RenderData dataFor(const Customer &whom)
{
    RenderData data;
    data.setLanguage(whom.language);
    Centre centre;
    centre.name = u"Almond & Pine"_s;
    centre.timeZone = u"Europe/London"_s;
    centre.currency = u"GBP"_s;
    data.setCentre(centre);
    data.setCustomer(whom);
    data.setConversation(Conversation());
    User agent;
    agent.name = u"Dana Levi"_s;
    data.setAgent(agent, FormOfAddress::Feminine);
    Interaction order;
    order.reference = u"AP-20255"_s;
    order.at = 1749034800000; // 4 June 2025, 12:00 in London
    order.outcome = u"sent"_s;
    order.details = {{u"amount_minor"_s, u"8900"_s}, {u"currency"_s, u"GBP"_s}};
    data.setOrder(order);
    return data;
}

QString rendered(const QString &text, const RenderData &data)
{
    return render(Template::parse(text), data).text;
}

} // namespace

class TestRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersTheLanguage_data();
    void rendersTheLanguage();
    void writesAsTheLanguageDoes_data();
    void writesAsTheLanguageDoes();
    void saysWhichCharactersCameFromWhere();
    void leavesAPlaceForWhatIsMissing();
    void takesTheAgentsAnswer();
    void neverParsesValuesAgain();
    void takesBidiControlsOutOfValues();
    void isolatesOnlyWhereTheOrderWouldChange_data();
    void isolatesOnlyWhereTheOrderWouldChange();
    void spansFollowTheIsolates();
    void marksAFormOfAddressItDoesNotKnow();
    void choosesTheAddressOfALinkByLanguage();
    void takesTheLatestOrderFirst();
    void refusesOutputPastTheLimit();
    void staysSmallHoweverATextDoubles_data();
    void staysSmallHoweverATextDoubles();
    void rendersNothingFromABrokenTemplate();
};

void TestRenderer::rendersTheLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first name") << u"Hi {{ customer.first_name }},"_s << u"Hi James,"_s;
    QTest::newRow("default not needed")
        << u"Hi {{ contact.first_name | default: 'there' }}"_s << u"Hi James"_s;
    QTest::newRow("default needed") << u"Hi {{ customer.attributes.nick | default: 'there' }}"_s
                                    << u"Hi there"_s;
    QTest::newRow("nothing as the default")
        << u"Hi{{ customer.attributes.nick | default: '' }}!"_s << u"Hi!"_s;
    QTest::newRow("an unknown name counts as none")
        << u"{% if conversation.topic %}a{% else %}b{% endif %}{% if brand.name %}c{% endif %}"_s << u"bc"_s;
    QTest::newRow("default from another field")
        << u"{{ customer.attributes.nick | default: customer.name }}"_s << u"James Okafor"_s;
    QTest::newRow("filters in a row")
        << u"{{ customer.first_name | upcase | downcase | capitalize }}"_s << u"James"_s;
    QTest::newRow("bracketed path") << u"{{ customer['attributes'].size }} {{ customer.tags[0] }}"_s
                                    << u"XL vip"_s;
    QTest::newRow("tag in the list") << u"{% if customer.tags contains 'vip' %}yes{% else %}no{% endif %}"_s
                                     << u"yes"_s;
    QTest::newRow("elsif")
        << u"{% if order.status == 'lost' %}a{% elsif order.status == 'sent' %}b{% else %}c{% endif %}"_s
        << u"b"_s;
    QTest::newRow("and before or, from the right")
        << u"{% if true or false and false %}yes{% else %}no{% endif %}"_s << u"yes"_s;
    QTest::newRow("numbers compare by size")
        << u"{% if customer.order_count > 2 %}again{% endif %}"_s << u"again"_s;
    QTest::newRow("blank") << u"{% if customer.attributes.nick == blank %}none{% endif %}"_s << u"none"_s;
    QTest::newRow("nil is not empty")
        << u"{% if customer.attributes.nick == empty %}a{% else %}b{% endif %}"_s << u"b"_s;
    QTest::newRow("a branch not taken misses nothing")
        << u"{% if false %}{{ ask.date }}{% endif %}ok"_s << u"ok"_s;
    QTest::newRow("hyphens take white space") << u"a  {%- if true -%}  b  {%- endif -%}  c"_s << u"abc"_s;
    QTest::newRow("what the agent says of herself")
        << u"{{ agent.gender | gender: 'on', 'ona', 'oni' }}"_s << u"ona"_s;
    QTest::newRow("unknown customer gets the third form")
        << u"{{ customer.gender | gender: 'Pan', 'Pani', 'Państwo' }}"_s << u"Państwo"_s;
}

void TestRenderer::rendersTheLanguage()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const RenderedText result = render(Template::parse(text), dataFor(customer(u"James Okafor"_s)));
    QCOMPARE(result.text, expected);
    QVERIFY(result.isComplete());
}

void TestRenderer::writesAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("money in English") << u"en"_s << u"{{ order.total }}"_s << u"£89.00"_s;
    QTest::newRow("money in Polish") << u"pl"_s << u"{{ 212 | money: 'PLN' }}"_s << u"212,00 zł"_s;
    QTest::newRow("day in English") << u"en"_s << u"{{ order.date | date: 'day' }}"_s << u"June 4"_s;
    QTest::newRow("day in British English")
        << u"en-GB"_s << u"{{ order.date | date: 'day' }}"_s << u"4 June"_s;
    QTest::newRow("day in Polish") << u"pl"_s << u"{{ order.date | date: 'day' }}"_s << u"4 czerwca"_s;
    QTest::newRow("day in Hebrew") << u"he"_s << u"{{ order.date | date: 'day' }}"_s << u"4 ביוני"_s;
    QTest::newRow("a pattern of one's own")
        << u"pl"_s << u"{{ order.date | date: '%-d.%m.%Y, %H:%M' }}"_s << u"4.06.2025, 12:00"_s;
    QTest::newRow("what is no date stays")
        << u"en"_s << u"{{ customer.name | date: 'long' }}"_s << u"Anna Nowak"_s;
    QTest::newRow("few in Polish")
        << u"pl"_s
        << u"{{ customer.order_count | plural: one: '# paczka', few: '# paczki', many: '# paczek', other: '# paczki' }}"_s
        << u"3 paczki"_s;
    QTest::newRow("decimal comma") << u"pl"_s << u"{{ 1.5 }}"_s << u"1,5"_s;
}

void TestRenderer::writesAsTheLanguageDoes()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QString result = rendered(text, dataFor(customer(u"Anna Nowak"_s, language)));
    result.replace(u'\u00A0', u' ');
    QCOMPARE(result, expected);
}

void TestRenderer::saysWhichCharactersCameFromWhere()
{
    const QString text =
        u"Hi {{ customer.first_name }}, {{ customer.attributes.nick | default: 'friend' }}!"_s;
    const RenderedText result = render(Template::parse(text), dataFor(customer(u"James Okafor"_s)));
    QCOMPARE(result.spans.size(), 2);
    const Span &name = result.spans.at(0);
    QCOMPARE(result.text.mid(name.start, name.length), u"James"_s);
    QCOMPARE(name.placeholder, u"customer.first_name"_s);
    QCOMPARE(name.label, u"first name"_s);
    QCOMPARE(name.state, SpanState::Filled);
    const Span &nick = result.spans.at(1);
    QCOMPARE(result.text.mid(nick.start, nick.length), u"friend"_s);
    QCOMPARE(nick.state, SpanState::Default);
}

void TestRenderer::leavesAPlaceForWhatIsMissing()
{
    const RenderedText result =
        render(Template::parse(u"Look by {{ ask.latest_date }}, by {{ ask.latest_date }}."_s),
               dataFor(customer(u"James Okafor"_s)));
    QCOMPARE(result.text, u"Look by , by ."_s);
    QVERIFY(!result.isComplete());
    QCOMPARE(result.missing(), QStringList{u"ask.latest_date"_s});
    QCOMPARE(result.spans.at(0), (Span{8, 0, u"ask.latest_date"_s, u"latest date"_s, SpanState::Missing}));
    QCOMPARE(result.spans.at(1).start, 13);
}

void TestRenderer::takesTheAgentsAnswer()
{
    RenderData data = dataFor(customer(u"James Okafor"_s));
    data.setAnswer(u"ask.latest_date"_s, u"Thu 19 June"_s);
    const RenderedText result = render(Template::parse(u"by {{ ask.latest_date }}."_s), data);
    QCOMPARE(result.text, u"by Thu 19 June."_s);
    QVERIFY(result.isComplete());
    data.setAnswer(u"ask.latest_date"_s, u"  "_s);
    QVERIFY(!render(Template::parse(u"by {{ ask.latest_date }}."_s), data).isComplete());
}

void TestRenderer::neverParsesValuesAgain()
{
    const QString name = u"{{ agent.name }} {% if order %}"_s;
    QCOMPARE(rendered(u"Hi {{ customer.name }}"_s, dataFor(customer(name))), u"Hi "_s + name);
}

void TestRenderer::takesBidiControlsOutOfValues()
{
    QCOMPARE(rendered(u"Hi {{ customer.name }}!"_s, dataFor(customer(u"\u202Eevil\u2066 \n\t Dan\u0007"_s))),
             u"Hi evil Dan!"_s);
}

void TestRenderer::isolatesOnlyWhereTheOrderWouldChange_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString phone = u"+972 50-123-4567"_s;
    QTest::newRow("plain English stays plain")
        << u"en"_s << u"Anna"_s << u"Hi {{ customer.name }}, order {{ order.number }}."_s
        << u"Hi Anna, order AP-20255."_s;
    QTest::newRow("a phone in Hebrew") << u"he"_s << u"יעל"_s << u"הטלפון: {{ customer.phone }}."_s
                                       << u"הטלפון: \u2066"_s + phone + u"\u2069."_s;
    QTest::newRow("a Hebrew name in Hebrew")
        << u"he"_s << u"יעל"_s << u"שלום ל{{ customer.name }}, תודה"_s << u"שלום ליעל, תודה"_s;
    QTest::newRow("a Latin name first in Hebrew")
        << u"he"_s << u"John Smith"_s << u"{{ customer.name }}, שלום"_s << u"\u200FJohn Smith, שלום"_s;
    QTest::newRow("a Hebrew name before a number in English")
        << u"en"_s << u"יעל"_s << u"{{ customer.name }}: {{ customer.order_count }}"_s
        << u"\u200Eיעל: \u20663\u2069"_s;
    QTest::newRow("two Latin values in Hebrew")
        << u"he"_s << u"John"_s << u"הזמנה {{ order.number }} ({{ customer.name }}) אושרה."_s
        << u"הזמנה AP-20255 (\u2068John\u2069) אושרה."_s;
    QTest::newRow("an Arabic name in Polish")
        << u"pl"_s << u"دانا"_s << u"Dzień dobry, {{ customer.name }}, {{ customer.order_count }} paczki."_s
        << u"Dzień dobry, دانا, \u20663\u2069 paczki."_s;
}

void TestRenderer::isolatesOnlyWhereTheOrderWouldChange()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(rendered(text, dataFor(customer(name, language))), expected);
}

void TestRenderer::spansFollowTheIsolates()
{
    const RenderedText result =
        render(Template::parse(u"שלום\n{{ customer.phone }}: {{ ask.x }} {{ customer.name }}"_s),
               dataFor(customer(u"יעל"_s, u"he"_s)));
    QVERIFY(result.isRightToLeft);
    QCOMPARE(result.spans.size(), 3);
    QVERIFY(result.text.mid(result.spans[0].start, result.spans[0].length).contains(u"+972 50-123-4567"_s));
    QCOMPARE(result.text.at(result.spans[1].start - 1), u' ');
    QCOMPARE(result.text.mid(result.spans[2].start, result.spans[2].length), u"יעל"_s);
}

void TestRenderer::marksAFormOfAddressItDoesNotKnow()
{
    const RenderedText result =
        render(Template::parse(u"{{ customer.gender | gender: 'gotowy', 'gotowa' }}"_s),
               dataFor(customer(u"Kuba"_s, u"pl"_s)));
    QCOMPARE(result.text, u"gotowy/gotowa"_s);
    QCOMPARE(result.spans.constFirst().state, SpanState::Uncertain);
}

void TestRenderer::choosesTheAddressOfALinkByLanguage()
{
    Entry link;
    link.kind = EntryKind::Link;
    link.shortcuts = {u"refunds"_s};
    link.variants = {{u"en"_s, FormOfAddress::Neutral, u"https://shop.example/refunds"_s},
                     {u"pl"_s, FormOfAddress::Neutral, u"https://shop.example/pl/zwroty"_s}};
    RenderData data = dataFor(customer(u"Anna"_s, u"pl"_s));
    data.setLinks({link});
    QCOMPARE(rendered(u"{{ link.refunds }}"_s, data), u"https://shop.example/pl/zwroty"_s);
    QVERIFY(!render(Template::parse(u"{{ link.nosuch }}"_s), data).isComplete());
}

void TestRenderer::refusesOutputPastTheLimit()
{
    RenderData data = dataFor(customer(QString(20000, u'a')));
    QVERIFY(render(Template::parse(u"{{ customer.name }}"_s.repeated(3)), data).errors.isEmpty());
    const RenderedText result = render(Template::parse(u"{{ customer.name }}"_s.repeated(4)), data);
    QCOMPARE(result.errors.size(), 1);
    QVERIFY(result.text.isEmpty());
    QCOMPARE(result.errors.constFirst().offset, 3 * u"{{ customer.name }}"_s.size());
}

void TestRenderer::staysSmallHoweverATextDoubles_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("by capture") << u"{% capture a %}aa{% endcapture %}"_s
                                       + u"{% capture a %}{{ a }}{{ a }}{% endcapture %}"_s.repeated(60);
    QTest::newRow("by append") << u"{% assign a = 'aa' %}"_s
                                      + u"{% assign a = a | append: a %}"_s.repeated(60);
    QTest::newRow("by replace") << u"{% assign a = 'aa' %}"_s
                                       + u"{% assign a = a | replace: 'a', a %}"_s.repeated(60);
    QTest::newRow("by lists") << u"{% assign a = 'a,a' | split: ',' %}"_s
                                     + u"{% assign a = a | concat: a %}"_s.repeated(60);
    QTest::newRow("by a range") << u"{{ (1..999999999999) | join }}"_s;
}

void TestRenderer::staysSmallHoweverATextDoubles()
{
    QFETCH(QString, text);
    const Template parsed = Template::parse(text);
    QVERIFY(parsed.isValid());
    const RenderedText result = render(parsed, dataFor(customer(u"James"_s)));
    QCOMPARE(result.errors.size(), 1);
    QVERIFY(result.errors.constFirst().length > 0);
}

void TestRenderer::takesTheLatestOrderFirst()
{
    RenderData data = dataFor(customer(u"James"_s));
    Interaction latest;
    latest.reference = u"B-2"_s;
    Interaction older;
    older.reference = u"A-1"_s;
    data.setOrders({latest, older});
    QCOMPARE(rendered(u"{{ order.number }} {{ orders.size }} {{ orders.last.number }}"_s, data),
             u"B-2 2 A-1"_s);
    data.setOrders({});
    QVERIFY(!render(Template::parse(u"{{ order.number }}"_s), data).isComplete());
}

void TestRenderer::rendersNothingFromABrokenTemplate()
{
    const RenderedText result =
        render(Template::parse(u"Hi {{ custmer.name }}"_s), dataFor(customer(u"James"_s)));
    QVERIFY(result.text.isEmpty());
    QVERIFY(!result.isComplete());
    QCOMPARE(result.errors.size(), 1);
}

QTEST_GUILESS_MAIN(TestRenderer)
#include "tst_renderer.moc"
