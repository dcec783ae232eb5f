// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/placeholders.h"

#include "models/library/language/template.h"

#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;
using Kind = ImportNote::Kind;

class TestPlaceholders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeInAsOurs_data();
    void comeInAsOurs();
    void goOutAsTheirs_data();
    void goOutAsTheirs();
    void nameWhatIsUnknownAndWhere();
    void nameWhatTheParserRefuses();
    void areQuotedWhereTheyMeanNothing();
    void nameWhatCannotGoOut();
    void putAddressesForLinks();
    void takeLongNonsenseCalmly();
};

void TestPlaceholders::comeInAsOurs_data()
{
    QTest::addColumn<ExchangeForm>("form");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("ours");
    const auto row = [](const char *name, ExchangeForm form, const QString &theirs, const QString &ours) {
        QTest::newRow(name) << form << theirs << ours;
    };
    using enum ExchangeForm;
    row("Chatwoot, the contact's name", Chatwoot, u"Hi {{contact.name}}"_s, u"Hi {{customer.name}}"_s);
    row("Chatwoot, blanks", Chatwoot, u"{{ contact.first_name }}"_s, u"{{ customer.first_name }}"_s);
    row("Chatwoot, the phone", Chatwoot, u"{{contact.phone}}"_s, u"{{customer.phone}}"_s);
    row("Chatwoot, an attribute", Chatwoot, u"{{contact.custom_attribute.plan}}"_s,
        u"{{customer.attributes.plan}}"_s);
    row("Chatwoot, what we have not", Chatwoot, u"{{conversation.id}}"_s, u"{{ask.conversation_id}}"_s);
    row("Chatwoot, a default stays", Chatwoot, u"{{ contact.name | default: \"contact.name\" }}"_s,
        u"{{ customer.name | default: \"contact.name\" }}"_s);
    row("Zendesk, the requester", Zendesk, u"{{ticket.requester.first_name}}"_s,
        u"{{customer.first_name}}"_s);
    row("Zendesk, the agent", Zendesk, u"{{current_user.name}}"_s, u"{{agent.name}}"_s);
    row("Zendesk, the number", Zendesk, u"{{ticket.id}}"_s, u"{{ask.ticket_id}}"_s);
    row("Zendesk, dynamic content", Zendesk, u"{{dc.returns_policy}}"_s, u"{{ask.dc_returns_policy}}"_s);
    row("Zendesk, a condition", Zendesk,
        u"{% if ticket.requester.language == 'he' %}x{% else %}{{ticket.title | upcase}}{% endif %}"_s,
        u"{% if customer.language == 'he' %}x{% else %}{{conversation.topic | upcase}}{% endif %}"_s);
    row("Zendesk, an assigned name", Zendesk, u"{% assign who = ticket.requester.name %}{{ who }}"_s,
        u"{% assign who = customer.name %}{{ who }}"_s);
    row("Live Helper Chat, the nick", LiveHelperChat, u"Hello {nick}!"_s, u"Hello {{ customer.name }}!"_s);
    row("Live Helper Chat, the operator", LiveHelperChat, u"{operator} {email} {phone}"_s,
        u"{{ agent.name }} {{ customer.email }} {{ customer.phone }}"_s);
    row("Live Helper Chat, an own field", LiveHelperChat, u"{returned_plan}"_s, u"{{ ask.returned_plan }}"_s);
    row("Live Helper Chat, a translated piece", LiveHelperChat, u"{hello__Hello there}, you"_s,
        u"Hello there, you"_s);
    row("Zammad, the customer", ZammadYaml, u"#{ticket.customer.firstname},"_s,
        u"{{ customer.first_name }},"_s);
    row("Zammad, the agent", ZammadCsv, u"#{user.fullname}"_s, u"{{ agent.name }}"_s);
    row("Zammad, the number", ZammadCsv, u"#{ticket.number}"_s, u"{{ ask.ticket_number }}"_s);
}

void TestPlaceholders::comeInAsOurs()
{
    QFETCH(ExchangeForm, form);
    QFETCH(QString, theirs);
    QFETCH(QString, ours);
    const Rewriting in = rewrittenIn(theirs, form);
    QCOMPARE(in.text, ours);
    QVERIFY2(Template::parse(in.text).isValid(), qPrintable(in.text));
}

void TestPlaceholders::goOutAsTheirs_data()
{
    QTest::addColumn<ExchangeForm>("form");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    const auto row = [](const char *name, ExchangeForm form, const QString &ours, const QString &theirs) {
        QTest::newRow(name) << form << ours << theirs;
    };
    using enum ExchangeForm;
    row("Chatwoot", Chatwoot, u"{{ customer.first_name }}"_s, u"{{contact.first_name}}"_s);
    row("Chatwoot, contact is the same", Chatwoot, u"{{ contact.name }}"_s, u"{{contact.name}}"_s);
    row("Chatwoot, what was asked for", Chatwoot, u"{{ ask.conversation_id }}"_s, u"{{conversation.id}}"_s);
    row("Zendesk keeps filters and conditions", Zendesk,
        u"{% if customer.language == 'he' %}{{ customer.name | default: 'you' }}{% endif %}"_s,
        u"{% if ticket.requester.language == 'he' %}{{ ticket.requester.name | default: 'you' }}{% endif %}"_s);
    row("Zendesk, dynamic content", Zendesk, u"{{ ask.dc_signature }}"_s, u"{{ dc.signature }}"_s);
    row("Live Helper Chat", LiveHelperChat, u"{{ customer.name }}, {{ agent.name }}"_s,
        u"{nick}, {operator}"_s);
    row("Live Helper Chat, a field", LiveHelperChat, u"{{ customer.attributes.plan }}"_s, u"{plan}"_s);
    row("Zammad", ZammadYaml, u"{{ customer.last_name }}"_s, u"#{ticket.customer.lastname}"_s);
}

void TestPlaceholders::goOutAsTheirs()
{
    QFETCH(ExchangeForm, form);
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    QCOMPARE(rewrittenOut(ours, form).text, theirs);
}

void TestPlaceholders::nameWhatIsUnknownAndWhere()
{
    const Rewriting in = rewrittenIn(u"Hi,\nyour case {{ticket.id}}"_s, ExchangeForm::Zendesk);
    QCOMPARE(in.notes.size(), 1);
    QCOMPARE(in.notes.constFirst().kind, Kind::PlaceholderAsked);
    QCOMPARE(in.notes.constFirst().subject, u"ticket.id"_s);
    QCOMPARE(in.notes.constFirst().detail, u"ask.ticket_id"_s);
    QCOMPARE(in.notes.constFirst().line, 2);
    QCOMPARE(in.notes.constFirst().column, 13);
    QVERIFY(wordsOf(in.notes.constFirst()).contains(u"ticket.id"_s));
}

void TestPlaceholders::nameWhatTheParserRefuses()
{
    const Rewriting in =
        rewrittenIn(u"a\n{% for x in ticket.comments %}{{ x }}{% endfor %}"_s, ExchangeForm::Zendesk);
    const auto isFault = [](const ImportNote &note) {
        return note.kind == Kind::TemplateFault && note.line == 2;
    };
    QVERIFY(std::any_of(in.notes.cbegin(), in.notes.cend(), isFault));
    QVERIFY(in.text.contains(u"{% for"_s));
}

void TestPlaceholders::areQuotedWhereTheyMeanNothing()
{
    const Rewriting in = rewrittenIn(u"Write {{ this }} as it is, {nick}"_s, ExchangeForm::LiveHelperChat);
    QCOMPARE(in.text, u"{% raw %}Write {{ this }} as it is, {% endraw %}{{ customer.name }}"_s);
    QVERIFY(Template::parse(in.text).isValid());
    QCOMPARE(in.notes.constFirst().kind, Kind::QuotedBraces);
    QCOMPARE(rewrittenIn(u"no { brace } at all"_s, ExchangeForm::ZammadCsv).text, u"no { brace } at all"_s);
}

void TestPlaceholders::nameWhatCannotGoOut()
{
    const Rewriting out = rewrittenOut(
        u"{{ order.number }} {% if agent.name %}x{% endif %}{{ customer.name | default: 'y' }}"_s,
        ExchangeForm::LiveHelperChat);
    QList<Kind> kinds;
    for (const ImportNote &each : out.notes)
        kinds.append(each.kind);
    QCOMPARE(kinds, QList<Kind>({Kind::PlaceholderKept, Kind::PlaceholderKept, Kind::PlaceholderKept,
                                 Kind::FilterLeft}));
    QVERIFY(out.text.contains(u"{{ order.number }}"_s));
    QCOMPARE(rewrittenOut(u"{{ customer.form | gender: 'a', 'b' }}"_s, ExchangeForm::Zendesk)
                 .notes.constFirst()
                 .kind,
             Kind::PlaceholderKept);
}

void TestPlaceholders::putAddressesForLinks()
{
    const QHash<QString, QString> links{{u"returns"_s, u"https://x.org/returns"_s}};
    QCOMPARE(rewrittenOut(u"See {{ link.returns }}."_s, ExchangeForm::Chatwoot, links).text,
             u"See https://x.org/returns."_s);
}

void TestPlaceholders::takeLongNonsenseCalmly()
{
    for (const ExchangeForm form : exchangeForms()) {
        QVERIFY(!rewrittenIn(u"{{"_s.repeated(16'000), form).text.isEmpty());
        QVERIFY(!rewrittenIn(u"{% "_s.repeated(10'000), form).text.isEmpty());
        QVERIFY(!rewrittenOut(u"{{ a"_s.repeated(8'000), form).text.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestPlaceholders)
#include "tst_placeholders.moc"
