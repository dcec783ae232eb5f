// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/finding/pickhistory.h"

#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24LL * 3600 * 1000;

const EntryId hello(u"hello"_s);
const EntryId bye(u"bye"_s);
const EntryId refund(u"refund"_s);

double known(const PickHistory &history, const PickHistory::Evidence &evidence, const EntryId &entry)
{
    const qsizetype number = history.numberOf(entry);
    return number < 0 ? -1000 : double(evidence[std::size_t(number)]);
}

double forQuery(const PickHistory &history, const QString &query, const EntryId &entry)
{
    return known(history, history.queryEvidence(query), entry);
}

double forMoment(const PickHistory &history, const PickMoment &moment, const EntryId &entry)
{
    return known(history, history.momentEvidence(moment), entry);
}

//! Some of everything.
PickHistory example()
{
    PickHistory history;
    for (int i = 0; i < 4; ++i) {
        history.add({hello, u"good morning"_s, {{}, u"Hi there"_s, {}}, day * i + 1});
        history.add({refund, u"money back"_s, {hello, u"I want my money"_s, u"Hello"_s}, day * i + 2});
        history.add({bye, u"see you"_s, {refund, u"Thanks, great"_s, u"It is refunded"_s}, day * i + 3});
    }
    return history;
}

} // namespace

class TestPickHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingBeforeThereAreAnyPicks();
    void prefersWhatWasPickedForTheSameKeys_data();
    void prefersWhatWasPickedForTheSameKeys();
    void prefersWhatFollowedTheLastReply();
    void prefersWhatAnsweredASimilarMessage();
    void saysNothingOfKeysNeverTyped();
    void growsSurerWithEachPick();
    void weighsOnesOwnPicksMore();
    void forgetsSlowly();
    void leavesOutASignal();
    void keepsNoTexts();
    void comesBackFromItsBytes();
    void refusesOtherBytes_data();
    void refusesOtherBytes();
    void mergesAsIfAllHadBeenAdded();
};

void TestPickHistory::saysNothingBeforeThereAreAnyPicks()
{
    const PickHistory history;
    QVERIFY(history.isEmpty());
    QVERIFY(history.queryEvidence(u"a"_s).empty());
    QVERIFY(history.momentEvidence({hello, u"a"_s, u"b"_s}).empty());
    QCOMPARE(history.numberOf(hello), -1);
    QCOMPARE(history.useOf(hello), 0.0);
}

void TestPickHistory::prefersWhatWasPickedForTheSameKeys_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("all of it") << u"money back"_s;
    QTest::newRow("its first key") << u"m"_s;
    QTest::newRow("a beginning") << u"mon"_s;
    QTest::newRow("another word of it") << u"back"_s;
    QTest::newRow("words in another order") << u"back money"_s;
    QTest::newRow("capital letters") << u"MONEY"_s;
    QTest::newRow("more than was typed then") << u"money back please"_s;
    QTest::newRow("a letter wrong") << u"give muney bak"_s;
}

void TestPickHistory::prefersWhatWasPickedForTheSameKeys()
{
    QFETCH(QString, query);
    const PickHistory history = example();
    QVERIFY(forQuery(history, query, refund) > 0);
    QVERIFY(forQuery(history, query, refund) > forQuery(history, query, hello));
    QVERIFY(forQuery(history, query, refund) > forQuery(history, query, bye));
}

void TestPickHistory::prefersWhatFollowedTheLastReply()
{
    const PickHistory history = example();
    QVERIFY(forMoment(history, {refund, {}, {}}, bye) > 0);
    QVERIFY(forMoment(history, {refund, {}, {}}, bye) > forMoment(history, {refund, {}, {}}, hello));
    QVERIFY(forMoment(history, {hello, {}, {}}, refund) > forMoment(history, {hello, {}, {}}, bye));
}

void TestPickHistory::prefersWhatAnsweredASimilarMessage()
{
    const PickHistory history = example();
    const PickMoment moment{{}, u"where is my money?"_s, {}};
    QVERIFY(forMoment(history, moment, refund) > 0);
    QVERIFY(forMoment(history, moment, refund) > forMoment(history, moment, bye));
}

void TestPickHistory::saysNothingOfKeysNeverTyped()
{
    const PickHistory history = example();
    QCOMPARE(forQuery(history, u"xyzzy"_s, refund), 0.0);
    QCOMPARE(forMoment(history, {EntryId(u"other"_s), u"qqq"_s, {}}, refund), forMoment(history, {}, refund));
}

void TestPickHistory::growsSurerWithEachPick()
{
    PickHistory history = example();
    const auto lead = [](const PickHistory &each) {
        return forQuery(each, u"ref"_s, refund) + forMoment(each, {}, refund)
               - forQuery(each, u"ref"_s, hello) - forMoment(each, {}, hello);
    };
    const double before = lead(history);
    history.add({refund, u"ref"_s, {}, 0});
    const double once = lead(history);
    history.add({refund, u"ref"_s, {}, 0});
    QVERIFY(once > before);
    QVERIFY(lead(history) > once);
}

void TestPickHistory::weighsOnesOwnPicksMore()
{
    PickHistory history;
    history.add({hello, u"gr"_s, {}, 0});
    history.add({bye, u"gr"_s, {}, 0}, 3);
    QVERIFY(history.useOf(bye) > history.useOf(hello));
    QCOMPARE(history.useOf(bye), 3.0);
}

void TestPickHistory::forgetsSlowly()
{
    PickHistory history;
    for (int i = 0; i < 4; ++i)
        history.add({hello, u"gr"_s, {}, day});
    QCOMPARE(history.useOf(hello), 4.0);
    history.add({bye, u"x"_s, {}, 91 * day});
    QVERIFY(std::abs(history.useOf(hello) - 2.0) < 0.01);
    QVERIFY(std::abs(history.useOf(bye) - 1.0) < 0.01);
    history.add({bye, u"x"_s, {}, 4000 * day});
    QVERIFY(history.useOf(hello) < 1e-6);
    QVERIFY(std::abs(history.useOf(bye) - 1.0) < 0.01);
}

void TestPickHistory::leavesOutASignal()
{
    const PickHistory history = example();
    const PickShares none{};
    QCOMPARE(known(history, history.queryEvidence(u"money"_s, none), refund), 0.0);
    QCOMPARE(known(history, history.momentEvidence({hello, u"money"_s, {}}, none), refund), 0.0);
}

void TestPickHistory::keepsNoTexts()
{
    PickHistory history;
    history.add({hello, u"secretquery"_s, {{}, u"secretmessage"_s, u"secretanswer"_s}, 0});
    const QByteArray bytes = qUncompress(history.toBytes().sliced(4));
    for (const QString &each : {u"secret"_s, u"query"_s, u"message"_s, u"answer"_s}) {
        QVERIFY(!bytes.contains(each.toUtf8()));
        QVERIFY(!bytes.contains(QByteArray(reinterpret_cast<const char *>(each.utf16()), each.size() * 2)));
    }
}

void TestPickHistory::comesBackFromItsBytes()
{
    const PickHistory history = example();
    const auto back = PickHistory::fromBytes(history.toBytes());
    QVERIFY(back);
    for (const EntryId &each : {hello, bye, refund}) {
        QVERIFY(std::abs(back->useOf(each) - history.useOf(each)) < 1e-4);
        for (const QString &query : {u"m"_s, u"see"_s, u"good mor"_s})
            QVERIFY(std::abs(forQuery(*back, query, each) - forQuery(history, query, each)) < 1e-3);
        const PickMoment moment{hello, u"my money"_s, {}};
        QVERIFY(std::abs(forMoment(*back, moment, each) - forMoment(history, moment, each)) < 1e-3);
    }
    QVERIFY(PickHistory::fromBytes(PickHistory().toBytes())->isEmpty());
}

void TestPickHistory::refusesOtherBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = example().toBytes();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << "hello, this is something else"_ba;
    QTest::newRow("only the head") << good.first(4);
    QTest::newRow("cut off") << good.first(good.size() / 2);
    QTest::newRow("an entry that is not there")
        << good.first(4)
               + qCompress(QByteArray(12, '\0') + QByteArray(8, 'f') + QByteArray("\0\0\0\1\0\0\0\7", 8)
                           + QByteArray(4, '\0'));
}

void TestPickHistory::refusesOtherBytes()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!PickHistory::fromBytes(bytes));
}

void TestPickHistory::mergesAsIfAllHadBeenAdded()
{
    PickHistory all = example();
    PickHistory other;
    const Pick more{bye, u"money"_s, {hello, u"money"_s, {}}, 20 * day};
    other.add(more);
    PickHistory merged = example();
    merged.merge(other);
    all.add(more);
    for (const EntryId &each : {hello, bye, refund}) {
        QVERIFY(std::abs(merged.useOf(each) - all.useOf(each)) < 1e-4);
        QVERIFY(std::abs(forQuery(merged, u"money"_s, each) - forQuery(all, u"money"_s, each)) < 1e-3);
    }
}

QTEST_GUILESS_MAIN(TestPickHistory)
#include "tst_pickhistory.moc"
