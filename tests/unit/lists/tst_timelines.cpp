// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/timelinemodel.h"
#include "models/lists/timelines.h"

#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

class TestTimelines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOneTimelinePerCustomer()
    {
        Timelines timelines;
        TimelineModel *one = timelines.of(CustomerId(u"a"_s));
        QVERIFY(one != timelines.of(CustomerId(u"b"_s)));
        QCOMPARE(timelines.of(CustomerId(u"a"_s)), one);
    }

    void bringsPagesToTheTimelineThatAsked()
    {
        Timelines timelines;
        QSignalSpy asked(&timelines, &Timelines::pageRequested);
        TimelineModel *a = timelines.of(CustomerId(u"a"_s));
        TimelineModel *b = timelines.of(CustomerId(u"b"_s));
        a->fetchMore({});
        b->fetchMore({});
        QCOMPARE(asked.count(), 2);
        Interaction interaction;
        interaction.id = InteractionId(u"i"_s);
        interaction.customer = CustomerId(u"a"_s);
        interaction.at = 1000;
        timelines.addPage(CustomerId(u"a"_s), {interaction}, false);
        timelines.failPage(CustomerId(u"b"_s), u"Offline"_s);
        QCOMPARE(a->rowCount(), 1);
        QCOMPARE(b->state(), TimelineModel::State::Failed);
    }

    void dropsTheOneLookedAtLongestAgo()
    {
        Timelines timelines;
        QPointer<TimelineModel> first = timelines.of(CustomerId(u"first"_s));
        QPointer<TimelineModel> second = timelines.of(CustomerId(u"second"_s));
        for (int i = 0; i < Timelines::kept - 1; ++i) {
            (void)timelines.of(CustomerId(QString::number(i)));
            (void)timelines.of(CustomerId(u"second"_s));
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!first);
        QVERIFY(second);
    }

    void survivesAnswersForTimelinesItDropped()
    {
        Timelines timelines;
        timelines.addPage(CustomerId(u"gone"_s), {}, true);
        timelines.failPage(CustomerId(u"gone"_s), u"Offline"_s);
        timelines.add(Interaction());
        timelines.refresh();
        QVERIFY(true);
    }
};

QTEST_GUILESS_MAIN(TestTimelines)
#include "tst_timelines.moc"
