// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/conversation.h"
#include "models/domain/error.h"
#include "models/domain/user.h"

#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Message message(qint64 seq, AuthorKind kind, qint64 at = 0)
{
    Message made;
    made.id = MessageId(QString::number(seq));
    made.seq = seq;
    made.at = at > 0 ? at : seq * 1000;
    made.author.kind = kind;
    made.text = u"text %1"_s.arg(seq);
    return made;
}

} // namespace

//! The rules that both ends fold conversations by.
class TestConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsSinceTheOldestUnansweredMessage();
    void isAnsweredByAnAgentOnly();
    void takesAMessageOnce();
    void isNotMovedByAWhisper();
    void keepsTheBeginningOfALongText();
    void saysHowFarAMessageHasCome_data();
    void saysHowFarAMessageHasCome();
    void namesEveryValueBothWays();
    void makesIdsThatDiffer();
};

void TestConversation::waitsSinceTheOldestUnansweredMessage()
{
    Conversation conversation;
    conversation.apply(message(1, AuthorKind::Customer, 100));
    conversation.apply(message(2, AuthorKind::Customer, 200));
    QCOMPARE(conversation.waitingSince, 100);
    QCOMPARE(conversation.lastSeq, 2);
    QCOMPARE(conversation.lastMessageAt, 200);
    conversation.apply(message(3, AuthorKind::Agent, 300));
    QCOMPARE(conversation.waitingSince, 0);
    conversation.apply(message(4, AuthorKind::Customer, 400));
    QCOMPARE(conversation.waitingSince, 400);
}

void TestConversation::isAnsweredByAnAgentOnly()
{
    Conversation conversation;
    conversation.apply(message(1, AuthorKind::Customer, 100));
    conversation.apply(message(2, AuthorKind::Automatic, 200));
    QCOMPARE(conversation.waitingSince, 100);
    QCOMPARE(conversation.lastAuthor, AuthorKind::Automatic);
}

void TestConversation::takesAMessageOnce()
{
    Conversation conversation;
    conversation.apply(message(5, AuthorKind::Agent, 500));
    const Conversation before = conversation;
    conversation.apply(message(5, AuthorKind::Customer, 600));
    conversation.apply(message(4, AuthorKind::Customer, 400));
    QCOMPARE(conversation, before);
}

void TestConversation::isNotMovedByAWhisper()
{
    Conversation conversation;
    conversation.apply(message(1, AuthorKind::Customer, 100));
    const Conversation before = conversation;
    Message whisper = message(2, AuthorKind::Agent, 200);
    whisper.kind = MessageKind::Whisper;
    conversation.apply(whisper);
    QCOMPARE(conversation, before);
}

void TestConversation::keepsTheBeginningOfALongText()
{
    Conversation conversation;
    Message longOne = message(1, AuthorKind::Customer);
    longOne.text = QString(1000, u'x');
    conversation.apply(longOne);
    QCOMPARE(conversation.lastText, QString(200, u'x'));
}

void TestConversation::saysHowFarAMessageHasCome_data()
{
    QTest::addColumn<qint64>("seq");
    QTest::addColumn<QString>("failure");
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("not in the log yet") << qint64(0) << QString() << Delivery::InOutbox;
    QTest::newRow("read") << qint64(10) << QString() << Delivery::Read;
    QTest::newRow("delivered") << qint64(20) << QString() << Delivery::Delivered;
    QTest::newRow("accepted") << qint64(21) << QString() << Delivery::Accepted;
    QTest::newRow("failed after all") << qint64(10) << u"bounced"_s << Delivery::Failed;
}

void TestConversation::saysHowFarAMessageHasCome()
{
    QFETCH(qint64, seq);
    QFETCH(QString, failure);
    Conversation conversation;
    conversation.customerReadUpTo = 10;
    conversation.customerDeliveredUpTo = 20;
    Message one = message(seq, AuthorKind::Agent);
    one.failure = failure;
    QTEST(conversation.deliveryOf(one), "delivery");
}

void TestConversation::namesEveryValueBothWays()
{
    for (const auto &[value, name] : Names<ErrorCode>::table)
        QCOMPARE(fromName<ErrorCode>(nameOf(value)), std::optional(value));
    for (const auto &[value, name] : Names<Role>::table)
        QCOMPARE(fromName<Role>(nameOf(value)), std::optional(value));
    QVERIFY(!fromName<Role>(u"Agent"));
    QVERIFY(!fromName<Role>(u""));
}

void TestConversation::makesIdsThatDiffer()
{
    const auto one = ConversationId::create();
    QVERIFY(one != ConversationId::create());
    QCOMPARE(one.value().size(), 36);
    QVERIFY(ConversationId().isEmpty());
}

QTEST_APPLESS_MAIN(TestConversation)
#include "tst_conversation.moc"
