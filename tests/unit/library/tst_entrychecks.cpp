// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/checking/entrychecks.h"
#include "models/library/checking/entrytexts.h"
#include "models/library/checking/linkbook.h"
#include "models/library/checking/personaldata.h"

#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;

Entry entryWith(const QList<Variant> &variants)
{
    Entry entry;
    entry.id = EntryId(u"e-1"_s);
    entry.title = u"Refund"_s;
    entry.owner = UserId(u"u-leila"_s);
    entry.variants = variants;
    return entry;
}

Variant variant(const QString &language, const QString &text, FormOfAddress form = FormOfAddress::Neutral,
                int version = 0)
{
    Variant variant;
    variant.language = language;
    variant.form = form;
    variant.text = text;
    variant.version = version;
    return variant;
}

QStringList marked(const QString &text, const QList<Finding> &findings)
{
    QStringList parts;
    for (const Finding &each : findings)
        parts.append(nameOf(each.kind) + u' ' + text.mid(each.start, each.length));
    return parts;
}

QString mended(QString text, const Finding &finding)
{
    if (!finding.mend)
        return {};
    const Mend &mend = *finding.mend;
    return text.replace(mend.start, mend.length,
                        mend.caret < 0 ? mend.text : QString(mend.text).insert(mend.caret, u'^'));
}

} // namespace

class TestEntryChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFieldsWithoutADefault_data();
    void findsFieldsWithoutADefault();
    void addsADefaultWhereItBelongs_data();
    void addsADefaultWhereItBelongs();
    void tellsErrorsFromUnknownNames();
    void findsPersonalData_data();
    void findsPersonalData();
    void offersAFieldForPersonalData();
    void findsTextsThatAreMissing_data();
    void findsTextsThatAreMissing();
    void findsTextsOlderThanTheirSource();
    void findsTheSameTextInAnotherEntry_data();
    void findsTheSameTextInAnotherEntry();
    void forgetsTextsThatWereChanged();
    void findsLinksThatLeadNowhere_data();
    void findsLinksThatLeadNowhere();
    void checksTheAddressesOfALink();
    void asksForAnOwnerAndAReview();
    void namesAFindingTheSameWhereverItStands();
    void knowsTheLanguagesOfACentre();
};

void TestEntryChecks::findsFieldsWithoutADefault_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("without one") << u"Hi {{ customer.first_name }}, hello."_s
                                 << QStringList{u"missing_default {{ customer.first_name }}"_s};
    QTest::newRow("with one") << u"Hi {{ customer.first_name | default: \"there\" }}"_s << QStringList();
    QTest::newRow("with one after another filter")
        << u"{{ order.date | date: \"%e %B\" | default: \"soon\" }}"_s << QStringList();
    QTest::newRow("with another filter only")
        << u"{{ order.date | date: \"%e\" }}"_s
        << QStringList{u"missing_default {{ order.date | date: \"%e\" }}"_s};
    QTest::newRow("what every conversation has")
        << u"{{ brand.name }} {{ agent.first_name }}"_s << QStringList();
    QTest::newRow("what the agent is asked") << u"{{ ask.amount }}"_s << QStringList();
    QTest::newRow("in a condition on it")
        << u"{% if customer.name %}{{ customer.name }}{% endif %}"_s << QStringList();
    QTest::newRow("after a condition on it") << u"{% if customer.name %}a{% endif %}{{ customer.name }}"_s
                                             << QStringList{u"missing_default {{ customer.name }}"_s};
    QTest::newRow("in a condition on what it is of")
        << u"{% if order %}{{ order.number }}{% endif %}"_s << QStringList();
    QTest::newRow("in a condition on something else")
        << u"{% if order.number %}{{ customer.name }}{% endif %}"_s
        << QStringList{u"missing_default {{ customer.name }}"_s};
    QTest::newRow("in the branch that says it is blank")
        << u"{% if customer.name == blank %}{{ customer.name }}{% else %}{{ customer.name }}{% endif %}"_s
        << QStringList{u"missing_default {{ customer.name }}"_s};
    QTest::newRow("in the else of unless")
        << u"{% unless customer.name %}you{% else %}{{ customer.name }}{% endunless %}"_s << QStringList();
    QTest::newRow("assigned with one")
        << u"{% assign n = customer.name | default: \"you\" %}{{ n }}"_s << QStringList();
    QTest::newRow("assigned without one")
        << u"{% assign n = customer.name %}Hi {{ n }}"_s << QStringList{u"missing_default {{ n }}"_s};
    QTest::newRow("contact is the customer")
        << u"{% if customer.name %}{{ contact.name }}{% endif %}"_s << QStringList();
}

void TestEntryChecks::findsFieldsWithoutADefault()
{
    QFETCH(QString, text);
    const QList<Finding> findings = templateFindings(text, Template::parse(text));
    QTEST(marked(text, findings), "found");
    for (const Finding &each : findings)
        QCOMPARE(each.severity, Severity::Danger);
}

void TestEntryChecks::addsADefaultWhereItBelongs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mended");

    QTest::newRow("after the name") << u"Hi {{ customer.name }}!"_s
                                    << u"Hi {{ customer.name | default: \"^\" }}!"_s;
    QTest::newRow("after the last filter")
        << u"{{ order.date | date: \"%e\" }}"_s << u"{{ order.date | date: \"%e\" | default: \"^\" }}"_s;
    QTest::newRow("without blanks") << u"{{customer.name}}"_s << u"{{customer.name | default: \"^\"}}"_s;
    QTest::newRow("before a hyphen") << u"{{- customer.name -}}"_s
                                     << u"{{- customer.name | default: \"^\" -}}"_s;
}

void TestEntryChecks::addsADefaultWhereItBelongs()
{
    QFETCH(QString, text);
    const QList<Finding> findings = templateFindings(text, Template::parse(text));
    QCOMPARE(findings.size(), 1);
    QTEST(mended(text, findings[0]), "mended");
}

void TestEntryChecks::tellsErrorsFromUnknownNames()
{
    const QString text = u"{{ custmer.name }} and {% if %}{% endif %}"_s;
    const QList<Finding> findings = templateFindings(text, Template::parse(text));
    QVERIFY(findings.size() >= 2);
    QCOMPARE(findings[0].kind, CheckKind::UnknownName);
    QVERIFY(text.mid(findings[0].start, findings[0].length).startsWith(u"custmer"_s));
    QVERIFY(!findings[0].reason.isEmpty());
    QCOMPARE(findings[1].kind, CheckKind::Syntax);
    QCOMPARE(findings[1].severity, Severity::Danger);
}

void TestEntryChecks::findsPersonalData_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("an email address") << u"Write to hannah.wells+1@mail.example today."_s
                                      << QStringList{u"personal_email hannah.wells+1@mail.example"_s};
    QTest::newRow("that of an office") << u"Write to support@almondpine.example."_s << QStringList();
    QTest::newRow("a phone number") << u"Call +44 20 7946 0958 or wait."_s
                                    << QStringList{u"personal_phone +44 20 7946 0958"_s};
    QTest::newRow("an Israeli one in Hebrew")
        << u"חייגו 052-555-0137 בבקשה"_s << QStringList{u"personal_phone 052-555-0137"_s};
    QTest::newRow("one in Arabic digits")
        << u"اتصل على ٠٥٠١٢٣٤٥٦٧ الآن"_s << QStringList{u"personal_phone ٠٥٠١٢٣٤٥٦٧"_s};
    QTest::newRow("a free one") << u"Call 0800 123 4567."_s << QStringList();
    QTest::newRow("hours are none") << u"From 10:00 to 13:00 on 01.02.2026"_s << QStringList();
    QTest::newRow("a card") << u"Card 4111 1111 1111 1111 was charged"_s
                            << QStringList{u"personal_card 4111 1111 1111 1111"_s};
    QTest::newRow("a number that is no card") << u"Number 4111 1111 1111 1112"_s << QStringList();
    QTest::newRow("an account") << u"To GB82 WEST 1234 5698 7654 32."_s
                                << QStringList{u"personal_iban GB82 WEST 1234 5698 7654 32"_s};
    QTest::newRow("a Polish account") << u"Konto PL61109010140000071219812874"_s
                                      << QStringList{u"personal_iban PL61109010140000071219812874"_s};
    QTest::newRow("an order") << u"Your order AP-20418 is here"_s
                              << QStringList{u"personal_order AP-20418"_s};
    QTest::newRow("an order with a sign") << u"About #20418:"_s << QStringList{u"personal_order #20418"_s};
    QTest::newRow("an order by its word in Hebrew")
        << u"הזמנה מספר 204187 בדרך"_s << QStringList{u"personal_order 204187"_s};
    QTest::newRow("an order by its word in Polish")
        << u"zamówienie nr 204187"_s << QStringList{u"personal_order 204187"_s};
    QTest::newRow("a standard is no order") << u"It meets ISO-9001."_s << QStringList();
    QTest::newRow("a number of days is none") << u"within 30 days, order 15% more"_s << QStringList();
    QTest::newRow("a name after a greeting")
        << u"Hi Hannah, it is here."_s << QStringList{u"personal_name Hannah"_s};
    QTest::newRow("with a title") << u"Dear Mrs. Wells,\nyes"_s << QStringList{u"personal_name Wells"_s};
    QTest::newRow("with two names") << u"Good morning Hannah Wells!"_s
                                    << QStringList{u"personal_name Hannah Wells"_s};
    QTest::newRow("no name after a greeting")
        << u"Hi there, yes. Hello again! Dear Customer,"_s << QStringList();
    QTest::newRow("a sentence after a greeting") << u"Hello We have it"_s << QStringList();
    QTest::newRow("a Polish name") << u"Dzień dobry, Pani Katarzyno, zwrot"_s
                                   << QStringList{u"personal_name Katarzyno"_s};
    QTest::newRow("Polish without a name") << u"Szanowni Państwo, dzień dobry."_s << QStringList();
    QTest::newRow("a Hebrew name") << u"היי רונית, הזיכוי בדרך"_s << QStringList{u"personal_name רונית"_s};
    QTest::newRow("Hebrew without a name") << u"שלום לך, הזיכוי בדרך"_s << QStringList();
    QTest::newRow("Hebrew that goes on") << u"שלום הזיכוי בדרך"_s << QStringList();
    QTest::newRow("an Arabic name") << u"مرحبًا سارة، وصل الطلب"_s << QStringList{u"personal_name سارة"_s};
    QTest::newRow("Arabic without a name") << u"أهلا وسهلا، وصل الطلب"_s << QStringList();
}

void TestEntryChecks::findsPersonalData()
{
    QFETCH(QString, text);
    QTEST(marked(text, personalFindings(text)), "found");
}

void TestEntryChecks::offersAFieldForPersonalData()
{
    const QString text = u"Hi Hannah, yes."_s;
    QCOMPARE(mended(text, personalFindings(text).value(0)),
             u"Hi {{ customer.first_name | default: \"^\" }}, yes."_s);
    QCOMPARE(personalFindings(u"4111111111111111"_s).value(0).severity, Severity::Danger);
    QVERIFY(!personalFindings(u"4111111111111111"_s).value(0).mend);
}

void TestEntryChecks::findsTextsThatAreMissing_data()
{
    QTest::addColumn<QList<Variant>>("variants");
    QTest::addColumn<QStringList>("missing");

    const Variant en = variant(u"en"_s, u"Yes."_s);
    const Variant he = variant(u"he"_s, u"כן."_s);
    Variant sms = variant(u"he"_s, u"כן."_s);
    sms.channels = {Channel::Sms};
    using Variants = QList<Variant>;
    QTest::newRow("nothing") << Variants{en, he} << QStringList();
    QTest::newRow("a language of the centre") << Variants{en} << QStringList{u"he neutral"_s};
    QTest::newRow("a blank text is none")
        << Variants{en, variant(u"he"_s, u"  "_s)} << QStringList{u"he neutral"_s};
    QTest::newRow("one for SMS only") << Variants{en, sms} << QStringList{u"he neutral"_s};
    QTest::newRow("one for whose form is not known")
        << Variants{en, variant(u"he"_s, u"כן."_s, FormOfAddress::Feminine)} << QStringList{u"he neutral"_s};
    QTest::newRow("a dialect will do") << Variants{variant(u"en-GB"_s, u"Yes."_s), he} << QStringList();
    QTest::newRow("forms of address are no duty")
        << Variants{en, he, variant(u"pl"_s, u"Tak."_s)} << QStringList();
}

void TestEntryChecks::findsTextsThatAreMissing()
{
    QFETCH(QList<Variant>, variants);
    QStringList missing;
    for (const Finding &each : variantFindings(entryWith(variants), {u"en"_s, u"he"_s})) {
        QCOMPARE(each.kind, CheckKind::VariantMissing);
        QCOMPARE(each.variant, -1);
        missing.append(each.language + u' ' + nameOf(each.form));
    }
    QTEST(missing, "missing");
}

void TestEntryChecks::findsTextsOlderThanTheirSource()
{
    const Entry entry = entryWith({variant(u"en"_s, u"Yes."_s, FormOfAddress::Neutral, 7),
                                   variant(u"he"_s, u"כן."_s, FormOfAddress::Neutral, 4),
                                   variant(u"ar"_s, u"نعم."_s, FormOfAddress::Neutral, 8),
                                   variant(u"pl"_s, u"Tak."_s, FormOfAddress::Neutral, 0)});
    const QList<Finding> findings = variantFindings(entry, {});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].kind, CheckKind::VariantOutdated);
    QCOMPARE(findings[0].variant, 1);
    QCOMPARE(findings[0].count, 3);
    Entry later = entry;
    later.variants[0].version = 9;
    QVERIFY(variantFindings(later, {}).value(0).key != findings[0].key);
}

void TestEntryChecks::findsTheSameTextInAnotherEntry_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("percent"); // 0: none is near

    const QString known =
        u"Your refund is on its way to the card you paid with and will show within five working days."_s;
    QTest::newRow("word for word") << u"en"_s << known << 100;
    QTest::newRow("in other case and punctuation")
        << u"en"_s
        << u"your REFUND is on its way, to the card you paid with – and will show within five working days"_s
        << 100;
    QTest::newRow("one word more") << u"en"_s << known.chopped(1) + u" again."_s << 94;
    QTest::newRow("in another language") << u"pl"_s << known << 0;
    QTest::newRow("something else")
        << u"en"_s << u"Your parcel left our warehouse this morning and comes to your door tomorrow."_s << 0;
    QTest::newRow("short ones only word for word") << u"en"_s << u"Thank you for writing"_s << 0;
}

void TestEntryChecks::findsTheSameTextInAnotherEntry()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(int, percent);
    EntryTexts texts;
    Entry other =
        entryWith({variant(u"en"_s, u"Your refund is on its way to the card you paid with and will show "
                                    "within five working days."_s),
                   variant(u"en"_s, u"Thank you for writing to us"_s)});
    other.id = EntryId(u"e-2"_s);
    other.title = u"Refund under way"_s;
    texts.put(other);
    const Entry entry = entryWith({variant(language, text)});
    texts.put(entry);
    const QList<Finding> findings = likenessFindings(entry, 0, texts);
    QCOMPARE(findings.size(), percent > 0 ? 1 : 0);
    if (percent == 0)
        return;
    QCOMPARE(findings[0].count, percent);
    QCOMPARE(findings[0].kind, percent == 100 ? CheckKind::SameText : CheckKind::AlikeText);
    QCOMPARE(findings[0].subject, other.title);
    QCOMPARE(findings[0].other, other.id);
}

void TestEntryChecks::forgetsTextsThatWereChanged()
{
    EntryTexts texts;
    Entry other = entryWith({variant(u"en"_s, u"Yes."_s)});
    other.id = EntryId(u"e-2"_s);
    texts.put(other);
    const Entry entry = entryWith({variant(u"en"_s, u"Yes!"_s)});
    QVERIFY(texts.nearest(entry, u"en"_s, u"Yes!"_s));
    other.variants[0].text = u"No."_s;
    texts.put(other);
    QVERIFY(!texts.nearest(entry, u"en"_s, u"Yes!"_s));
    QVERIFY(texts.nearest(entry, u"en"_s, u"No"_s));
    other.scope = Scope::Personal;
    texts.put(other);
    QVERIFY2(!texts.nearest(entry, u"en"_s, u"No"_s), "what is somebody's own is nobody else's business");
    texts.remove(other.id);
    QCOMPARE(texts.size(), 0);
}

void TestEntryChecks::findsLinksThatLeadNowhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("one that answers") << u"Here: {{ link.returns }}"_s << u"en"_s << QStringList();
    QTest::newRow("one that is not there")
        << u"Here: {{ link.retuns }}"_s << u"en"_s << QStringList{u"unknown_link {{ link.retuns }}"_s};
    QTest::newRow("one without an address in the language")
        << u"{{ link.returns }}"_s << u"he"_s << QStringList{u"link_without_address {{ link.returns }}"_s};
    QTest::newRow("one that is dead")
        << u"{{ link.track }}"_s << u"en"_s << QStringList{u"dead_link {{ link.track }}"_s};
    QTest::newRow("one named in a condition")
        << u"{% if link.nothing %}a{% endif %}"_s << u"en"_s << QStringList{u"unknown_link link.nothing"_s};
    QTest::newRow("the same twice") << u"{{ link.track }} {{ link.track }}"_s << u"en"_s
                                    << QStringList{u"dead_link {{ link.track }}"_s};
    QTest::newRow("an address that is dead, written out")
        << u"See https://shop.example/track."_s << u"en"_s
        << QStringList{u"dead_link https://shop.example/track"_s};
    QTest::newRow("an address nobody has looked at")
        << u"See https://shop.example/new."_s << u"en"_s << QStringList();
}

void TestEntryChecks::findsLinksThatLeadNowhere()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    LinkBook links;
    for (const QString &name : {u"returns"_s, u"track"_s}) {
        Entry entry = entryWith({variant(u"en"_s, u"https://shop.example/"_s + name)});
        entry.id = EntryId(name);
        entry.kind = EntryKind::Link;
        entry.shortcuts = {name};
        links.put(entry);
    }
    links.put({u"https://shop.example/track"_s, LinkStanding::Dead, u"404"_s, 1});
    links.put({u"https://shop.example/returns"_s, LinkStanding::Reached, {}, 1});
    QTEST(marked(text, linkFindings(text, Template::parse(text), language, links)), "found");
}

void TestEntryChecks::checksTheAddressesOfALink()
{
    Entry link =
        entryWith({variant(u"en"_s, u"https://shop.example/a"_s), variant(u"he"_s, u"http://10.0.0.1/"_s)});
    link.kind = EntryKind::Link;
    LinkBook links;
    links.put({u"http://10.0.0.1/"_s, LinkStanding::Refused, u"a private address"_s, 1});
    const QList<Finding> findings = addressFindings(link, {u"en"_s, u"he"_s, u"pl"_s}, links);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].kind, CheckKind::DeadLink);
    QCOMPARE(findings[0].variant, 1);
    QCOMPARE(findings[0].severity, Severity::Warn);
    QCOMPARE(findings[1].kind, CheckKind::LinkWithoutAddress);
    QCOMPARE(findings[1].language, u"pl"_s);
}

void TestEntryChecks::asksForAnOwnerAndAReview()
{
    Entry entry = entryWith({});
    entry.reviewAt = 100 * day;
    QVERIFY(ownershipFindings(entry, 99 * day).isEmpty());
    const QList<Finding> findings = ownershipFindings(entry, 112 * day);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].kind, CheckKind::ReviewOverdue);
    QCOMPARE(findings[0].count, 12);
    entry.owner = {};
    QCOMPARE(ownershipFindings(entry, 0).value(0).kind, CheckKind::NoOwner);
    entry.scope = Scope::Personal;
    QVERIFY(ownershipFindings(entry, 0).isEmpty());
}

void TestEntryChecks::namesAFindingTheSameWhereverItStands()
{
    Finding finding;
    finding.kind = CheckKind::AvoidedWord;
    finding.subject = u"Sorry"_s;
    finding.length = 5;
    Entry entry = entryWith({variant(u"en"_s, u"Sorry.\nOh, sorry."_s), variant(u"he"_s, u"Sorry"_s)});
    const Finding first = placed(finding, entry, 0);
    QCOMPARE(first.line, 1);
    Finding second = finding;
    second.start = 11;
    second.subject = u"sorry"_s;
    second = placed(second, entry, 0);
    QCOMPARE(second.line, 2);
    QCOMPARE(second.key, first.key);
    QVERIFY(placed(finding, entry, 1).key != first.key);
    entry.kept = {{first.key, u"He asked for it"_s}};
    QCOMPARE(placed(finding, entry, 0).kept, std::optional(u"He asked for it"_s));
    QVERIFY(!placed(finding, entry, 1).kept);
}

void TestEntryChecks::knowsTheLanguagesOfACentre()
{
    QList<Entry> entries;
    for (int i = 0; i < 11; ++i) {
        entries.append(
            entryWith({variant(u"en"_s, u"a"_s), variant(u"en"_s, u"b"_s, FormOfAddress::Feminine)}));
        if (i > 5)
            entries.last().variants.append(variant(u"he"_s, u"a"_s));
        if (i == 10)
            entries.last().variants.append(variant(u"pl"_s, u"a"_s));
    }
    QCOMPARE(centreLanguages(entries), (QStringList{u"en"_s, u"he"_s}));
}

QTEST_APPLESS_MAIN(TestEntryChecks)
#include "tst_entrychecks.moc"
