// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/variantchoice.h"

#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

constexpr auto N = FormOfAddress::Neutral;
constexpr auto F = FormOfAddress::Feminine;
constexpr auto M = FormOfAddress::Masculine;

Entry entryWith(const QList<std::pair<QString, FormOfAddress>> &variants)
{
    Entry entry;
    for (const auto &[language, form] : variants)
        entry.variants.append({language, form, language + u' ' + nameOf(form)});
    return entry;
}

} // namespace

class TestVariantChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheNearest_data();
    void choosesTheNearest();
    void skipsVariantsWithoutText();
    void offersWhatTheAgentMayUse_data();
    void offersWhatTheAgentMayUse();
};

void TestVariantChoice::choosesTheNearest_data()
{
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<QString>("language");
    QTest::addColumn<FormOfAddress>("form");
    QTest::addColumn<QString>("expected");
    const Entry full = entryWith({{u"en"_s, N}, {u"he"_s, N}, {u"he"_s, F}, {u"pl"_s, M}});
    QTest::newRow("the exact one") << full << u"he"_s << F << u"he feminine"_s;
    QTest::newRow("a region of the language") << full << u"he-IL"_s << F << u"he feminine"_s;
    QTest::newRow("neutral for a form there is not") << full << u"he"_s << M << u"he neutral"_s;
    QTest::newRow("any form before another language") << full << u"pl"_s << F << u"pl masculine"_s;
    QTest::newRow("the fallback language") << full << u"ar"_s << F << u"en neutral"_s;
    QTest::newRow("the first there is") << entryWith({{u"pl"_s, M}}) << u"ar"_s << F << u"pl masculine"_s;
}

void TestVariantChoice::choosesTheNearest()
{
    QFETCH(Entry, entry);
    QFETCH(QString, language);
    QFETCH(FormOfAddress, form);
    QFETCH(QString, expected);
    const Variant *chosen = chosenVariant(entry, language, form);
    QVERIFY(chosen);
    QCOMPARE(chosen->text, expected);
}

void TestVariantChoice::skipsVariantsWithoutText()
{
    Entry entry = entryWith({{u"en"_s, N}, {u"pl"_s, N}});
    entry.variants[1].text = u" \n"_s;
    QCOMPARE(chosenVariant(entry, u"pl"_s, N)->language, u"en"_s);
    QCOMPARE(languagesOf(entry), QStringList{u"en"_s});
    QVERIFY(!chosenVariant(Entry(), u"pl"_s, N));
}

void TestVariantChoice::offersWhatTheAgentMayUse_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<EntryStatus>("status");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("team");
    QTest::addColumn<bool>("expected");
    QTest::newRow("published") << Scope::Centre << EntryStatus::Published << u"x"_s << QString() << true;
    QTest::newRow("a draft") << Scope::Centre << EntryStatus::Draft << u"me"_s << QString() << false;
    QTest::newRow("retired") << Scope::Centre << EntryStatus::Retired << u"x"_s << QString() << false;
    QTest::newRow("of the own team") << Scope::Team << EntryStatus::Published << u"x"_s << u"Billing"_s
                                     << true;
    QTest::newRow("of another team") << Scope::Team << EntryStatus::Published << u"x"_s << u"Sales"_s
                                     << false;
    QTest::newRow("one's own draft phrase")
        << Scope::Personal << EntryStatus::Draft << u"me"_s << QString() << true;
    QTest::newRow("another's phrase")
        << Scope::Personal << EntryStatus::Published << u"x"_s << QString() << false;
}

void TestVariantChoice::offersWhatTheAgentMayUse()
{
    QFETCH(Scope, scope);
    QFETCH(EntryStatus, status);
    QFETCH(QString, owner);
    QFETCH(QString, team);
    QFETCH(bool, expected);
    Entry entry;
    entry.scope = scope;
    entry.status = status;
    entry.owner = UserId(owner);
    entry.teams = {team};
    User user;
    user.id = UserId(u"me"_s);
    user.team = u"Billing"_s;
    QCOMPARE(isOfferedTo(entry, user), expected);
}

QTEST_GUILESS_MAIN(TestVariantChoice)
#include "tst_variantchoice.moc"
