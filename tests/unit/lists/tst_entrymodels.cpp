// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/entryfiltermodel.h"
#include "models/lists/entryhitmodel.h"
#include "models/lists/entrylistmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Entry entry(const QString &id, const QString &title, EntryKind kind = EntryKind::Reply)
{
    Entry entry;
    entry.id = EntryId(id);
    entry.kind = kind;
    entry.title = title;
    entry.shortcuts = {id};
    entry.category = u"Refunds"_s;
    entry.status = EntryStatus::Published;
    entry.variants = {{u"en"_s, FormOfAddress::Neutral, u"https://shop.example/x/"_s}};
    return entry;
}

QStringList titles(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row, 0).data().toString());
    return titles;
}

} // namespace

class TestEntryModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfTitles();
    void filtersByFacets_data();
    void filtersByFacets();
    void countsWhatAChoiceWouldShow();
    void tellsWhenReviewsAreDue();
    void tellsWhatDeservesALook();
    void tellsWhatWaitsForATrainer();
    void ordersAsAsked_data();
    void ordersAsAsked();
    void ranksByTheQuery();
    void findsWhatCameLater();
    void listsHitsByKind();
    void tellsWhatWasSentBefore();
};

void TestEntryModels::keepsTheOrderOfTitles()
{
    EntryListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({entry(u"b"_s, u"Beta"_s), entry(u"a"_s, u"Alpha"_s)});
    model.put(entry(u"g"_s, u"Gamma"_s));
    model.put(entry(u"d"_s, u"Aleph"_s));
    QCOMPARE(titles(model), (QStringList{u"Aleph"_s, u"Alpha"_s, u"Beta"_s, u"Gamma"_s}));
    model.put(entry(u"a"_s, u"Zeta"_s));
    QCOMPARE(titles(model), (QStringList{u"Aleph"_s, u"Beta"_s, u"Gamma"_s, u"Zeta"_s}));
    model.put(entry(u"a"_s, u"Aaron"_s));
    model.put(entry(u"b"_s, u"Bee"_s));
    QCOMPARE(titles(model), (QStringList{u"Aaron"_s, u"Aleph"_s, u"Bee"_s, u"Gamma"_s}));
    model.remove(EntryId(u"d"_s));
    QCOMPARE(model.rowOf(EntryId(u"b"_s)), 1);
    QCOMPARE(model.rowOf(EntryId(u"d"_s)), -1);
    QCOMPARE(model.searchIndex().size(), 3);
}

void TestEntryModels::filtersByFacets_data()
{
    QTest::addColumn<EntryFacets>("facets");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << EntryFacets{} << QStringList{u"Alpha"_s, u"Beta"_s, u"Gamma"_s};
    QTest::newRow("kind") << EntryFacets{EntryKind::Link, {}, {}, {}} << QStringList{u"Gamma"_s};
    QTest::newRow("status") << EntryFacets{{}, {EntryStatus::Draft, EntryStatus::Retired}, {}, {}}
                            << QStringList{u"Beta"_s};
    QTest::newRow("category") << EntryFacets{{}, {}, {u"Delivery"_s}, {}} << QStringList{u"Alpha"_s};
    QTest::newRow("language") << EntryFacets{{}, {}, {}, {u"he"_s}} << QStringList{u"Alpha"_s};
    QTest::newRow("two at once") << EntryFacets{EntryKind::Reply, {EntryStatus::Published}, {}, {}}
                                 << QStringList{u"Alpha"_s};
}

namespace {

QList<Entry> three()
{
    Entry alpha = entry(u"a"_s, u"Alpha"_s);
    alpha.category = u"Delivery"_s;
    alpha.variants = {{u"he-IL"_s, FormOfAddress::Feminine, u"שלום"_s}};
    Entry beta = entry(u"b"_s, u"Beta"_s);
    beta.status = EntryStatus::Draft;
    return {alpha, beta, entry(u"g"_s, u"Gamma"_s, EntryKind::Link)};
}

} // namespace

void TestEntryModels::filtersByFacets()
{
    QFETCH(EntryFacets, facets);
    QFETCH(QStringList, expected);
    EntryListModel entries;
    entries.setEntries(three());
    EntryFilterModel filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setEntries(&entries);
    filter.setFacets(facets);
    QCOMPARE(titles(filter), expected);
}

void TestEntryModels::countsWhatAChoiceWouldShow()
{
    EntryListModel entries;
    entries.setEntries(three());
    EntryFilterModel filter;
    filter.setEntries(&entries);
    filter.setFacets({EntryKind::Reply, {}, {}, {}});
    const FacetCounts counts = filter.counts();
    QCOMPARE(counts.kinds.value(EntryKind::Reply), 2);
    QCOMPARE(counts.kinds.value(EntryKind::Link), 1);
    QCOMPARE(counts.statuses.value(EntryStatus::Published), 1);
    QCOMPARE(counts.categories.value(u"Refunds"_s), 1);
    QCOMPARE(counts.languages.value(u"he"_s), 1);
}

namespace {

constexpr qint64 msPerDay = 86'400'000;
const qint64 now = QDateTime(QDate(2026, 6, 10), QTime(12, 0)).toMSecsSinceEpoch();

Entry published(const QString &id, const QString &title, qint64 reviewAt)
{
    Entry made = entry(id, title);
    made.version = made.publishedVersion = 2;
    made.reviewAt = reviewAt;
    made.changedAt = now - 100 * msPerDay;
    made.changedBy = UserId(u"leila"_s);
    return made;
}

} // namespace

void TestEntryModels::tellsWhenReviewsAreDue()
{
    QCOMPARE(reviewDueOf(published(u"a"_s, u"A"_s, now - 1), now), ReviewDue::Overdue);
    QCOMPARE(reviewDueOf(published(u"a"_s, u"A"_s, now + 10 * msPerDay), now), ReviewDue::ThisMonth);
    QCOMPARE(reviewDueOf(published(u"a"_s, u"A"_s, now + 40 * msPerDay), now), ReviewDue::Later);
    QCOMPARE(reviewDueOf(published(u"a"_s, u"A"_s, 0), now), std::nullopt);
    Entry never = published(u"a"_s, u"A"_s, now - 1);
    never.publishedVersion = 0;
    QCOMPARE(reviewDueOf(never, now), std::nullopt);
    EntryListModel entries;
    entries.setEntries({published(u"a"_s, u"A"_s, now - 1), published(u"b"_s, u"B"_s, now + 40 * msPerDay)});
    EntryFilterModel filter;
    filter.setNow(now);
    filter.setEntries(&entries);
    QCOMPARE(filter.counts().due.value(ReviewDue::Overdue), 1);
    EntryFacets facets;
    facets.due = {ReviewDue::Later};
    filter.setFacets(facets);
    QCOMPARE(titles(filter), QStringList{u"B"_s});
    QCOMPARE(filter.counts().due.value(ReviewDue::Overdue), 1);
    QCOMPARE(filter.counts().kinds.value(EntryKind::Reply), 1);
}

void TestEntryModels::tellsWhatDeservesALook()
{
    const Entry one = published(u"a"_s, u"A"_s, 0);
    QCOMPARE(attentionOf(one, {0, 0}, now), QSet{Attention::Unused});
    QCOMPARE(attentionOf(one, {4, 4}, now), QSet{Attention::RarelyUsed});
    QCOMPARE(attentionOf(one, {10, 4}, now), QSet{Attention::OftenRewritten});
    QCOMPARE(attentionOf(one, {10, 3}, now), QSet<Attention>());
    Entry young = one;
    young.changedAt = now - 5 * msPerDay;
    QCOMPARE(attentionOf(young, {0, 0}, now), QSet<Attention>());
    EntryListModel entries;
    entries.setEntries({one, published(u"b"_s, u"B"_s, 0)});
    EntryFilterModel filter;
    filter.setNow(now);
    filter.setEntries(&entries);
    QVERIFY(filter.counts().attention.isEmpty());
    LibraryReport report;
    EntryFigures figures;
    figures.entry = EntryId(u"b"_s);
    figures.sent = 3;
    figures.edited = 2;
    report.variants = {figures, figures};
    filter.setUsages(usagesOf(report));
    EntryFacets facets;
    facets.attention = {Attention::OftenRewritten};
    filter.setFacets(facets);
    QCOMPARE(titles(filter), QStringList{u"B"_s});
    QCOMPARE(filter.counts().attention.value(Attention::Unused), 1);
}

void TestEntryModels::tellsWhatWaitsForATrainer()
{
    Entry draft = published(u"a"_s, u"A"_s, now - 1);
    draft.status = EntryStatus::Draft;
    Entry forMe = published(u"b"_s, u"B"_s, 0);
    forMe.status = EntryStatus::InReview;
    forMe.reviewer = UserId(u"me"_s);
    Entry forAnybody = published(u"c"_s, u"C"_s, 0);
    forAnybody.status = EntryStatus::InReview;
    Entry own = forAnybody;
    own.id = EntryId(u"d"_s);
    own.changedBy = UserId(u"me"_s);
    EntryListModel entries;
    entries.setEntries({draft, forMe, forAnybody, own});
    EntryFilterModel filter;
    filter.setNow(now);
    filter.setEntries(&entries);
    QCOMPARE(filter.standingFor(UserId(u"me"_s)), (LibraryStanding{1, 2, 1}));
    QCOMPARE(filter.standingFor(UserId(u"leila"_s)), (LibraryStanding{1, 1, 1}));
}

void TestEntryModels::ordersAsAsked_data()
{
    QTest::addColumn<EntryOrder>("order");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("by title") << EntryOrder::Title << QStringList{u"A"_s, u"B"_s, u"C"_s};
    QTest::newRow("most used first") << EntryOrder::MostUsed << QStringList{u"C"_s, u"A"_s, u"B"_s};
    QTest::newRow("changed last first") << EntryOrder::Changed << QStringList{u"B"_s, u"A"_s, u"C"_s};
    QTest::newRow("due first, never last") << EntryOrder::ReviewDue << QStringList{u"C"_s, u"B"_s, u"A"_s};
}

void TestEntryModels::ordersAsAsked()
{
    QFETCH(EntryOrder, order);
    Entry a = published(u"a"_s, u"A"_s, 0);
    Entry b = published(u"b"_s, u"B"_s, now + msPerDay);
    b.changedAt = now;
    Entry c = published(u"c"_s, u"C"_s, now - msPerDay);
    c.used = 7;
    EntryListModel entries;
    entries.setEntries({a, b, c});
    EntryFilterModel filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setEntries(&entries);
    filter.setOrder(order);
    QTEST(titles(filter), "expected");
}

void TestEntryModels::ranksByTheQuery()
{
    EntryListModel entries;
    entries.setEntries({entry(u"one"_s, u"A late parcel"_s), entry(u"two"_s, u"Parcel lost"_s),
                        entry(u"three"_s, u"Other"_s)});
    EntryFilterModel filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setEntries(&entries);
    filter.setQuery(u"parc"_s);
    QCOMPARE(titles(filter), (QStringList{u"Parcel lost"_s, u"A late parcel"_s}));
    QCOMPARE(filter.rowOf(EntryId(u"two"_s)), 0);
    QCOMPARE(filter.entry(1).id, EntryId(u"one"_s));
    filter.setQuery({});
    QCOMPARE(filter.rowCount(), 3);
}

void TestEntryModels::findsWhatCameLater()
{
    EntryListModel entries;
    EntryFilterModel filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setEntries(&entries);
    filter.setQuery(u"parc"_s);
    entries.put(entry(u"one"_s, u"A late parcel"_s));
    QCOMPARE(filter.rowCount(), 1);
    entries.put(entry(u"one"_s, u"Something else"_s));
    QCOMPARE(filter.rowCount(), 0);
}

void TestEntryModels::listsHitsByKind()
{
    EntryIndex index;
    index.setEntries(three());
    EntryHitModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHits(index.find({}), index, {}, u"en"_s);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.count(EntryKind::Link), 1);
    model.setKind(EntryKind::Link);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.count(), 3);
    QCOMPARE(model.hit(0).detail, u"shop.example/x"_s);
    QCOMPARE(model.hit(0).shortcut, u"/g"_s);
}

void TestEntryModels::tellsWhatWasSentBefore()
{
    EntryIndex index;
    index.setEntries(three());
    EntryHitModel model;
    model.setHits(index.find(u"beta"_s), index, {EntryId(u"b"_s)}, u"en"_s);
    QVERIFY(model.hit(0).isSentBefore);
    QCOMPARE(model.rowOf(EntryId(u"b"_s)), 0);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString() != model.index(0).data().toString());
}

QTEST_GUILESS_MAIN(TestEntryModels)
#include "tst_entrymodels.moc"
