// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/replyclock.h"

#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(parley::ReplyClock::State)

class ReplyClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowLongTheCustomerMayWait_data();
    void tellsHowLongTheCustomerMayWait();
    void leavesOutTheTimeOnHold_data();
    void leavesOutTheTimeOnHold();
    void usesTheChannelsOwnPolicy();
};

void ReplyClockTest::tellsHowLongTheCustomerMayWait_data()
{
    QTest::addColumn<ConversationState>("state");
    QTest::addColumn<qint64>("waitingSince");
    QTest::addColumn<qint64>("heldAt");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<bool>("isOffline");
    QTest::addColumn<ReplyClock::State>("expected");
    QTest::addColumn<qint64>("remaining");

    using enum ReplyClock::State;
    using enum ConversationState;
    const qint64 t = 1'000'000;
    QTest::newRow("nobody waits") << Active << qint64(0) << qint64(0) << t << false << None << qint64(0);
    QTest::newRow("a message has just come")
        << Active << t << qint64(0) << t << false << InTime << qint64(60'000);
    QTest::newRow("waits in the queue as well")
        << Queued << t << qint64(0) << t + 10'000 << false << InTime << qint64(50'000);
    QTest::newRow("just before the last quarter")
        << Active << t << qint64(0) << t + 44'999 << false << InTime << qint64(15'001);
    QTest::newRow("the last quarter begins")
        << Active << t << qint64(0) << t + 45'000 << false << Warning << qint64(15'000);
    QTest::newRow("the target itself is still in time")
        << Active << t << qint64(0) << t + 60'000 << false << Warning << qint64(0);
    QTest::newRow("past the target") << Active << t << qint64(0) << t + 87'000 << false << Overdue
                                     << qint64(-27'000);
    QTest::newRow("on hold it stands still")
        << Held << t << t + 20'000 << t + 500'000 << false << Paused << qint64(40'000);
    QTest::newRow("a message during the hold has all its time")
        << Held << t + 30'000 << t + 20'000 << t + 50'000 << false << Paused << qint64(60'000);
    QTest::newRow("offline it stands still")
        << Active << t << qint64(0) << t + 10'000 << true << Paused << qint64(50'000);
    QTest::newRow("a closed one has none")
        << Closed << t << qint64(0) << t + 10'000 << false << None << qint64(0);
    QTest::newRow("a clock set back does not give more than the target")
        << Active << t << qint64(0) << t - 10'000 << false << InTime << qint64(60'000);
}

void ReplyClockTest::tellsHowLongTheCustomerMayWait()
{
    QFETCH(const ConversationState, state);
    QFETCH(const qint64, waitingSince);
    QFETCH(const qint64, heldAt);
    QFETCH(const qint64, now);
    QFETCH(const bool, isOffline);
    QFETCH(const ReplyClock::State, expected);
    QFETCH(const qint64, remaining);
    Conversation conversation;
    conversation.state = state;
    conversation.waitingSince = waitingSince;
    conversation.heldAt = heldAt;

    const ReplyClock clock = replyClock(conversation, {Channel::WebChat, 60, 0.25, 2000}, now, isOffline);
    QCOMPARE(clock.state, expected);
    QCOMPARE(clock.remainingMs, remaining);
    QVERIFY(clock.shareLeft >= 0 && clock.shareLeft <= 1);
}

void ReplyClockTest::leavesOutTheTimeOnHold_data()
{
    QTest::addColumn<qint64>("waitingSince");
    QTest::addColumn<qint64>("heldAt");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<qint64>("expected");

    QTest::newRow("nobody waited") << qint64(0) << qint64(50) << qint64(90) << qint64(0);
    QTest::newRow("waited before the hold") << qint64(10) << qint64(50) << qint64(90) << qint64(50);
    QTest::newRow("wrote during the hold") << qint64(60) << qint64(50) << qint64(90) << qint64(90);
    QTest::newRow("never held") << qint64(10) << qint64(0) << qint64(90) << qint64(10);
}

void ReplyClockTest::leavesOutTheTimeOnHold()
{
    QFETCH(const qint64, waitingSince);
    QFETCH(const qint64, heldAt);
    QFETCH(const qint64, now);
    QFETCH(const qint64, expected);
    QCOMPARE(waitingSinceAfterHold(waitingSince, heldAt, now), expected);
}

void ReplyClockTest::usesTheChannelsOwnPolicy()
{
    Centre centre;
    centre.channels = {{Channel::Email, 3600, 0.5, 9000}};
    QCOMPARE(policyOf(centre, Channel::Email).targetSeconds, 3600);
    QCOMPARE(policyOf(centre, Channel::Sms).channel, Channel::Sms);
    QCOMPARE(policyOf(centre, Channel::Sms).targetSeconds, ChannelPolicy().targetSeconds);
}

QTEST_GUILESS_MAIN(ReplyClockTest)
#include "tst_replyclock.moc"
