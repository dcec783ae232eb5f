// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/backend/shop.h"

using namespace parley;
using namespace parley::backend;
using namespace parley::protocol;
using namespace Qt::StringLiterals;

//! Who holds what: caps, owners, transfers, holds, take-overs.
class AssignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<Shop>();
        m_shop->setCentre({u"General"_s, u"Refunds"_s}, {u"Solved"_s});
    }
    void cleanup() { m_shop.reset(); }

    void givesANewConversationToAnAgentAtOnce();
    void waitsWithItsReasonUntilSomebodyComes();
    void neverExceedsACapHoweverManyTakeAtOnce();
    void takesTheOneThatWaitsLongest();
    void sendsASecondConversationToTheAgentOfTheFirst();
    void makesTheSecondWaitWhenThatAgentIsFull();
    void letsNobodyElseTakeTheSecond();
    void freesTheSecondWhenTheFirstIsClosed();
    void transfersToAColleagueWithTheNoteAsWhisper();
    void refusesATransferToWhoHasNoRoom();
    void transfersToAQueueAndNotStraightBack();
    void movesAllOfACustomersConversationsTogether();
    void refusesTheLateSendOfTheFormerOwner();
    void stopsTheReplyClockOnHold();
    void closesIntoTheTimelineAndFillsTheRoom();
    void refusesADispositionThatIsNotTheCentres();
    void reopensWithTheSameAgentWhenTheCustomerWrites();
    void reopensIntoTheQueueWhenThatAgentIsAway();
    void explainsWaitingAnewWhenPresenceChanges();

private:
    std::unique_ptr<Shop> m_shop;
};

void AssignmentTest::givesANewConversationToAnAgentAtOnce()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    const Conversation c = m_shop->conversation(visitor.conversation);
    QCOMPARE(c.state, ConversationState::Active);
    QCOMPARE(c.owner, dana.user);
    QCOMPARE(c.waitReason, QString());
    QVERIFY(m_shop->send(dana, c.id, u"Hello Ann"_s));
}

void AssignmentTest::waitsWithItsReasonUntilSomebodyComes()
{
    m_shop->available(u"pola"_s, 3, {u"pl"_s});
    const Actor visitor = m_shop->visitor(u"Yael"_s, u"he"_s);
    QCOMPARE(m_shop->conversation(visitor.conversation).state, ConversationState::Queued);
    QCOMPARE(m_shop->conversation(visitor.conversation).waitReason, u"no_language"_s);
    const Actor noa = m_shop->available(u"noa"_s, 3, {u"he"_s});
    QTRY_COMPARE(m_shop->conversation(visitor.conversation).owner, noa.user);
}

void AssignmentTest::neverExceedsACapHoweverManyTakeAtOnce()
{
    const Actor dana = m_shop->add(u"dana"_s, Role::Agent, 3);
    QList<ConversationId> waiting;
    for (int i = 0; i < 12; ++i)
        waiting.append(m_shop->visitor(u"Visitor %1"_s.arg(i)).conversation);
    int taken = 0;
    int full = 0;
    for (const ConversationId &id : waiting)
        m_shop->log().submit<TakeConversation>(dana, {id}, this, [&](const auto &reply) {
            taken += reply.has_value();
            full += !reply && reply.error().code == ErrorCode::Full;
        });
    for (int i = 0; i < 12; ++i)
        m_shop->log().submit<TakeNext>(dana, {}, this,
                                       [&](const auto &reply) { taken += reply.has_value(); });
    m_shop->log().setPresence(dana.user, Presence::Available);
    QTRY_COMPARE(m_shop->log().pending(), 0);
    QCOMPARE(taken, 3);
    QCOMPARE(full, 9);
    QTRY_COMPARE(m_shop->log().loadOf(dana.user), 3);
}

void AssignmentTest::takesTheOneThatWaitsLongest()
{
    const Actor dana = m_shop->add(u"dana"_s, Role::Agent, 3, {u"en"_s});
    m_shop->visitor(u"Yael"_s, u"he"_s);
    const Actor first = m_shop->visitor(u"Ann"_s, u"en"_s);
    m_shop->visitor(u"Bob"_s, u"en"_s);
    const auto taken = m_shop->run(dana, TakeNext{});
    QVERIFY(taken);
    QCOMPARE(taken->conversation.id, first.conversation);
    QVERIFY(m_shop->run(dana, TakeNext{}));
    QCOMPARE(m_shop->run(dana, TakeNext{}).error().code, ErrorCode::NotFound);
}

void AssignmentTest::sendsASecondConversationToTheAgentOfTheFirst()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor first = m_shop->visitor(u"Ann"_s, {}, u"ann@mail.example"_s);
    m_shop->available(u"noa"_s, 4); // has more room
    const Actor second = m_shop->visitor(u"Ann"_s, {}, u"ANN@mail.example"_s);
    const Conversation c = m_shop->conversation(second.conversation);
    QCOMPARE(c.customer, m_shop->conversation(first.conversation).customer);
    QCOMPARE(c.owner, dana.user);
    QCOMPARE(c.state, ConversationState::Active);
}

void AssignmentTest::makesTheSecondWaitWhenThatAgentIsFull()
{
    const Actor dana = m_shop->available(u"dana"_s, 1);
    m_shop->visitor(u"Ann"_s, {}, u"ann@mail.example"_s);
    m_shop->available(u"noa"_s);
    const Actor second = m_shop->visitor(u"Ann"_s, {}, u"ann@mail.example"_s);
    const Conversation c = m_shop->conversation(second.conversation);
    QCOMPARE(c.state, ConversationState::Queued);
    QCOMPARE(c.waitReason, u"owner_full"_s);
    QCOMPARE(c.owner, dana.user);
}

void AssignmentTest::letsNobodyElseTakeTheSecond()
{
    m_shop->available(u"dana"_s, 1);
    m_shop->visitor(u"Ann"_s, {}, u"ann@mail.example"_s);
    const Actor second = m_shop->visitor(u"Ann"_s, {}, u"ann@mail.example"_s);
    const Actor noa = m_shop->add(u"noa"_s);
    QCOMPARE(m_shop->run(noa, TakeConversation{second.conversation}).error().code, ErrorCode::Conflict);
    QCOMPARE(m_shop->run(noa, TakeNext{}).error().code, ErrorCode::NotFound);
}

void AssignmentTest::freesTheSecondWhenTheFirstIsClosed()
{
    const Actor dana = m_shop->available(u"dana"_s, 1);
    const Actor first = m_shop->visitor(u"Ann"_s, {}, u"ann@mail.example"_s);
    const Actor second = m_shop->visitor(u"Ann"_s, {}, u"ann@mail.example"_s);
    QVERIFY(m_shop->run(dana, CloseConversation{first.conversation, u"Solved"_s, {}}));
    const Conversation c = m_shop->conversation(second.conversation);
    QCOMPARE(c.state, ConversationState::Active);
    QCOMPARE(c.owner, dana.user);
}

void AssignmentTest::transfersToAColleagueWithTheNoteAsWhisper()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    const Actor noa = m_shop->available(u"noa"_s);
    m_shop->forgetEvents();
    QVERIFY(m_shop->run(dana, TransferConversation{visitor.conversation, noa.user, {}, u"Wants a refund"_s}));
    QCOMPARE(m_shop->conversation(visitor.conversation).owner, noa.user);
    QCOMPARE(m_shop->send(dana, visitor.conversation, u"late"_s).error().code, ErrorCode::Conflict);
    QVERIFY(m_shop->send(noa, visitor.conversation, u"Hello"_s));
    const LogEvent &note = m_shop->events().constFirst();
    QVERIFY(note.reach.isWhisper && note.frame.contains("Wants a refund"));
    QVERIFY(note.visitorFrame.isEmpty());
}

void AssignmentTest::refusesATransferToWhoHasNoRoom()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    const Actor noa = m_shop->available(u"noa"_s, 0);
    const Actor away = m_shop->add(u"away"_s);
    const auto transfer = [&](const UserId &to) {
        return m_shop->run(dana, TransferConversation{visitor.conversation, to, {}, {}}).error().code;
    };
    QCOMPARE(transfer(noa.user), ErrorCode::Full);
    QCOMPARE(transfer(away.user), ErrorCode::Unavailable);
    QCOMPARE(transfer(UserId(u"nobody"_s)), ErrorCode::NotFound);
    QCOMPARE(m_shop->conversation(visitor.conversation).owner, dana.user);
}

void AssignmentTest::transfersToAQueueAndNotStraightBack()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    QVERIFY(m_shop->run(dana, TransferConversation{visitor.conversation, {}, u"Refunds"_s, {}}));
    const Conversation c = m_shop->conversation(visitor.conversation);
    QCOMPARE(c.state, ConversationState::Queued);
    QCOMPARE(c.queue, u"Refunds"_s);
    QVERIFY(c.owner.isEmpty());
    const Actor noa = m_shop->available(u"noa"_s);
    QTRY_COMPARE(m_shop->conversation(visitor.conversation).owner, noa.user);
}

void AssignmentTest::movesAllOfACustomersConversationsTogether()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor first = m_shop->visitor(u"Ann"_s, {}, u"ann@mail.example"_s);
    const Actor second = m_shop->visitor(u"Ann"_s, {}, u"ann@mail.example"_s);
    const Actor one = m_shop->available(u"one"_s, 1);
    const Actor noa = m_shop->available(u"noa"_s, 2);
    QCOMPARE(m_shop->run(dana, TransferConversation{first.conversation, one.user, {}, {}}).error().code,
             ErrorCode::Full);
    QVERIFY(m_shop->run(dana, TransferConversation{first.conversation, noa.user, {}, {}}));
    QCOMPARE(m_shop->conversation(first.conversation).owner, noa.user);
    QCOMPARE(m_shop->conversation(second.conversation).owner, noa.user);
}

void AssignmentTest::refusesTheLateSendOfTheFormerOwner()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor tomasz = m_shop->add(u"tomasz"_s, Role::Supervisor);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    QCOMPARE(m_shop->run(dana, TakeOver{visitor.conversation}).error().code, ErrorCode::Forbidden);
    m_shop->forgetEvents();
    QVERIFY(m_shop->run(tomasz, TakeOver{visitor.conversation}));
    QCOMPARE(m_shop->events().constFirst().reach.formerOwner, dana.user);
    const auto late = m_shop->send(dana, visitor.conversation, u"late"_s);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QVERIFY(late.error().message.contains(u"tomasz"_s));
    QVERIFY(m_shop->send(tomasz, visitor.conversation, u"I have it"_s));
}

void AssignmentTest::stopsTheReplyClockOnHold()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    QVERIFY(m_shop->write(visitor, u"Where is it?"_s));
    const qint64 before = m_shop->conversation(visitor.conversation).waitingSince;
    QVERIFY(before > 0);
    QVERIFY(m_shop->run(dana, HoldConversation{visitor.conversation, true}));
    const Conversation held = m_shop->conversation(visitor.conversation);
    QCOMPARE(held.state, ConversationState::Held);
    QVERIFY(held.heldAt >= before);
    QTest::qWait(20);
    QVERIFY(m_shop->run(dana, HoldConversation{visitor.conversation, false}));
    const Conversation resumed = m_shop->conversation(visitor.conversation);
    QCOMPARE(resumed.state, ConversationState::Active);
    QCOMPARE(resumed.heldAt, 0);
    QVERIFY(resumed.waitingSince >= before + 20);
}

void AssignmentTest::closesIntoTheTimelineAndFillsTheRoom()
{
    const Actor dana = m_shop->available(u"dana"_s, 1);
    const Actor first = m_shop->visitor(u"Ann"_s, {}, {}, u"Delivery"_s);
    const Actor second = m_shop->visitor(u"Bob"_s);
    QCOMPARE(m_shop->conversation(second.conversation).waitReason, u"all_full"_s);
    QVERIFY(m_shop->run(dana, CloseConversation{first.conversation, u"Solved"_s, u"Sent again"_s}));
    const Conversation closed = m_shop->conversation(first.conversation);
    QCOMPARE(closed.state, ConversationState::Closed);
    QCOMPARE(closed.disposition, u"Solved"_s);
    QCOMPARE(m_shop->conversation(second.conversation).owner, dana.user);
    const auto page = m_shop->run(dana, OpenTimeline{closed.customer, 0, {}, {}, 30});
    QVERIFY(page);
    QCOMPARE(page->interactions.size(), 1);
    QCOMPARE(page->interactions.constFirst().title, u"Delivery"_s);
    QCOMPARE(page->interactions.constFirst().outcome, u"Solved"_s);
    QCOMPARE(m_shop->send(dana, first.conversation, u"more"_s).error().code, ErrorCode::Conflict);
}

void AssignmentTest::refusesADispositionThatIsNotTheCentres()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    const auto refused = m_shop->run(dana, CloseConversation{visitor.conversation, u"Whatever"_s, {}});
    QCOMPARE(refused.error().code, ErrorCode::BadRequest);
    QCOMPARE(refused.error().field, u"with.disposition"_s);
}

void AssignmentTest::reopensWithTheSameAgentWhenTheCustomerWrites()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    m_shop->available(u"noa"_s, 4); // has more room
    QVERIFY(m_shop->run(dana, CloseConversation{visitor.conversation, {}, {}}));
    QVERIFY(m_shop->write(visitor, u"One more thing"_s));
    const Conversation c = m_shop->conversation(visitor.conversation);
    QCOMPARE(c.state, ConversationState::Active);
    QCOMPARE(c.owner, dana.user);
    QCOMPARE(c.closedAt, 0);
    QVERIFY(c.waitingSince > 0);
}

void AssignmentTest::reopensIntoTheQueueWhenThatAgentIsAway()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    QVERIFY(m_shop->run(dana, CloseConversation{visitor.conversation, {}, {}}));
    m_shop->log().setPresence(dana.user, Presence::Offline);
    QVERIFY(m_shop->write(visitor, u"Anybody there?"_s));
    const Conversation c = m_shop->conversation(visitor.conversation);
    QCOMPARE(c.state, ConversationState::Queued);
    QVERIFY(c.owner.isEmpty());
    QCOMPARE(c.waitReason, u"no_agent_online"_s);
}

void AssignmentTest::explainsWaitingAnewWhenPresenceChanges()
{
    const Actor visitor = m_shop->visitor(u"Yael"_s, u"he"_s);
    QCOMPARE(m_shop->conversation(visitor.conversation).waitReason, u"no_agent_online"_s);
    m_shop->available(u"pola"_s, 3, {u"pl"_s});
    QTRY_COMPARE(m_shop->conversation(visitor.conversation).waitReason, u"no_language"_s);
}

QTEST_GUILESS_MAIN(AssignmentTest)
#include "tst_assignment.moc"
