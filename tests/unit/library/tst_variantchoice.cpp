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
    void prefersTheBrandsAndTheChannelsOwnText_data();
    void prefersTheBrandsAndTheChannelsOwnText();
    void offersWithinItsWindowAndInASurge_data();
    void offersWithinItsWindowAndInASurge();
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

void TestVariantChoice::prefersTheBrandsAndTheChannelsOwnText_data()
{
    QTest::addColumn<QString>("brand");
    QTest::addColumn<std::optional<Channel>>("channel");
    QTest::addColumn<FormOfAddress>("form");
    QTest::addColumn<QString>("expected");
    using C = std::optional<Channel>;
    QTest::newRow("no brand, no channel") << QString() << C() << N << u"for all"_s;
    QTest::newRow("another brand by chat") << u"Other"_s << C(Channel::WebChat) << N << u"for all"_s;
    QTest::newRow("by SMS") << QString() << C(Channel::Sms) << N << u"short"_s;
    QTest::newRow("the brand by chat") << u"Lumen"_s << C(Channel::WebChat) << N << u"Lumen's"_s;
    QTest::newRow("the brand goes before the channel") << u"Lumen"_s << C(Channel::Sms) << N << u"Lumen's"_s;
    QTest::newRow("the form of address goes before both")
        << u"Lumen"_s << C(Channel::Sms) << F << u"feminine"_s;
}

void TestVariantChoice::prefersTheBrandsAndTheChannelsOwnText()
{
    QFETCH(QString, brand);
    QFETCH(std::optional<Channel>, channel);
    QFETCH(FormOfAddress, form);
    QFETCH(QString, expected);
    Entry entry;
    entry.variants = {{u"en"_s, N, u"short"_s, {}, {Channel::Sms}, 0},
                      {u"en"_s, N, u"Lumen's"_s, u"Lumen"_s, {}, 0},
                      {u"en"_s, N, u"for all"_s, {}, {}, 0},
                      {u"en"_s, F, u"feminine"_s, {}, {}, 0}};
    const Variant *chosen = chosenVariant(entry, Recipient{u"en"_s, form, brand, channel});
    QVERIFY(chosen);
    QCOMPARE(chosen->text, expected);
}

void TestVariantChoice::offersWithinItsWindowAndInASurge_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("until");
    QTest::addColumn<bool>("isSurge");
    QTest::addColumn<int>("waiting");
    QTest::addColumn<bool>("expected");
    QTest::newRow("always") << qint64(0) << qint64(0) << false << 0 << true;
    QTest::newRow("in its days") << qint64(900) << qint64(1100) << false << 0 << true;
    QTest::newRow("before them") << qint64(1001) << qint64(0) << false << 0 << false;
    QTest::newRow("from its first moment") << qint64(1000) << qint64(0) << false << 0 << true;
    QTest::newRow("not at its end") << qint64(0) << qint64(1000) << false << 0 << false;
    QTest::newRow("surge, the queue short") << qint64(0) << qint64(0) << true << 4 << false;
    QTest::newRow("surge, the queue long") << qint64(0) << qint64(0) << true << 5 << true;
}

void TestVariantChoice::offersWithinItsWindowAndInASurge()
{
    QFETCH(qint64, from);
    QFETCH(qint64, until);
    QFETCH(bool, isSurge);
    QFETCH(int, waiting);
    Entry entry;
    entry.offeredFrom = from;
    entry.offeredUntil = until;
    entry.isSurge = isSurge;
    Centre centre;
    centre.surgeQueue = 5;
    QTEST(isOfferedAt(entry, 1000, waiting, centre), "expected");
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
