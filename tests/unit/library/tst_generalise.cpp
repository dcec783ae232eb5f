// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/language/template.h"
#include "models/library/writing/generalise.h"

#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

PersonalData known(const QString &name, const QString &language)
{
    PersonalData data;
    data.customer.name = name;
    data.customer.language = language;
    data.customer.identities = {{IdentityKind::Phone, u"+972501234567"_s, true},
                                {IdentityKind::Email, u"h.weber@example.org"_s, true}};
    data.agentName = u"Dana Hart"_s;
    data.orderNumber = u"PL-48213"_s;
    return data;
}

} // namespace

class TestGeneralise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsPlaceholdersForWhatIsPersonal_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString hannah = u"Hannah Weber"_s;
        const QString en = u"en"_s;
        QTest::newRow("a first name")
            << hannah << en << u"Hi Hannah, done."_s << u"Hi {{ customer.first_name }}, done."_s;
        QTest::newRow("the full name before its parts")
            << hannah << en << u"Dear Hannah Weber,"_s << u"Dear {{ customer.name }},"_s;
        QTest::newRow("a name with a possessive ending")
            << hannah << en << u"Hannah's parcel"_s << u"{{ customer.first_name }}'s parcel"_s;
        QTest::newRow("no part of a longer word") << u"Ann Lee"_s << en << u"Annual sleeves for Ann"_s
                                                  << u"Annual sleeves for {{ customer.first_name }}"_s;
        QTest::newRow("no word that is a name only with a capital")
            << u"Will Reed"_s << en << u"It will come"_s << u"It will come"_s;
        QTest::newRow("the order's number")
            << hannah << en << u"Order PL-48213 left"_s << u"Order {{ order.number }} left"_s;
        QTest::newRow("the order's number in short")
            << hannah << en << u"Order #48213 left"_s << u"Order {{ order.number }} left"_s;
        QTest::newRow("a phone number as it is dialled at home")
            << hannah << en << u"We call 050-123-4567 today"_s << u"We call {{ customer.phone }} today"_s;
        QTest::newRow("a phone number with the country's code")
            << hannah << en << u"Call +972 50 123 4567."_s << u"Call {{ customer.phone }}."_s;
        QTest::newRow("an email address in other letters")
            << hannah << en << u"Sent to H.Weber@example.org"_s << u"Sent to {{ customer.email }}"_s;
        QTest::newRow("an email address at the end of a sentence")
            << hannah << en << u"Sent to h.weber@example.org."_s << u"Sent to {{ customer.email }}."_s;
        QTest::newRow("the agent's name and first name")
            << hannah << en << u"I am Dana. Regards, Dana Hart"_s
            << u"I am {{ agent.first_name }}. Regards, {{ agent.name }}"_s;
        QTest::newRow("braces stay as they are shown")
            << hannah << en << u"Type {{name}} there"_s << u"Type {% raw %}{{{% endraw %}name}} there"_s;
        QTest::newRow("Hebrew") << u"רונית ביטון"_s << u"he"_s << u"שלום רונית, ההזמנה PL-48213 בדרך"_s
                                << u"שלום {{ customer.first_name }}, ההזמנה {{ order.number }} בדרך"_s;
        QTest::newRow("Hebrew behind a joined particle")
            << u"רונית ביטון"_s << u"he"_s << u"שלחנו לרונית"_s << u"שלחנו ל{{ customer.first_name }}"_s;
        QTest::newRow("Arabic with a name of two words")
            << u"عبد الله حسن"_s << u"ar"_s << u"مرحبا عبد الله، تم"_s
            << u"مرحبا {{ customer.first_name }}، تم"_s;
        QTest::newRow("Arabic behind a joined particle")
            << u"سارة خليل"_s << u"ar"_s << u"أرسلنا لسارة الطلب"_s
            << u"أرسلنا ل{{ customer.first_name }} الطلب"_s;
        QTest::newRow("Polish called out")
            << u"Katarzyna Zielińska"_s << u"pl"_s << u"Pani Katarzyno, już wysłane"_s
            << u"Pani {{ customer.first_name | vocative }}, już wysłane"_s;
        QTest::newRow("Polish without its accents")
            << u"Łukasz Wójcik"_s << u"pl"_s << u"Panie Lukasz Wojcik"_s << u"Panie {{ customer.name }}"_s;
    }

    void putsPlaceholdersForWhatIsPersonal()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const GeneralText general = generalised(text, known(name, language));
        QCOMPARE(general.text, expected);
        QVERIFY(Template::parse(general.text).isValid());
    }

    void saysWhatStoodWhere()
    {
        const GeneralText general = generalised(u"Hi Hannah, PL-48213"_s, known(u"Hannah Weber"_s, u"en"_s));
        QCOMPARE(general.replaced.size(), 2);
        for (const Generalisation &each : general.replaced)
            QCOMPARE(general.text.mid(each.offset, each.length), u"{{ "_s + each.placeholder + u" }}"_s);
        QCOMPARE(general.replaced.first().original, u"Hannah"_s);
        QCOMPARE(general.replaced.last().original, u"PL-48213"_s);
    }

    void leavesATextOfAnybodyAlone()
    {
        const QString text = u"Your parcel comes within 3 days."_s;
        const GeneralText general = generalised(text, known(u"Hannah Weber"_s, u"en"_s));
        QCOMPARE(general.text, text);
        QVERIFY(general.replaced.isEmpty());
        QVERIFY(personalDoubts(text, {}).isEmpty());
    }

    void pointsAtWhatMightBePersonal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<DoubtKind>("kind");
        QTest::newRow("an amount") << u"We pay back £89.00 now"_s << u"£89.00"_s << DoubtKind::Amount;
        QTest::newRow("an amount in złoty")
            << u"zwrot 212,00 zł jest"_s << u"212,00 zł"_s << DoubtKind::Amount;
        QTest::newRow("a date") << u"It came on 12.05.2026"_s << u"12.05.2026"_s << DoubtKind::Date;
        QTest::newRow("another order") << u"Order 99812345 left"_s << u"99812345"_s << DoubtKind::Number;
        QTest::newRow("a code") << u"Use code AB12-99X today"_s << u"AB12-99X"_s << DoubtKind::Number;
        QTest::newRow("an address") << u"Sent to anna@example.org"_s << u"anna@example.org"_s
                                    << DoubtKind::Address;
        QTest::newRow("the name in small letters") << u"thanks hannah"_s << u"hannah"_s << DoubtKind::Name;
    }

    void pointsAtWhatMightBePersonal()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        QFETCH(DoubtKind, kind);
        const QList<PersonalDoubt> doubts = personalDoubts(text, known(u"Hannah Weber"_s, u"en"_s));
        QCOMPARE(doubts.size(), 1);
        QCOMPARE(text.mid(doubts.first().offset, doubts.first().length), place);
        QCOMPARE(doubts.first().kind, kind);
    }

    void doubtsAnotherCaseOfAPolishName()
    {
        const QString text = u"Rozmawialiśmy z Katarzyną"_s;
        const QList<PersonalDoubt> doubts = personalDoubts(text, known(u"Katarzyna Nowak"_s, u"pl"_s));
        QCOMPARE(doubts.size(), 1);
        QCOMPARE(text.mid(doubts.first().offset), u"Katarzyną"_s);
    }

    void doubtsNothingInsidePlaceholders()
    {
        QVERIFY(
            personalDoubts(u"{{ ask.code12345 }} {% if order.total > 100000 %}a{% endif %}"_s, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGeneralise)
#include "tst_generalise.moc"
