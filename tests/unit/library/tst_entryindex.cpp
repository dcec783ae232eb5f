// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/finding/entryindex.h"

#include <QtTest>

#include <random>

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

//! Entries of a few words of four languages, the same each time.
QList<Entry> many(int count)
{
    const QStringList words =
        u"refund refunds order orders reordered delivery deliver return shipping status "
        "faktura faktury zamówienie paczka paczki reklamacja משלוח המשלוח חשבונית תוכנית "
        "תכנית שלום الطلب طلبات فاتورة الفاتورة استرداد مساعدة"_s.split(u' ');
    const QStringList languages{u"en"_s, u"pl"_s, u"he"_s, u"ar"_s};
    std::mt19937 random(3);
    const auto word = [&] { return words[qsizetype(random() % quint32(words.size()))]; };
    QList<Entry> entries;
    for (int i = 0; i < count; ++i) {
        const QString title = word() + u' ' + word() + u' ' + word();
        const QString tag = word();
        const QString text = word() + u' ' + word();
        entries.append(entry(u"e%1"_s.arg(i), word().left(4), title, text, tag, languages[i % 4]));
        entries.last().used = i % 7 == 0 ? i : 0;
        if (i % 5 == 0)
            entries.last().channels = {Channel::Sms};
    }
    return entries;
}

QStringList queries()
{
    return {u"refund"_s, u"refnud"_s, u"order sta"_s, u"fakturze"_s, u"paczka zam"_s, u"לחשבונית"_s,
            u"תכנית"_s,  u"akuo"_s,   u"والطلب"_s,    u"eliver"_s,   u"rsd"_s,        u"xq re or"_s};
}

QStringList told(const QList<EntryHit> &hits)
{
    QStringList words;
    for (const EntryHit &each : hits)
        words.append(u"%1 %2 %3"_s.arg(each.entry.value()).arg(int(each.tier)).arg(each.score));
    return words;
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
    void ranksByTier();
    void raisesBrandAndTopic();
    void stopsEarlyWithoutLosingTheBest_data();
    void stopsEarlyWithoutLosingTheBest();
    void findsTheSameAnewAsKeyByKey();
    void findsTheSameAfterChangesAsBuiltAnew();
    void findsOnlyCandidates();
    void offersSomeWordsWhenNoEntryHasAll();
    void raisesWhatWasPickedForTheseKeys();
    void bringsInWhatWasPickedForOtherWords();
    void keepsAnExactShortcutFirst();
    void offersWhatFollowedTheLastReply();
    void tellsTheLinksAlone();
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
    QTest::newRow("Hebrew full spelling of a short one") << u"שליחה"_s << u"heinvoice"_s;
    QTest::newRow("two particles before a Hebrew word") << u"והחשבונית"_s << u"heinvoice"_s;
    QTest::newRow("an Arabic word with and the") << u"والمساعدة"_s << u"help"_s;
    QTest::newRow("another English form") << u"apologies"_s << u"sorry"_s;
    QTest::newRow("the first letter twice") << u"sship"_s << u"ship"_s;
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

void TestEntryIndex::ranksByTier()
{
    EntryIndex index;
    index.setEntries({entry(u"letters"_s, u"a"_s, u"Dear valued inquirer"_s),
                      entry(u"inside"_s, u"b"_s, u"Undelivered"_s), entry(u"typo"_s, u"c"_s, u"Delvieries"_s),
                      entry(u"stem"_s, u"d"_s, u"Delivery"_s), entry(u"start"_s, u"e"_s, u"Our delivering"_s),
                      entry(u"name"_s, u"f"_s, u"Delivering fast"_s),
                      entry(u"exact"_s, u"deliveri"_s, u"Zzz"_s)});
    QStringList order;
    for (const EntryHit &each : index.find(u"deliveri"_s))
        order.append(each.entry.value());
    QCOMPARE(order, (QStringList{u"exact"_s, u"name"_s, u"start"_s, u"stem"_s, u"typo"_s}));
    QCOMPARE(first(index.find(u"livered"_s)), u"inside"_s);
    QCOMPARE(first(index.find(u"dvi"_s)), u"letters"_s);
    QCOMPARE(index.find(u"dvi"_s).constFirst().tier, MatchTier::Initials);
}

void TestEntryIndex::raisesBrandAndTopic()
{
    Entry branded = entry(u"b"_s, u"b"_s, u"Hello"_s);
    branded.brands = {u"Nordlys"_s};
    Entry foreign = entry(u"a"_s, u"a"_s, u"Hello"_s);
    foreign.brands = {u"Other"_s};
    EntryIndex index;
    index.setEntries({foreign, branded, entry(u"c"_s, u"c"_s, u"Hello"_s)});
    SearchContext context;
    context.brand = u"Nordlys"_s;
    QCOMPARE(first(index.find(u"hel"_s, context)), u"b"_s);
    QCOMPARE(index.find(u"hel"_s, context).constLast().entry.value(), u"a"_s);

    index.setEntries(
        {entry(u"a"_s, u"a"_s, u"Hello"_s), entry(u"b"_s, u"b"_s, u"Hello"_s, {}, u"invoices"_s)});
    context.topic = u"Payment & invoice"_s;
    QCOMPARE(first(index.find(u"hel"_s, context)), u"b"_s);
}

void TestEntryIndex::stopsEarlyWithoutLosingTheBest_data()
{
    QTest::addColumn<QString>("query");
    for (const QString &each : {u"re"_s, u"r"_s, u"ef"_s, u"refund"_s, u"refnud"_s, u"or de"_s, u"ש"_s,
                                u"של"_s, u"fak"_s, u"order refund"_s, u"rsn"_s, QString()})
        QTest::newRow(qPrintable(u"/"_s + each)) << each;
}

void TestEntryIndex::stopsEarlyWithoutLosingTheBest()
{
    QFETCH(QString, query);
    EntryIndex index;
    index.setEntries(many(600));
    SearchContext context;
    context.language = u"he"_s;
    context.channel = Channel::Sms;
    const QList<EntryHit> all = index.find(query, context);
    context.limit = 25;
    const QList<EntryHit> best = index.find(query, context);
    QCOMPARE(best.size(), std::min<qsizetype>(25, all.size()));
    QCOMPARE(told(best), told(all.first(best.size())));
}

void TestEntryIndex::findsTheSameAnewAsKeyByKey()
{
    EntryIndex typed;
    typed.setEntries(many(400));
    std::mt19937 random(7);
    for (const QString &text : queries()) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            EntryIndex anew;
            if (random() % 8 == 0)
                (void)typed.find(text.mid(1));
            const QString query = text.left(length);
            anew.setEntries(many(400));
            QCOMPARE(told(typed.find(query)), told(anew.find(query)));
        }
        for (qsizetype length = text.size(); length > 0; length -= 2) {
            EntryIndex anew;
            anew.setEntries(many(400));
            QCOMPARE(told(typed.find(text.left(length))), told(anew.find(text.left(length))));
        }
    }
}

void TestEntryIndex::findsTheSameAfterChangesAsBuiltAnew()
{
    QList<Entry> entries = many(300);
    EntryIndex changed;
    changed.setEntries(entries);
    std::mt19937 random(11);
    const QList<Entry> others = many(600).mid(300);
    for (int round = 0; round < 300; ++round) {
        const auto at = qsizetype(random() % quint32(entries.size()));
        switch (random() % 3) {
        case 0:
            changed.remove(entries[at].id);
            entries.removeAt(at);
            break;
        case 1:
            entries.append(others[round]);
            changed.insert(others[round]);
            break;
        default:
            entries[at].title = others[round].title;
            entries[at].shortcuts = others[round].shortcuts;
            entries[at].used = round;
            changed.insert(entries[at]);
        }
    }
    EntryIndex built;
    built.setEntries(entries);
    QCOMPARE(changed.size(), built.size());
    for (const QString &text : queries())
        for (qsizetype length = 0; length <= text.size(); ++length)
            QCOMPARE(told(changed.find(text.left(length))), told(built.find(text.left(length))));
}

void TestEntryIndex::findsOnlyCandidates()
{
    EntryIndex index;
    index.setEntries(library());
    SearchContext context;
    context.candidates = QList<EntryId>{EntryId(u"sorry"_s), EntryId(u"ship"_s), EntryId(u"gone"_s)};
    QCOMPARE(index.find(u"refund"_s, context).size(), 1);
    QCOMPARE(first(index.find(u"refund"_s, context)), u"sorry"_s);
    QCOMPARE(index.find({}, context).size(), 2);
    context.candidates->clear();
    QVERIFY(index.find(u"refund"_s, context).isEmpty());
}

void TestEntryIndex::offersSomeWordsWhenNoEntryHasAll()
{
    EntryIndex index;
    index.setEntries(library());
    const QList<EntryHit> hits = index.find(u"could you reset password quickly"_s);
    QCOMPARE(first(hits), u"reset"_s);
    QCOMPARE(hits.constFirst().tier, MatchTier::SomeWords);
}

void TestEntryIndex::raisesWhatWasPickedForTheseKeys()
{
    EntryIndex index;
    index.setEntries(library());
    PickHistory history;
    SearchContext context;
    context.history = &history;
    QCOMPARE(first(index.find(u"refu"_s, context)), u"eta"_s);
    for (int i = 0; i < 3; ++i) {
        history.add({EntryId(u"sorry"_s), u"refund"_s, {}, 0});
        history.add({EntryId(u"hold"_s), u"wait"_s, {}, 0});
    }
    QCOMPARE(first(index.find(u"refu"_s, context)), u"sorry"_s);
    QCOMPARE(first(index.find(u"r"_s, context)), u"sorry"_s);
    QCOMPARE(first(index.find(u"refu"_s)), u"eta"_s);
}

void TestEntryIndex::bringsInWhatWasPickedForOtherWords()
{
    EntryIndex index;
    index.setEntries(library());
    PickHistory history;
    for (int i = 0; i < 3; ++i) {
        history.add({EntryId(u"hello"_s), u"good morning"_s, {}, 0});
        history.add({EntryId(u"hold"_s), u"a moment"_s, {}, 0});
        history.add({EntryId(u"gone"_s), u"good morning"_s, {}, 0});
    }
    SearchContext context;
    context.history = &history;
    const QList<EntryHit> hits = index.find(u"good mor"_s, context);
    QCOMPARE(first(hits), u"hello"_s);
    QCOMPARE(hits.constFirst().tier, MatchTier::Learned);
    QVERIFY(index.find(u"xyzzyq"_s, context).isEmpty());
}

void TestEntryIndex::keepsAnExactShortcutFirst()
{
    EntryIndex index;
    index.setEntries(library());
    PickHistory history;
    for (int i = 0; i < 200; ++i)
        history.add({EntryId(u"ship"_s), u"shipment"_s, {}, 0});
    for (int i = 0; i < 20; ++i)
        history.add({EntryId(u"hold"_s), u"shi"_s, {}, 0});
    SearchContext context;
    context.history = &history;
    QCOMPARE(first(index.find(u"ship"_s, context)), u"ship"_s);
}

void TestEntryIndex::offersWhatFollowedTheLastReply()
{
    EntryIndex index;
    index.setEntries(library());
    PickHistory history;
    for (int i = 0; i < 5; ++i) {
        history.add({EntryId(u"reset"_s), {}, {EntryId(u"hello"_s), {}, {}}, 0});
        history.add({EntryId(u"ship"_s), {}, {EntryId(u"reset"_s), {}, {}}, 0});
    }
    SearchContext context;
    context.history = &history;
    context.moment.previous = EntryId(u"hello"_s);
    QCOMPARE(first(index.find({}, context)), u"reset"_s);
    context.moment.previous = EntryId(u"reset"_s);
    QCOMPARE(first(index.find({}, context)), u"ship"_s);
}

void TestEntryIndex::tellsTheLinksAlone()
{
    QList<Entry> entries = library();
    entries[3].kind = EntryKind::Link;
    EntryIndex index;
    index.setEntries(entries);
    QCOMPARE(index.entries(EntryKind::Link), QList<Entry>{entries[3]});
    QCOMPARE(index.entries(EntryKind::Reply).size(), entries.size() - 1);
}

QTEST_GUILESS_MAIN(TestEntryIndex)
#include "tst_entryindex.moc"
