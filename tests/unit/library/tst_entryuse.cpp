// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/writing/alternative.h"
#include "models/library/writing/entryuse.h"
#include "models/library/writing/handwritten.h"

#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

class EntryUseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresHowFarTextsAreApart_data();
    void measuresHowFarTextsAreApart();
    void agreesWithThePlainTable();
    void boundsTheWorkOnLongTexts();
    void measuresWhatAnEntryBrought();
    void findsWhatWasTypedByHand_data();
    void findsWhatWasTypedByHand();
    void forgetsEntriesThatWereTakenOut();
    void offersAnotherEntryOfTheSameMatterFirst();
    void offersAnotherTextOfTheSameEntryElse();
};

void EntryUseTest::measuresHowFarTextsAreApart_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("the same") << u"refund"_s << u"refund"_s << 0;
    QTest::newRow("nothing and something") << QString() << u"abc"_s << 3;
    QTest::newRow("one changed") << u"refund"_s << u"refunt"_s << 1;
    QTest::newRow("a word inserted") << u"It is here"_s << u"It really is here"_s << 7;
    QTest::newRow("another text") << u"abc"_s << u"xyz"_s << 3;
    QTest::newRow("two places") << u"Hi Ann, it left today"_s << u"Hello Ann, it left now"_s << 4 + 4;
}

void EntryUseTest::measuresHowFarTextsAreApart()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(textDistance(a, b), "distance");
    QTEST(textDistance(b, a), "distance");
}

void EntryUseTest::agreesWithThePlainTable()
{
    const auto plain = [](const QString &a, const QString &b) {
        QList<QList<int>> table(a.size() + 1, QList<int>(b.size() + 1));
        for (qsizetype i = 0; i <= a.size(); ++i)
            for (qsizetype j = 0; j <= b.size(); ++j)
                table[i][j] = i == 0 || j == 0
                                  ? int(i + j)
                                  : std::min({table[i - 1][j] + 1, table[i][j - 1] + 1,
                                              table[i - 1][j - 1] + (a.at(i - 1) == b.at(j - 1) ? 0 : 1)});
        return table[a.size()][b.size()];
    };
    quint32 seed = 7;
    const auto next = [&](quint32 below) {
        seed = seed * 1664525 + 1013904223;
        return (seed >> 8) % below;
    };
    for (int round = 0; round < 300; ++round) {
        QString a;
        QString b;
        for (quint32 i = next(60); i > 0; --i)
            a += QChar(u'a' + char16_t(next(3)));
        for (quint32 i = next(60); i > 0; --i)
            b += QChar(u'a' + char16_t(next(3)));
        QCOMPARE(textDistance(a, b), plain(a, b));
    }
}

void EntryUseTest::boundsTheWorkOnLongTexts()
{
    const QString a = u"It left the shop this morning. "_s.repeated(1'000);
    const QString b = u"Nothing of that sort, I am afraid; "_s.repeated(1'000);
    QBENCHMARK
    {
        const int distance = textDistance(a, b);
        QVERIFY(distance > 0 && distance <= b.size());
    }
    QCOMPARE(textDistance(a, u"x"_s + a + u"y"_s), 2);
}

void EntryUseTest::measuresWhatAnEntryBrought()
{
    EntryUse source;
    source.entry = EntryId(u"e"_s);
    source.language = u"he"_s;
    source.form = FormOfAddress::Feminine;
    const EntryUse use = measuredUse(source, u"It is on its way."_s, u"It is on the way."_s, 12);
    QCOMPARE(use.inserted, 17);
    QCOMPARE(use.edited, 3);
    QCOMPARE(use.typed, 12);
    QCOMPARE(use.language, u"he"_s);
    QVERIFY(!use.isByHand);
    QCOMPARE(measuredUse(source, u"Short."_s, u"Something else altogether."_s, 0).edited, 6);
}

void EntryUseTest::findsWhatWasTypedByHand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("entry");
    QTest::newRow("word for word") << u"Hello Omar, your refund is on its way and takes three to five days."_s
                                   << u"refund"_s;
    QTest::newRow("nearly") << u"hello Omar your refund is on its way, it takes three to five days!"_s
                            << u"refund"_s;
    QTest::newRow("in Hebrew, without its points")
        << u"שלום, הזיכוי שלך בדרך ויגיע תוך שלושה ימים."_s << u"refund"_s;
    QTest::newRow("something else") << u"Hello Omar, the lamp comes with a cable of two metres."_s
                                    << QString();
    QTest::newRow("half of it") << u"Hello Omar, your refund is on its way, and so much more that I would "
                                   "like to tell you about our new lamps and shades."_s
                                << QString();
    QTest::newRow("too short") << u"on its way"_s << QString();
}

void EntryUseTest::findsWhatWasTypedByHand()
{
    QFETCH(QString, text);
    Entry refund;
    refund.id = EntryId(u"refund"_s);
    refund.title = u"Refund"_s;
    refund.status = EntryStatus::Published;
    refund.variants = {
        {u"en"_s,
         {},
         u"Hello {{ customer.first_name }}, your refund is on its way and takes three to five days."_s},
        {u"he"_s, {}, u"שָׁלוֹם, הזיכוי שלך בדרך ויגיע תוך שלושה ימים."_s}};
    Entry other;
    other.id = EntryId(u"other"_s);
    other.title = u"Other"_s;
    other.variants = {{u"en"_s, {}, u"Your parcel has left the shop and takes two days."_s}};
    EntryIndex library;
    library.setEntries({refund, other});
    EntrySketches sketches;
    sketches.insert(refund);
    sketches.insert(other);
    RenderData data;
    Customer omar;
    omar.name = u"Omar Haddad"_s;
    data.setCustomer(omar);
    const EntryUse use = handwritten(text, sketches, library, data);
    QTEST(use.entry.value(), "entry");
    QCOMPARE(use.isByHand, !use.entry.isEmpty());
}

void EntryUseTest::forgetsEntriesThatWereTakenOut()
{
    Entry entry;
    entry.id = EntryId(u"e"_s);
    entry.variants = {{u"en"_s, {}, u"Your parcel has left the shop and takes two days."_s}};
    EntrySketches sketches;
    sketches.insert(entry);
    sketches.insert(entry); // in its own place
    QCOMPARE(sketches.alike(entry.variants.first().text).size(), 1);
    sketches.remove(entry.id);
    QVERIFY(sketches.alike(u"Your parcel has left the shop and takes two days."_s).isEmpty());
}

void EntryUseTest::offersAnotherEntryOfTheSameMatterFirst()
{
    const auto make = [](const QString &id, const QStringList &tags, const QString &language) {
        Entry entry;
        entry.id = EntryId(id);
        entry.title = id;
        entry.tags = tags;
        entry.variants = {{language, {}, id + u" text"_s}};
        return entry;
    };
    const Entry sent = make(u"sent"_s, {u"refund"_s, u"bank"_s}, u"en"_s);
    const QList<Entry> library{sent, make(u"near"_s, {u"refund"_s}, u"en"_s),
                               make(u"nearest"_s, {u"refund"_s, u"bank"_s}, u"en"_s),
                               make(u"foreign"_s, {u"refund"_s, u"bank"_s}, u"pl"_s),
                               make(u"far"_s, {u"lamp"_s}, u"en"_s)};
    const auto best = alternativeTo(sent, sent.variants.first(), library, {sent.id}, Channel::WebChat);
    QCOMPARE(best->entry.title, u"nearest"_s);
    const auto next = alternativeTo(sent, sent.variants.first(), library, {sent.id, EntryId(u"nearest"_s)},
                                    Channel::WebChat);
    QCOMPARE(next->entry.title, u"near"_s);
}

void EntryUseTest::offersAnotherTextOfTheSameEntryElse()
{
    Entry entry;
    entry.id = EntryId(u"e"_s);
    entry.variants = {{u"en"_s, FormOfAddress::Neutral, u"Long text"_s},
                      {u"en"_s, FormOfAddress::Neutral, u"Short text"_s, {}, {Channel::Sms}}};
    QCOMPARE(alternativeTo(entry, entry.variants.first(), {entry}, {entry.id}, Channel::Sms)->variant.text,
             u"Short text"_s);
    QVERIFY(!alternativeTo(entry, entry.variants.first(), {entry}, {entry.id}, Channel::WebChat));
}

QTEST_GUILESS_MAIN(EntryUseTest)
#include "tst_entryuse.moc"
