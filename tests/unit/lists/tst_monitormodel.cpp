// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/monitormodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 10'000'000;

//! One whose customer has waited for \a seconds, on a channel with a target of 60 s; 0: has not.
Conversation live(const QString &id, int seconds, const QString &owner = u"u"_s)
{
    Conversation conversation;
    conversation.id = ConversationId(id);
    conversation.state = ConversationState::Active;
    conversation.owner = UserId(owner);
    conversation.waitingSince = seconds > 0 ? now - seconds * 1000 : 0;
    conversation.lastMessageAt = now - seconds * 1000;
    return conversation;
}

QString order(const MonitorModel &model)
{
    QString ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.conversation(row).id.value();
    return ids;
}

} // namespace

class TestMonitorModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsThoseThatNeedAttentionFirst()
    {
        MonitorModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNow(now);
        Conversation held = live(u"h"_s, 90);
        held.state = ConversationState::Held;
        held.heldAt = now - 60'000;
        model.setConversations(
            {live(u"q"_s, 0), live(u"i"_s, 10), held, live(u"w"_s, 50), live(u"o"_s, 70), live(u"O"_s, 120)});
        QCOMPARE(order(model).left(4), u"Oowi"_s);
    }

    void ordersAnewAsTimePasses()
    {
        MonitorModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Centre centre;
        centre.channels = {{Channel::WebChat, 60}, {Channel::Email, 3600}};
        model.setCentre(centre);
        model.setNow(now);
        Conversation mail = live(u"m"_s, 3500);
        mail.channel = Channel::Email;
        model.setConversations({live(u"a"_s, 10), mail});
        QCOMPARE(order(model), u"ma"_s);
        const QPersistentModelIndex mine(model.index(1));
        model.setNow(now + 55'000);
        QCOMPARE(order(model), u"am"_s);
        QCOMPARE(mine.row(), 0);
    }

    void movesNothingWhileItIsStill()
    {
        MonitorModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNow(now);
        model.setConversations({live(u"a"_s, 10), live(u"b"_s, 0)});
        QCOMPARE(order(model), u"ab"_s);
        model.setStill(true);
        model.put(live(u"b"_s, 100));
        QCOMPARE(order(model), u"ab"_s);
        model.setStill(false);
        QCOMPARE(order(model), u"ba"_s);
    }

    void letsGoOfWhatIsNoLongerHeld_data()
    {
        QTest::addColumn<ConversationState>("state");
        QTest::newRow("closed") << ConversationState::Closed;
        QTest::newRow("back in the queue") << ConversationState::Queued;
    }

    void letsGoOfWhatIsNoLongerHeld()
    {
        QFETCH(const ConversationState, state);
        MonitorModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setConversations({live(u"a"_s, 10)});
        Conversation gone = live(u"a"_s, 10);
        gone.state = state;
        model.put(gone);
        QCOMPARE(model.rowCount(), 0);
    }

    void keepsTheLastWordsOfBoth()
    {
        MonitorModel model;
        Conversation talk = live(u"a"_s, 10);
        talk.lastAuthor = AuthorKind::Agent;
        talk.lastText = u"Let me check."_s;
        model.put(talk);
        talk.lastAuthor = AuthorKind::Customer;
        talk.lastText = u"This is the\nthird time."_s;
        model.put(talk);
        QCOMPARE(model.index(0).data(MonitorModel::AgentTextRole).toString(), u"Let me check."_s);
        QCOMPARE(model.index(0).data(MonitorModel::CustomerTextRole).toString(),
                 u"This is the third time."_s);
    }

    void groupsByAgentWhenAsked()
    {
        MonitorModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNow(now);
        model.setUserName(UserId(u"u"_s), u"Zofia"_s);
        model.setUserName(UserId(u"v"_s), u"Dana"_s);
        model.setConversations({live(u"a"_s, 100), live(u"b"_s, 10, u"v"_s), live(u"c"_s, 50)});
        QCOMPARE(order(model), u"acb"_s);
        model.setStill(true);
        model.setOrder(MonitorModel::Order::ByAgent);
        QCOMPARE(order(model), u"bac"_s);
    }
};

QTEST_GUILESS_MAIN(TestMonitorModel)
#include "tst_monitormodel.moc"
