// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 30;

Interaction made(int number, qint64 at, InteractionKind kind = InteractionKind::Chat)
{
    Interaction interaction;
    interaction.id = InteractionId(u"i-%1"_s.arg(number, 6, 10, QLatin1Char('0')));
    interaction.customer = CustomerId(u"c"_s);
    interaction.kind = kind;
    interaction.at = at;
    interaction.title = u"Entry %1"_s.arg(number);
    return interaction;
}

//! Answers pages as the backend does, from what it keeps.
class Backend : public QObject
{
public:
    Backend(TimelineModel &model, QList<Interaction> all)
        : m_all(std::move(all))
    {
        std::sort(m_all.begin(), m_all.end(), [](const Interaction &a, const Interaction &b) {
            return a.at != b.at ? a.at > b.at : b.id < a.id;
        });
        connect(&model, &TimelineModel::pageRequested, this,
                [this, &model](const CustomerId &, qint64 before, const InteractionId &beforeId,
                               const QList<InteractionKind> &kinds) {
                    ++requests;
                    answer(model, before, beforeId, kinds);
                });
    }

    void happen(const Interaction &interaction) { m_all.prepend(interaction); }

    int requests = 0;
    bool isSilent = false;

private:
    void answer(TimelineModel &model, qint64 before, const InteractionId &beforeId,
                const QList<InteractionKind> &kinds)
    {
        if (isSilent)
            return;
        QList<Interaction> page;
        bool hasMore = false;
        for (const Interaction &each : m_all) {
            if (!kinds.isEmpty() && !kinds.contains(each.kind))
                continue;
            if (before != 0 && (each.at > before || (each.at == before && !(each.id < beforeId))))
                continue;
            hasMore = page.size() == pageSize;
            if (hasMore)
                break;
            page.append(each);
        }
        model.addPage(page, hasMore);
    }

    QList<Interaction> m_all;
};

QList<Interaction> history(int count)
{
    QList<Interaction> all;
    for (int i = 0; i < count; ++i)
        all.append(
            made(i, 1'000'000 + i * 1000, i % 5 == 0 ? InteractionKind::Email : InteractionKind::Chat));
    return all;
}

void scrollToTheEnd(TimelineModel &model)
{
    while (model.canFetchMore({}))
        model.fetchMore({});
}

bool isNewestFirst(const TimelineModel &model)
{
    for (int row = 1; row < model.rowCount(); ++row)
        if (model.interaction(row - 1).at < model.interaction(row).at)
            return false;
    return true;
}

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsTenThousandEntriesPageByPage()
    {
        TimelineModel model(CustomerId(u"c"_s));
        Backend backend(model, history(10'000));
        QCOMPARE(model.rowCount(), 0);
        model.fetchMore({});
        QCOMPARE(model.rowCount(), pageSize);
        QCOMPARE(backend.requests, 1);
        scrollToTheEnd(model);
        QCOMPARE(model.rowCount(), 10'000);
        QCOMPARE(backend.requests, (10'000 + pageSize - 1) / pageSize);
        QVERIFY(isNewestFirst(model));
        QCOMPARE(model.state(), TimelineModel::State::Complete);
    }

    //! The tester itself fetches pages whenever it can.
    void staysASoundModelWhateverComes()
    {
        TimelineModel model(CustomerId(u"c"_s));
        Backend backend(model, history(95));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        scrollToTheEnd(model);
        QCOMPARE(model.rowCount(), 95);
        model.add(made(900, 1'050'500, InteractionKind::Order));
        Interaction moved = made(3, 9'000'000);
        model.add(moved);
        QCOMPARE(model.rowCount(), 96);
        model.setKinds({InteractionKind::Email, InteractionKind::Order});
        QCOMPARE(model.rowCount(), 20);
        model.setSought(u"Entry 1"_s);
        model.setSought({});
        model.setKinds({});
        for (int i = 0; i < 40; ++i)
            backend.happen(made(500 + i, 9'000'001 + i));
        model.refresh();
        scrollToTheEnd(model);
        QCOMPARE(model.interaction(0).title, u"Entry 539"_s);
        QVERIFY(isNewestFirst(model));
    }

    void neitherLosesNorDoublesEntriesOfTheSameTime()
    {
        QList<Interaction> all;
        for (int i = 0; i < 100; ++i)
            all.append(made(i, 5000));
        TimelineModel model(CustomerId(u"c"_s));
        Backend backend(model, all);
        scrollToTheEnd(model);
        QCOMPARE(model.rowCount(), 100);
    }

    void asksForOnePageAtATime()
    {
        TimelineModel model(CustomerId(u"c"_s));
        Backend backend(model, history(100));
        backend.isSilent = true;
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(backend.requests, 1);
        QCOMPARE(model.state(), TimelineModel::State::Loading);
    }

    void showsOnlyTheChosenKindsAndAsksForThemAlone()
    {
        TimelineModel model(CustomerId(u"c"_s));
        Backend backend(model, history(200));
        model.fetchMore({});
        QSignalSpy asked(&model, &TimelineModel::pageRequested);
        model.setKinds({InteractionKind::Email});
        QCOMPARE(model.rowCount(), pageSize / 5);
        scrollToTheEnd(model);
        QCOMPARE(model.rowCount(), 40);
        QCOMPARE(asked.first().at(3).value<QList<InteractionKind>>(), QList{InteractionKind::Email});
    }

    void hidesWhatItHoldsBeyondAGapUntilTheGapIsFilled()
    {
        TimelineModel model(CustomerId(u"c"_s));
        Backend backend(model, history(200));
        model.fetchMore({});
        model.setKinds({InteractionKind::Email});
        scrollToTheEnd(model);
        model.setKinds({});
        QCOMPARE(model.rowCount(), pageSize);
        scrollToTheEnd(model);
        QCOMPARE(model.rowCount(), 200);
        QVERIFY(isNewestFirst(model));
    }

    void putsALiveEntryOnTop()
    {
        TimelineModel model(CustomerId(u"c"_s));
        Backend backend(model, history(50));
        model.fetchMore({});
        model.add(made(999, 9'000'000, InteractionKind::Order));
        QCOMPARE(model.rowCount(), pageSize + 1);
        QCOMPARE(model.interaction(0).title, u"Entry 999"_s);
        scrollToTheEnd(model);
        QCOMPARE(model.rowCount(), 51);
    }

    void replacesAnEntryByItsId()
    {
        TimelineModel model(CustomerId(u"c"_s));
        Backend backend(model, history(5));
        model.fetchMore({});
        Interaction changed = model.interaction(2);
        changed.title = u"Changed"_s;
        model.add(changed);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.interaction(2).title, u"Changed"_s);
        changed.at = 9'000'000;
        model.add(changed);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.interaction(0).title, u"Changed"_s);
    }

    void ignoresEntriesOfOtherCustomers()
    {
        TimelineModel model(CustomerId(u"c"_s));
        Backend backend(model, history(5));
        model.fetchMore({});
        Interaction other = made(77, 9'000'000);
        other.customer = CustomerId(u"d"_s);
        model.add(other);
        QCOMPARE(model.rowCount(), 5);
    }

    void findsByAnyOfItsTexts_data()
    {
        QTest::addColumn<QString>("sought");
        QTest::addColumn<int>("rows");
        QTest::newRow("the title, in another case") << u"entry 3"_s << 1;
        QTest::newRow("a word of the body") << u"doorstep"_s << 1;
        QTest::newRow("the reference") << u"AP-20418"_s << 1;
        QTest::newRow("the agent") << u"priya"_s << 1;
        QTest::newRow("nothing like it") << u"zebra"_s << 0;
        QTest::newRow("nothing sought") << QString() << 5;
    }

    void findsByAnyOfItsTexts()
    {
        QFETCH(const QString, sought);
        QFETCH(const int, rows);
        QList<Interaction> all = history(5);
        all[0].body = u"Left on the doorstep"_s;
        all[1].reference = u"AP-20418"_s;
        all[2].agent = u"Priya N."_s;
        TimelineModel model(CustomerId(u"c"_s));
        Backend backend(model, all);
        model.fetchMore({});
        model.setSought(sought);
        QCOMPARE(model.rowCount(), rows);
    }

    void saysWhyAPageDidNotComeAndAsksAgain()
    {
        TimelineModel model(CustomerId(u"c"_s));
        Backend backend(model, history(5));
        backend.isSilent = true;
        model.fetchMore({});
        model.failPage(u"Offline"_s);
        QCOMPARE(model.state(), TimelineModel::State::Failed);
        QCOMPARE(model.failure(), u"Offline"_s);
        QVERIFY(!model.canFetchMore({}));
        backend.isSilent = false;
        model.retry();
        QCOMPARE(model.rowCount(), 5);
    }

    void mergesWhatHappenedWhileTheLinkWasLost()
    {
        TimelineModel model(CustomerId(u"c"_s));
        Backend backend(model, history(60));
        scrollToTheEnd(model);
        backend.happen(made(500, 9'000'000));
        model.refresh();
        QCOMPARE(model.rowCount(), 61);
        QCOMPARE(model.interaction(0).title, u"Entry 500"_s);
        QCOMPARE(model.state(), TimelineModel::State::Complete);
    }

    void forgetsWhatItHeldWhenMoreHappenedThanAPage()
    {
        TimelineModel model(CustomerId(u"c"_s));
        Backend backend(model, history(60));
        scrollToTheEnd(model);
        for (int i = 0; i < 40; ++i)
            backend.happen(made(500 + i, 9'000'000 + i));
        model.refresh();
        QCOMPARE(model.rowCount(), pageSize);
        scrollToTheEnd(model);
        QCOMPARE(model.rowCount(), 100);
        QVERIFY(isNewestFirst(model));
    }

    void marksTheConversationAtHand()
    {
        QList<Interaction> all = history(3);
        all[1].conversation = ConversationId(u"v"_s);
        TimelineModel model(CustomerId(u"c"_s));
        Backend backend(model, all);
        model.fetchMore({});
        model.setCurrentConversation(ConversationId(u"v"_s));
        QVERIFY(model.index(1).data(TimelineModel::IsCurrentRole).toBool());
        QVERIFY(!model.index(0).data(TimelineModel::IsCurrentRole).toBool());
    }

    void tellsRelativeTimesAnewEachMinute()
    {
        TimelineModel model(CustomerId(u"c"_s));
        Backend backend(model, history(1));
        model.setNow(1'000'000);
        model.fetchMore({});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setNow(1'010'000);
        QCOMPARE(changed.count(), 0);
        model.setNow(1'180'000);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(0).data(TimelineModel::WhenRole).toString(), u"3 min ago"_s);
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
