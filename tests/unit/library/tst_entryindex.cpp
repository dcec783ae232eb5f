// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/entryindex.h"

#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Entry entry(const QString &id, const QString &shortcut, const QString &title, const QString &text = {},
            const QString &tags = {}, const QString &language = u"en"_s)
{
    Entry entry;
    entry.id = EntryId(id);
    entry.shortcuts = {shortcut};
    entry.title = title;
    entry.tags = tags.split(u' ', Qt::SkipEmptyParts);
    entry.variants = {{language, FormOfAddress::Neutral, text}};
    entry.status = EntryStatus::Published;
    return entry;
}

QList<Entry> library()
{
    return {
        entry(u"eta"_s, u"refund-eta"_s, u"Refund: when it arrives"_s, u"Banks need five working days."_s,
              u"refunds timing"_s),
        entry(u"sorry"_s, u"sorry-refu"_s, u"Quick refund apology"_s, u"I am sorry about that."_s),
        entry(u"hold"_s, u"wait"_s, u"Please wait"_s, u"Let me look up your delivery."_s),
        entry(u"reset"_s, u"pwd"_s, u"Password Reset Link"_s, u"Here it is."_s),
        entry(u"ship"_s, u"ship"_s, u"Shipping times"_s, u"Within three days."_s),
        entry(u"invoice"_s, u"faktura"_s, u"Faktura VAT"_s, u"Przesyłam fakturę."_s, {}, u"pl"_s),
        entry(u"late"_s, u"paczka"_s, u"Opóźniona paczka"_s, u"Przepraszam."_s, {}, u"pl"_s),
        entry(u"hello"_s, u"shalom"_s, u"פתיחה"_s, u"שָׁלוֹם, איך אפשר לעזור?"_s, {}, u"he"_s),
        entry(u"heinvoice"_s, u"heshbonit"_s, u"שליחת חשבונית"_s, u"מצורפת החשבונית."_s, u"קבלה"_s, u"he"_s),
        entry(u"hospital"_s, u"mawid"_s, u"موعد المستشفى"_s, u"تم تثبيت موعدك."_s, {}, u"ar"_s),
        entry(u"help"_s, u"musaada"_s, u"مساعدة"_s, u"يسعدني."_s, u"أهلا"_s, u"ar"_s),
    };
}

QString first(const QList<EntryHit> &hits)
{
    return hits.isEmpty() ? QString() : hits.constFirst().entry.value();
}

} // namespace

class TestEntryIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFirst_data();
    void findsFirst();
    void wantsAllWordsInAnyOrder();
    void ranksNamesBeforeTexts();
    void raisesWhatSuits_data();
    void raisesWhatSuits();
    void marksTheLettersFoundInTheTitle_data();
    void marksTheLettersFoundInTheTitle();
    void offersEverythingForNothing();
    void forgetsWhatWasReplacedOrRemoved();
    void findsNothingWhereNothingIs();
};

void TestEntryIndex::findsFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an exact shortcut") << u"ship"_s << u"ship"_s;
    QTest::newRow("a shortcut with its slash and hyphen") << u"/refund-eta"_s << u"eta"_s;
    QTest::newRow("a prefix of the title") << u"refu"_s << u"eta"_s;
    QTest::newRow("a word's start in the title") << u"apol"_s << u"sorry"_s;
    QTest::newRow("a tag") << u"timing"_s << u"eta"_s;
    QTest::newRow("a word of the text") << u"delivery"_s << u"hold"_s;
    QTest::newRow("letters swapped") << u"refnud"_s << u"eta"_s;
    QTest::newRow("a letter too few") << u"pasword"_s << u"reset"_s;
    QTest::newRow("the middle of a word") << u"ssword"_s << u"reset"_s;
    QTest::newRow("initials") << u"prl"_s << u"reset"_s;
    QTest::newRow("without vowels") << u"shp"_s << u"ship"_s;
    QTest::newRow("without Polish accents") << u"opozn"_s << u"late"_s;
    QTest::newRow("another ending") << u"fakturze"_s << u"invoice"_s;
    QTest::newRow("capital letters") << u"FAKT"_s << u"invoice"_s;
    QTest::newRow("Hebrew without points") << u"שלום"_s << u"hello"_s;
    QTest::newRow("Hebrew with points") << u"שָׁלוֹם"_s << u"hello"_s;
    QTest::newRow("a Hebrew word with its particle") << u"לחשבונית"_s << u"heinvoice"_s;
    QTest::newRow("a Hebrew word under a particle in the text") << u"חשבו"_s << u"heinvoice"_s;
    QTest::newRow("Hebrew on Latin keys") << u"akuo"_s << u"hello"_s;
    QTest::newRow("Latin on Hebrew keys") << u"רקכו"_s << u"eta"_s;
    QTest::newRow("Arabic without the article, another yeh") << u"مستشفي"_s << u"hospital"_s;
    QTest::newRow("Arabic heh for teh marbuta") << u"مساعده"_s << u"help"_s;
    QTest::newRow("Arabic without hamza") << u"اهلا"_s << u"help"_s;
}

void TestEntryIndex::findsFirst()
{
    QFETCH(QString, query);
    QFETCH(QString, expected);
    EntryIndex index;
    index.setEntries(library());
    QCOMPARE(first(index.find(query)), expected);
}

void TestEntryIndex::wantsAllWordsInAnyOrder()
{
    EntryIndex index;
    index.setEntries(library());
    QCOMPARE(first(index.find(u"arrives refund"_s)), u"eta"_s);
    QCOMPARE(index.find(u"arrives refund"_s).size(), 1);
    QVERIFY(index.find(u"refund shipping"_s).isEmpty());
}

void TestEntryIndex::ranksNamesBeforeTexts()
{
    EntryIndex index;
    index.setEntries({entry(u"text"_s, u"a"_s, u"Other"_s, u"about a voucher"_s),
                      entry(u"inside"_s, u"b"_s, u"Evoucher"_s), entry(u"later"_s, u"c"_s, u"Lost voucher"_s),
                      entry(u"first"_s, u"d"_s, u"Voucher lost"_s), entry(u"exact"_s, u"voucher"_s, u"Z"_s)});
    QStringList order;
    for (const EntryHit &each : index.find(u"voucher"_s))
        order.append(each.entry.value());
    QCOMPARE(order, (QStringList{u"exact"_s, u"first"_s, u"later"_s, u"text"_s, u"inside"_s}));
}

void TestEntryIndex::raisesWhatSuits_data()
{
    QTest::addColumn<Entry>("entryB");
    Entry other = entry(u"b"_s, u"hi"_s, u"Hello"_s, u"x"_s, {}, u"pl"_s);
    QTest::newRow("the conversation's language") << other;
    other = entry(u"b"_s, u"hi"_s, u"Hello"_s, u"x"_s);
    other.used = 50;
    QTest::newRow("what is used") << other;
    other = entry(u"b"_s, u"hi"_s, u"Hello"_s, u"x"_s);
    other.channels = {Channel::Sms};
    QTest::newRow("the channel") << other;
    other = entry(u"b"_s, u"hi"_s, u"Hello"_s, u"x"_s);
    other.scope = Scope::Personal;
    other.owner = UserId(u"me"_s);
    QTest::newRow("one's own") << other;
}

void TestEntryIndex::raisesWhatSuits()
{
    QFETCH(Entry, entryB);
    EntryIndex index;
    index.setEntries({entry(u"a"_s, u"hey"_s, u"Hello"_s, u"x"_s), entryB});
    const SearchContext context{u"pl-PL"_s, Channel::Sms, UserId(u"me"_s)};
    QCOMPARE(first(index.find(u"hel"_s, context)), u"b"_s);
}

void TestEntryIndex::marksTheLettersFoundInTheTitle_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("marked");
    QTest::newRow("prefix") << u"refu"_s << u"Refu"_s;
    QTest::newRow("two words") << u"arr ref"_s << u"Ref|arr"_s;
    QTest::newRow("folded letters") << u"opozn"_s << u"Opóźn"_s;
    QTest::newRow("initials") << u"prl"_s << u"P|R|L"_s;
    QTest::newRow("points left out") << u"פתי"_s << u"פתי"_s;
}

void TestEntryIndex::marksTheLettersFoundInTheTitle()
{
    QFETCH(QString, query);
    QFETCH(QString, marked);
    EntryIndex index;
    index.setEntries(library());
    const QList<EntryHit> hits = index.find(query);
    QVERIFY(!hits.isEmpty());
    QStringList parts;
    for (const auto &[start, length] : hits.constFirst().titleMatches)
        parts.append(index.entry(hits.constFirst().entry)->title.mid(start, length));
    QCOMPARE(parts.join(u'|'), marked);
}

void TestEntryIndex::offersEverythingForNothing()
{
    EntryIndex index;
    index.setEntries(library());
    QCOMPARE(index.find({}).size(), index.size());
}

void TestEntryIndex::forgetsWhatWasReplacedOrRemoved()
{
    EntryIndex index;
    index.setEntries(library());
    index.insert(entry(u"ship"_s, u"freight"_s, u"Freight"_s, u"Never."_s));
    QCOMPARE(index.size(), library().size());
    QCOMPARE(first(index.find(u"freight"_s)), u"ship"_s);
    QVERIFY(index.find(u"shipping"_s).isEmpty());
    for (int i = 0; i < 300; ++i)
        index.insert(entry(u"ship"_s, u"v"_s, u"Freight %1"_s.arg(i)));
    QCOMPARE(index.find(u"freight"_s).size(), 1);
    QCOMPARE(index.entry(EntryId(u"ship"_s))->title, u"Freight 299"_s);
    index.remove(EntryId(u"ship"_s));
    QVERIFY(index.find(u"freight"_s).isEmpty());
    QVERIFY(!index.entry(EntryId(u"ship"_s)));
    QCOMPARE(index.entries().size(), library().size() - 1);
}

void TestEntryIndex::findsNothingWhereNothingIs()
{
    EntryIndex index;
    QVERIFY(index.find(u"refund"_s).isEmpty());
    QVERIFY(index.find({}).isEmpty());
    index.setEntries(library());
    QVERIFY(index.find(u"xyzzyq"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestEntryIndex)
#include "tst_entryindex.moc"
