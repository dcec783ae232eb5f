// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/capacity.h"
#include "models/policy/routing.h"

#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

User agent(const QString &id, const QStringList &languages = {}, const QStringList &skills = {}, int cap = 3)
{
    User user;
    user.id = UserId(id);
    user.languages = languages;
    user.skills = skills;
    user.cap = cap;
    return user;
}

Conversation waiting(const QString &language, const QString &queue)
{
    Conversation conversation;
    conversation.language = language;
    conversation.queue = queue;
    return conversation;
}

} // namespace

class RoutingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverGoesAboveFourWhateverTheCap();
    void knowsLanguagesByTheirFirstPart_data();
    void knowsLanguagesByTheirFirstPart();
    void goesToWhoHasMostRoom();
    void goesToWhoHasWaitedLongestAmongEquals();
    void saysWhyItWaits_data();
    void saysWhyItWaits();
    void givesNothingToSupervisors();
    void avoidsWhoHasJustPassedItOn();
    void followsTheOwnerEvenOnABreak();
};

void RoutingTest::neverGoesAboveFourWhateverTheCap()
{
    QCOMPARE(capOf(agent(u"a"_s, {}, {}, 9)), 4);
    QCOMPARE(capOf(agent(u"a"_s, {}, {}, -1)), 0);
    QCOMPARE(freeCapacity(agent(u"a"_s, {}, {}, 1), 3), 0);
}

void RoutingTest::knowsLanguagesByTheirFirstPart_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("expected");
    QTest::newRow("the same") << QStringList{u"he"_s} << u"he"_s << true;
    QTest::newRow("a region of it") << QStringList{u"en"_s} << u"en-GB"_s << true;
    QTest::newRow("another") << QStringList{u"en"_s, u"pl"_s} << u"ar"_s << false;
    QTest::newRow("none is told") << QStringList{u"en"_s} << QString() << true;
    QTest::newRow("answers in all") << QStringList() << u"ar"_s << true;
    QTest::newRow("upper case") << QStringList{u"EN"_s} << u"en"_s << true;
}

void RoutingTest::knowsLanguagesByTheirFirstPart()
{
    QFETCH(const QStringList, languages);
    QFETCH(const QString, wanted);
    QTEST(speaks(agent(u"a"_s, languages), wanted), "expected");
}

void RoutingTest::goesToWhoHasMostRoom()
{
    const User a = agent(u"a"_s);
    const User b = agent(u"b"_s, {}, {}, 4);
    const QList<Seat> seats{{&a, Presence::Available, 1, 0}, {&b, Presence::Available, 1, 0}};
    QCOMPARE(route(waiting({}, {}), seats).agent, b.id);
}

void RoutingTest::goesToWhoHasWaitedLongestAmongEquals()
{
    const User a = agent(u"a"_s);
    const User b = agent(u"b"_s);
    QCOMPARE(route({}, {{&a, Presence::Available, 1, 500}, {&b, Presence::Available, 1, 400}}).agent, b.id);
    QCOMPARE(route({}, {{&b, Presence::Available, 1, 400}, {&a, Presence::Available, 1, 400}}).agent, a.id);
}

void RoutingTest::saysWhyItWaits_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QStringList>("skills");
    QTest::addColumn<int>("presence");
    QTest::addColumn<int>("load");
    QTest::addColumn<QString>("reason");
    const int available = int(Presence::Available);
    QTest::newRow("on a break") << QStringList() << QStringList() << int(Presence::Break) << 0
                                << u"no_agent_online"_s;
    QTest::newRow("finishing up") << QStringList() << QStringList() << int(Presence::FinishingUp) << 0
                                  << u"no_agent_online"_s;
    QTest::newRow("other queues only")
        << QStringList() << QStringList{u"Refunds"_s} << available << 0 << u"no_skill"_s;
    QTest::newRow("other languages only")
        << QStringList{u"pl"_s} << QStringList{u"General"_s} << available << 0 << u"no_language"_s;
    QTest::newRow("no room") << QStringList{u"he"_s} << QStringList() << available << 3 << u"all_full"_s;
}

void RoutingTest::saysWhyItWaits()
{
    QFETCH(const QStringList, languages);
    QFETCH(const QStringList, skills);
    QFETCH(const int, presence);
    QFETCH(const int, load);
    const User a = agent(u"a"_s, languages, skills);
    const Route routed =
        route(waiting(u"he"_s, u"General"_s), {{&a, static_cast<Presence>(presence), load, 0}});
    QVERIFY(routed.agent.isEmpty());
    QTEST(nameOf(routed.reason), "reason");
}

void RoutingTest::givesNothingToSupervisors()
{
    User supervisor = agent(u"s"_s);
    supervisor.role = Role::Supervisor;
    QVERIFY(route({}, {{&supervisor, Presence::Available, 0, 0}}).agent.isEmpty());
}

void RoutingTest::avoidsWhoHasJustPassedItOn()
{
    const User a = agent(u"a"_s);
    QVERIFY(route({}, {{&a, Presence::Available, 0, 0}}, a.id).agent.isEmpty());
}

void RoutingTest::followsTheOwnerEvenOnABreak()
{
    const User a = agent(u"a"_s);
    QCOMPARE(routeToOwner({&a, Presence::Break, 1, 0}).agent, a.id);
    QCOMPARE(routeToOwner({&a, Presence::Available, 3, 0}).reason, WaitReason::OwnerFull);
    QVERIFY(routeToOwner({&a, Presence::Available, 3, 0}).agent.isEmpty());
    QCOMPARE(routeToOwner({&a, Presence::Offline, 0, 0}).reason, WaitReason::OwnerAway);
}

QTEST_GUILESS_MAIN(RoutingTest)
#include "tst_routing.moc"
