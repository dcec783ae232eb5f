// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/entryactions.h"

#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 now = 100 * msPerDay;

//! An entry that a colleague saved, as a trainer sees it.
EntrySituation situation(EntryStatus status)
{
    EntrySituation it;
    it.saved.version = 3;
    it.saved.status = status;
    it.saved.changedBy = UserId(u"colleague"_s);
    it.user.id = UserId(u"me"_s);
    it.user.role = Role::Trainer;
    it.isEditable = true;
    it.now = now;
    return it;
}

} // namespace

class TestEntryActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatIsNext_data();
    void offersWhatIsNext();
    void saysWhyOnesOwnWorkCannotBePublished();
    void offersNothingToReaders();
    void letsRetiredEntriesComeBackOnly();
};

void TestEntryActions::offersWhatIsNext_data()
{
    QTest::addColumn<EntrySituation>("it");
    QTest::addColumn<EntryAction>("primary");
    QTest::addColumn<QList<EntryAction>>("beside");
    using enum EntryAction;
    EntrySituation it = situation(EntryStatus::Published);
    it.isEdited = true;
    QTest::newRow("edited") << it << Publish << QList{Save};
    it.needsSecondPerson = true;
    QTest::newRow("edited, a second person publishes") << it << SendForReview << QList{Save};
    it = situation(EntryStatus::Draft);
    QTest::newRow("a draft") << it << Publish << QList{SendForReview};
    it.needsSecondPerson = true;
    QTest::newRow("a colleague's draft where a second person publishes")
        << it << SendForReview << QList{Publish};
    it.saved.changedBy = it.user.id;
    QTest::newRow("one's own draft where a second person publishes")
        << it << SendForReview << QList<EntryAction>();
    QTest::newRow("in review") << situation(EntryStatus::InReview) << Publish << QList{Return};
    it = situation(EntryStatus::Published);
    it.saved.reviewAt = now - msPerDay;
    QTest::newRow("to be read again") << it << Confirm << QList<EntryAction>();
    QTest::newRow("retired") << situation(EntryStatus::Retired) << Restore << QList<EntryAction>();
    it = situation(EntryStatus::Published);
    it.saved.scope = Scope::Personal;
    it.isEdited = true;
    QTest::newRow("one's own phrase") << it << Save << QList<EntryAction>();
}

void TestEntryActions::offersWhatIsNext()
{
    QFETCH(EntrySituation, it);
    QFETCH(EntryAction, primary);
    QFETCH(QList<EntryAction>, beside);
    const OfferedActions offered = offeredActions(it);
    QCOMPARE(offered.primary, primary);
    QCOMPARE(offered.beside, beside);
    QVERIFY(offered.whyNot.isEmpty());
}

void TestEntryActions::saysWhyOnesOwnWorkCannotBePublished()
{
    EntrySituation it = situation(EntryStatus::InReview);
    it.needsSecondPerson = true;
    QVERIFY(offeredActions(it).whyNot.isEmpty());
    it.saved.changedBy = it.user.id;
    QCOMPARE(offeredActions(it).primary, EntryAction::Publish);
    QVERIFY(!offeredActions(it).whyNot.isEmpty());
    it.needsSecondPerson = false;
    QVERIFY(offeredActions(it).whyNot.isEmpty());
}

void TestEntryActions::offersNothingToReaders()
{
    EntrySituation it = situation(EntryStatus::Published);
    it.isEditable = false;
    QCOMPARE(offeredActions(it), OfferedActions());
}

void TestEntryActions::letsRetiredEntriesComeBackOnly()
{
    QVERIFY(!offeredActions(situation(EntryStatus::Retired)).menu.contains(EntryAction::Retire));
    QVERIFY(offeredActions(situation(EntryStatus::Published)).menu.contains(EntryAction::Retire));
    QVERIFY(offeredActions(situation(EntryStatus::Published)).menu.contains(EntryAction::Confirm));
}

QTEST_GUILESS_MAIN(TestEntryActions)
#include "tst_entryactions.moc"
