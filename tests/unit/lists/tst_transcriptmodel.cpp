// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/transcriptmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

using Kind = TranscriptRow::Kind;

const UserId dana{u"dana"_s};
constexpr qint64 minute = 60'000;

qint64 today(int hour, int minutes)
{
    return QDateTime(QDate(2025, 6, 12), QTime(hour, minutes)).toMSecsSinceEpoch();
}

Message message(qint64 seq, AuthorKind author, qint64 at, const QString &text = u"text"_s)
{
    Message result;
    result.id = MessageId(u"m%1"_s.arg(seq));
    result.conversation = ConversationId(u"c"_s);
    result.seq = seq;
    result.at = at;
    result.author.kind = author;
    if (author == AuthorKind::Agent)
        result.author = {author, dana, u"Dana"_s};
    result.text = text;
    return result;
}

Message fromCustomer(qint64 seq, qint64 at) { return message(seq, AuthorKind::Customer, at); }
Message fromAgent(qint64 seq, qint64 at) { return message(seq, AuthorKind::Agent, at); }

Conversation readUpTo(qint64 agent, qint64 delivered = 0, qint64 read = 0)
{
    Conversation conversation;
    conversation.id = ConversationId(u"c"_s);
    conversation.agentReadUpTo = agent;
    conversation.customerDeliveredUpTo = delivered;
    conversation.customerReadUpTo = read;
    return conversation;
}

PendingMessage pending(const QString &id, const QString &failure = {})
{
    return {CommandId(id), u"waiting"_s, today(15, 0), 1, 1, failure};
}

// The lines as letters: d day, N new, s system, m message, w whisper, o outbox, p preview.
QString shape(const TranscriptModel &model)
{
    QString letters;
    for (int row = 0; row < model.rowCount(); ++row)
        letters += u"dNsmwop"_s.at(int(model.rowAt(row).kind));
    return letters;
}

} // namespace

class TestTranscriptModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ordersMessagesByNumberWhateverTheClock();
    void showsEachMessageOnce();
    void putsADayLineWhereADayBegins();
    void groupsMessagesOfOneAuthorWithinTwoMinutes();
    void namesOtherAgentsAndAutomaticMessages();
    void marksTheFirstUnreadMessage();
    void marksNothingWhileItIsWatched();
    void clearsTheNewLineOnReply();
    void countsUnreadMessages();
    void showsHowFarMessagesHaveCome();
    void placesSystemLinesByTimeOrNumber();
    void keepsTheOutboxAndPreviewBelow();
    void hidesAWaitingMessageOnceItIsAccepted();
    void appendsWithoutTouchingWhatIsThere();
    void keepsRowsWhenOlderOnesComeBefore();

private:
    std::unique_ptr<TranscriptModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTranscriptModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<TranscriptModel>();
    m_tester =
        std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                   QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->setViewer(dana);
}

void TestTranscriptModel::ordersMessagesByNumberWhateverTheClock()
{
    m_model->setWatched(true);
    m_model->addMessage(fromCustomer(5, today(14, 0)));
    m_model->addMessage(fromCustomer(3, today(14, 30)));
    m_model->addMessage(fromCustomer(9, today(13, 0)));
    QCOMPARE(shape(*m_model), u"dmmm"_s);
    QCOMPARE(m_model->rowAt(1).message.seq, 3);
    QCOMPARE(m_model->rowAt(2).message.seq, 5);
    QCOMPARE(m_model->rowAt(3).message.seq, 9);
    QCOMPARE(m_model->oldestSeq(), 3);
    QCOMPARE(m_model->newestSeq(), 9);
}

void TestTranscriptModel::showsEachMessageOnce()
{
    m_model->addMessage(fromCustomer(1, today(14, 0)));
    Message edited = fromCustomer(1, today(14, 0));
    edited.failure = u"rejected"_s;
    m_model->addMessage(edited);
    QCOMPARE(shape(*m_model), u"dNm"_s);
    QCOMPARE(m_model->rowAt(2).message.failure, u"rejected"_s);
}

void TestTranscriptModel::putsADayLineWhereADayBegins()
{
    m_model->setMessages({fromCustomer(1, today(14, 0)), fromCustomer(2, today(14, 1)),
                          fromCustomer(3, today(14, 0) + 24 * 60 * minute)});
    QCOMPARE(shape(*m_model), u"dmmdm"_s);
    m_model->addMessage(fromAgent(4, today(14, 0) + 48 * 60 * minute));
    QCOMPARE(shape(*m_model), u"dmmdmdm"_s);
}

void TestTranscriptModel::groupsMessagesOfOneAuthorWithinTwoMinutes()
{
    m_model->setWatched(true);
    m_model->addMessage(fromCustomer(1, today(14, 0)));
    m_model->addMessage(fromCustomer(2, today(14, 2)));
    m_model->addMessage(fromCustomer(3, today(14, 5)));
    m_model->addMessage(fromAgent(4, today(14, 5)));
    QVERIFY(!m_model->rowAt(1).joinsPrevious);
    QVERIFY(m_model->rowAt(1).joinsNext);
    QVERIFY(m_model->rowAt(2).joinsPrevious);
    QVERIFY(!m_model->rowAt(2).joinsNext);
    QVERIFY(!m_model->rowAt(3).joinsPrevious);
    QVERIFY(!m_model->rowAt(3).joinsNext);
}

void TestTranscriptModel::namesOtherAgentsAndAutomaticMessages()
{
    Message ilan = fromAgent(2, today(14, 1));
    ilan.author = {AuthorKind::Agent, UserId(u"ilan"_s), u"Ilan R."_s};
    Message ilanAgain = ilan;
    ilanAgain.id = MessageId(u"again"_s);
    ilanAgain.seq = 3;
    m_model->setMessages(
        {message(1, AuthorKind::Automatic, today(14, 0)), ilan, ilanAgain, fromAgent(4, today(14, 2))});
    QVERIFY(m_model->rowAt(1).namesAuthor);
    QVERIFY(m_model->rowAt(2).namesAuthor);
    QVERIFY(!m_model->rowAt(3).namesAuthor);
    QVERIFY(!m_model->rowAt(4).namesAuthor);
}

void TestTranscriptModel::marksTheFirstUnreadMessage()
{
    m_model->applyReceipts(readUpTo(2));
    m_model->setMessages({fromCustomer(1, today(14, 0)), fromAgent(2, today(14, 1)),
                          fromCustomer(3, today(14, 2)), fromCustomer(4, today(14, 2))});
    QCOMPARE(shape(*m_model), u"dmmNmm"_s);
    // Reading takes the badge away, not the line.
    m_model->applyReceipts(readUpTo(4));
    QCOMPARE(shape(*m_model), u"dmmNmm"_s);
    QCOMPARE(m_model->unread(), 0);
}

void TestTranscriptModel::marksNothingWhileItIsWatched()
{
    m_model->setWatched(true);
    m_model->addMessage(fromCustomer(1, today(14, 0)));
    QCOMPARE(shape(*m_model), u"dm"_s);
    m_model->setWatched(false);
    m_model->addMessage(fromCustomer(2, today(14, 5)));
    m_model->addMessage(fromCustomer(3, today(14, 6)));
    QCOMPARE(shape(*m_model), u"dmNmm"_s);
}

void TestTranscriptModel::clearsTheNewLineOnReply()
{
    m_model->addMessage(fromCustomer(1, today(14, 0)));
    QCOMPARE(shape(*m_model), u"dNm"_s);
    Message whisper = fromAgent(2, today(14, 1));
    whisper.kind = MessageKind::Whisper;
    m_model->addMessage(whisper);
    QCOMPARE(shape(*m_model), u"dNmw"_s);
    m_model->addMessage(fromAgent(3, today(14, 1)));
    QCOMPARE(shape(*m_model), u"dmwm"_s);
}

void TestTranscriptModel::countsUnreadMessages()
{
    QSignalSpy changed(m_model.get(), &TranscriptModel::unreadChanged);
    m_model->applyReceipts(readUpTo(1));
    m_model->addMessage(fromCustomer(1, today(14, 0)));
    QCOMPARE(m_model->unread(), 0);
    m_model->addMessage(fromCustomer(2, today(14, 1)));
    m_model->addMessage(fromCustomer(3, today(14, 1)));
    QCOMPARE(m_model->unread(), 2);
    m_model->applyReceipts(readUpTo(3));
    QCOMPARE(m_model->unread(), 0);
    QCOMPARE(changed.size(), 3);
}

void TestTranscriptModel::showsHowFarMessagesHaveCome()
{
    m_model->setMessages(
        {fromAgent(1, today(14, 0)), fromAgent(2, today(14, 10)), fromAgent(3, today(14, 20))});
    QCOMPARE(m_model->rowAt(1).delivery, Delivery::Accepted);
    m_model->applyReceipts(readUpTo(0));
    QSignalSpy changed(m_model.get(), &TranscriptModel::dataChanged);
    m_model->applyReceipts(readUpTo(0, 2, 1));
    QCOMPARE(m_model->rowAt(1).delivery, Delivery::Read);
    QCOMPARE(m_model->rowAt(2).delivery, Delivery::Delivered);
    QCOMPARE(m_model->rowAt(3).delivery, Delivery::Accepted);
    QCOMPARE(changed.size(), 1);
    m_model->markFailed(MessageId(u"m3"_s), u"no such number"_s);
    QCOMPARE(m_model->rowAt(3).delivery, Delivery::Failed);
}

void TestTranscriptModel::placesSystemLinesByTimeOrNumber()
{
    m_model->addSystemLine(today(14, 5), u"mail-forward"_s, u"Transferred"_s);
    m_model->addSystemLine(today(14, 5), u"mail-forward"_s, u"Transferred"_s);
    m_model->setMessages({fromCustomer(1, today(14, 0)), fromAgent(4, today(14, 10))});
    QCOMPARE(shape(*m_model), u"dmsm"_s);
    m_model->addSystemLine(today(15, 0), u"coffee"_s, u"Held"_s, 2);
    QCOMPARE(shape(*m_model), u"dmssm"_s);
    m_model->addMessage(fromAgent(5, today(14, 20)));
    m_model->addSystemLine(today(15, 10), u"coffee"_s, u"Closed"_s);
    QCOMPARE(shape(*m_model), u"dmssmms"_s);
}

void TestTranscriptModel::keepsTheOutboxAndPreviewBelow()
{
    m_model->setTypingPreview(u"I'm aw"_s);
    m_model->setOutbox({pending(u"a"_s), pending(u"b"_s, u"no longer yours"_s)});
    m_model->addMessage(fromAgent(1, today(14, 0)));
    QCOMPARE(shape(*m_model), u"dmoop"_s);
    QCOMPARE(m_model->rowAt(2).delivery, Delivery::InOutbox);
    QCOMPARE(m_model->rowAt(3).delivery, Delivery::Failed);
    m_model->setTypingPreview({});
    m_model->setOutbox({pending(u"b"_s, u"no longer yours"_s)});
    QCOMPARE(shape(*m_model), u"dmo"_s);
    QCOMPARE(m_model->rowAt(2).command, CommandId(u"b"_s));
}

void TestTranscriptModel::hidesAWaitingMessageOnceItIsAccepted()
{
    m_model->setOutbox({pending(u"m1"_s)});
    QCOMPARE(shape(*m_model), u"o"_s);
    m_model->addMessage(fromAgent(1, today(14, 0)));
    QCOMPARE(shape(*m_model), u"dm"_s);
}

void TestTranscriptModel::appendsWithoutTouchingWhatIsThere()
{
    QList<Message> many;
    for (int i = 1; i <= 1000; ++i)
        many.append(fromAgent(i, today(8, 0) + i * minute));
    m_model->setMessages(many);
    const int rows = m_model->rowCount();
    QSignalSpy inserted(m_model.get(), &TranscriptModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &TranscriptModel::rowsRemoved);
    QSignalSpy changed(m_model.get(), &TranscriptModel::dataChanged);
    m_model->addMessage(fromAgent(1001, today(8, 0) + 1001 * minute));
    QCOMPARE(m_model->rowCount(), rows + 1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), rows);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(changed.size(), 1); // the line above joins the group
    QCOMPARE(changed.first().at(0).toModelIndex().row(), rows - 1);
}

void TestTranscriptModel::keepsRowsWhenOlderOnesComeBefore()
{
    m_model->setMessages({fromCustomer(10, today(14, 0)), fromCustomer(11, today(14, 9))}, true);
    QVERIFY(m_model->hasOlder());
    const QPersistentModelIndex kept(m_model->index(2));
    QSignalSpy reset(m_model.get(), &TranscriptModel::modelReset);
    m_model->prependOlder({fromCustomer(1, today(9, 0)), fromCustomer(2, today(9, 30))}, false);
    QCOMPARE(shape(*m_model), u"dmmmm"_s);
    QCOMPARE(kept.row(), 4);
    QCOMPARE(reset.size(), 0);
    QVERIFY(!m_model->hasOlder());
}

QTEST_GUILESS_MAIN(TestTranscriptModel)
#include "tst_transcriptmodel.moc"
