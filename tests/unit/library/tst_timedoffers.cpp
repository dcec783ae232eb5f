// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/timedoffers.h"

#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Entry entryOf(const QString &id, qint64 from, qint64 until, bool isSurge = false)
{
    Entry entry;
    entry.id = EntryId(id);
    entry.offeredFrom = from;
    entry.offeredUntil = until;
    entry.isSurge = isSurge;
    return entry;
}

Centre busyFrom(int waiting)
{
    Centre centre;
    centre.surgeQueue = waiting;
    return centre;
}

} // namespace

class TimedOffersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOnlyWhatIsNotAlwaysOffered();
    void tellsWhenAWindowOpensAndCloses();
    void tellsWhenTheQueueGrowsLongAndShort();
    void forgetsAnEntryWhoseWindowWasTakenAway();
    void tellsAChangedEntryAnew();
};

void TimedOffersTest::keepsOnlyWhatIsNotAlwaysOffered()
{
    TimedOffers offers;
    offers.put(entryOf(u"always"_s, 0, 0));
    QVERIFY(offers.isEmpty());
    offers.put(entryOf(u"holiday"_s, 100, 200));
    QVERIFY(!offers.isEmpty());
    QVERIFY(!offers.hasSurge());
    offers.put(entryOf(u"surge"_s, 0, 0, true));
    QVERIFY(offers.hasSurge());
}

void TimedOffersTest::tellsWhenAWindowOpensAndCloses()
{
    TimedOffers offers;
    offers.put(entryOf(u"holiday"_s, 100, 200));
    const Centre centre = busyFrom(10);
    const QList<EntryId> holiday{EntryId(u"holiday"_s)};
    QCOMPARE(offers.changes(50, 0, centre), holiday); // the first time it is asked
    QCOMPARE(offers.changes(99, 0, centre), QList<EntryId>());
    QCOMPARE(offers.changes(100, 0, centre), holiday);
    QCOMPARE(offers.changes(199, 0, centre), QList<EntryId>());
    QCOMPARE(offers.changes(200, 0, centre), holiday);
    QCOMPARE(offers.changes(201, 0, centre), QList<EntryId>());
}

void TimedOffersTest::tellsWhenTheQueueGrowsLongAndShort()
{
    TimedOffers offers;
    offers.put(entryOf(u"surge"_s, 0, 0, true));
    const Centre centre = busyFrom(3);
    const QList<EntryId> surge{EntryId(u"surge"_s)};
    QCOMPARE(offers.changes(1, 0, centre), surge);
    QCOMPARE(offers.changes(1, 2, centre), QList<EntryId>());
    QCOMPARE(offers.changes(1, 3, centre), surge);
    QCOMPARE(offers.changes(1, 9, centre), QList<EntryId>());
    QCOMPARE(offers.changes(1, 2, centre), surge);
}

void TimedOffersTest::forgetsAnEntryWhoseWindowWasTakenAway()
{
    TimedOffers offers;
    offers.put(entryOf(u"a"_s, 100, 200));
    offers.put(entryOf(u"a"_s, 0, 0));
    QVERIFY(offers.isEmpty());
    offers.put(entryOf(u"b"_s, 100, 200));
    offers.remove(EntryId(u"b"_s));
    QVERIFY(offers.isEmpty());
}

void TimedOffersTest::tellsAChangedEntryAnew()
{
    TimedOffers offers;
    const Centre centre = busyFrom(10);
    offers.put(entryOf(u"a"_s, 100, 200));
    QCOMPARE(offers.changes(150, 0, centre).size(), 1);
    offers.put(entryOf(u"a"_s, 160, 200));
    QCOMPARE(offers.changes(150, 0, centre).size(), 1);
}

QTEST_GUILESS_MAIN(TimedOffersTest)
#include "tst_timedoffers.moc"
