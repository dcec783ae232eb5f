// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/queuemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Conversation waiting(const QString &id, qint64 since, Channel channel = Channel::WebChat)
{
    Conversation conversation;
    conversation.id = ConversationId(id);
    conversation.customerName = id;
    conversation.channel = channel;
    conversation.queuedAt = since;
    return conversation;
}

QString order(const QueueModel &model)
{
    QString ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.conversation(row).id.value();
    return ids;
}

} // namespace

class TestQueueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheLongestWaitFirst()
    {
        QueueModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setConversations({waiting(u"b"_s, 200), waiting(u"c"_s, 300)});
        model.put(waiting(u"a"_s, 100));
        model.put(waiting(u"d"_s, 400));
        QCOMPARE(order(model), u"abcd"_s);
    }

    void letsGoOfWhatIsTaken()
    {
        QueueModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setConversations({waiting(u"a"_s, 100), waiting(u"b"_s, 200)});
        Conversation taken = waiting(u"a"_s, 100);
        taken.state = ConversationState::Active;
        model.put(taken);
        QCOMPARE(order(model), u"b"_s);
        model.put(taken);
        QCOMPARE(order(model), u"b"_s);
    }

    void keepsItsPlaceWhenTheCustomerWritesAgain()
    {
        QueueModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setConversations({waiting(u"a"_s, 100), waiting(u"b"_s, 200)});
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        Conversation again = waiting(u"a"_s, 100);
        again.lastText = u"Hello?"_s;
        model.put(again);
        QCOMPARE(order(model), u"ab"_s);
        QCOMPARE(model.conversation(0).lastText, u"Hello?"_s);
        QCOMPARE(removed.count(), 0);
    }

    void goesToTheEndWhenItWaitsAnew()
    {
        QueueModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setConversations({waiting(u"a"_s, 100), waiting(u"b"_s, 200)});
        model.put(waiting(u"a"_s, 300));
        QCOMPARE(order(model), u"ba"_s);
    }

    void showsOneChannelAndCountsThemAll()
    {
        QueueModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setConversations(
            {waiting(u"a"_s, 100, Channel::Sms), waiting(u"b"_s, 200), waiting(u"c"_s, 300)});
        model.setChannel(Channel::WebChat);
        QCOMPARE(order(model), u"bc"_s);
        model.put(waiting(u"d"_s, 50, Channel::Sms));
        QCOMPARE(order(model), u"bc"_s);
        QCOMPARE(model.count(), 4);
        QCOMPARE(model.count(Channel::Sms), 2);
        QCOMPARE(model.longest(Channel::Sms)->id, ConversationId(u"d"_s));
        QCOMPARE(model.longest(Channel::Email), nullptr);
        model.setChannel({});
        QCOMPARE(order(model), u"dabc"_s);
    }

    void saysWhyInWords_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("part");
        QTest::newRow("nobody is there") << u"no_agent_online"_s << QString() << u"Nobody is available"_s;
        QTest::newRow("nobody speaks it") << u"no_language"_s << QString() << u"speaks this language"_s;
        QTest::newRow("its own agent is full") << u"owner_full"_s << u"Dana Hart"_s << u"Dana Hart"_s;
        QTest::newRow("its own agent, name unknown") << u"owner_away"_s << QString() << u"its agent"_s;
    }

    void saysWhyInWords()
    {
        QFETCH(const QString, reason);
        QFETCH(const QString, owner);
        QFETCH(const QString, part);
        QueueModel model;
        Conversation conversation = waiting(u"a"_s, 100);
        conversation.waitReason = reason;
        conversation.owner = UserId(u"u"_s);
        model.setConversations({conversation});
        if (!owner.isEmpty())
            model.setUserName(UserId(u"u"_s), owner);
        QVERIFY(model.index(0).data(QueueModel::ReasonRole).toString().contains(part));
    }

    void saysNothingForAnUnknownReason()
    {
        Conversation conversation = waiting(u"a"_s, 100);
        conversation.waitReason = u"moon"_s;
        QCOMPARE(waitReasonWords(conversation, {}), QString());
    }
};

QTEST_GUILESS_MAIN(TestQueueModel)
#include "tst_queuemodel.moc"
