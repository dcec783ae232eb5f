// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/queuemodel.h"
#include "widgets/common/button.h"
#include "widgets/queue/channelcounts.h"
#include "widgets/queue/queuedelegate.h"
#include "widgets/queue/queuepage.h"
#include "widgets/queue/waitclock.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 10'000'000;

Conversation waiting(const QString &id, int seconds, Channel channel = Channel::WebChat)
{
    Conversation conversation;
    conversation.id = ConversationId(id);
    conversation.customerName = id;
    conversation.channel = channel;
    conversation.queuedAt = now - seconds * 1000;
    conversation.waitingSince = conversation.queuedAt;
    return conversation;
}

} // namespace

class TestQueuePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<QueueModel>();
        m_page = std::make_unique<QueuePage>(m_model.get());
        m_page->resize(1000, 600);
        m_page->show();
        m_page->tick(now);
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_model->setConversations(
            {waiting(u"a"_s, 300, Channel::Sms), waiting(u"b"_s, 200), waiting(u"c"_s, 100)});
    }

    void cleanup()
    {
        m_page.reset();
        m_model.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void takesTheChosenByEnter()
    {
        QSignalSpy taken(m_page.get(), &QueuePage::takeRequested);
        m_page->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken.first().first().value<ConversationId>(), ConversationId(u"b"_s));
    }

    void takesNextByItsButton()
    {
        QSignalSpy next(m_page.get(), &QueuePage::takeNextRequested);
        buttonNamed(u"Take next"_s)->click();
        QCOMPARE(next.count(), 1);
    }

    void takesNothingWhenTheAgentIsFull()
    {
        m_page->setTaking(false, u"You hold 4 of 4."_s);
        QSignalSpy taken(m_page.get(), &QueuePage::takeRequested);
        m_page->setFocus();
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(taken.count(), 0);
        QVERIFY(!buttonNamed(u"Take next"_s)->isEnabled());
        QVERIFY(!buttonNamed(u"Take"_s)->isEnabled());
        m_page->setTaking(true);
        QVERIFY(buttonNamed(u"Take next"_s)->isEnabled());
    }

    void showsOneChannelByKeysAndByClick()
    {
        auto *counts = m_page->findChild<ChannelCounts *>();
        QTest::mouseClick(counts, Qt::LeftButton, {}, counts->rowRect(1).center());
        QCOMPARE(m_model->channel(), Channel::WebChat);
        QCOMPARE(m_model->rowCount(), 2);
        QTest::keyClick(counts, Qt::Key_Up);
        QCOMPARE(m_model->channel(), std::nullopt);
        QCOMPARE(m_model->rowCount(), 3);
    }

    void keepsTheChosenRowWhenOthersGo()
    {
        m_page->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        Conversation gone = waiting(u"a"_s, 300);
        gone.state = ConversationState::Active;
        m_model->put(gone);
        QCOMPARE(list()->currentIndex().data().toString(), u"b"_s);
    }

    void saysThatNobodyWaits()
    {
        m_model->setConversations({});
        QVERIFY(!list()->isVisible());
        QVERIFY(!buttonNamed(u"Take next"_s)->isEnabled());
    }

    void putsTheClockAtTheEndSide()
    {
        const QRect row(0, 0, 700, 66);
        QVERIFY(QueueDelegate::clockRect(row, Qt::LeftToRight).left() > 350);
        QVERIFY(QueueDelegate::clockRect(row, Qt::RightToLeft).right() < 350);
    }

    void tellsTheWaitAndItsUrgency_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<ClockFace>("face");
        QTest::addColumn<QString>("text");
        QTest::newRow("in time") << 31 << ClockFace::OnTime << u"0:31"_s;
        QTest::newRow("in the last quarter") << 50 << ClockFace::LastQuarter << u"0:50"_s;
        QTest::newRow("past the target") << 278 << ClockFace::Overdue << u"4:38"_s;
    }

    void tellsTheWaitAndItsUrgency()
    {
        QFETCH(const int, seconds);
        const Wait wait = waitOf(waiting(u"a"_s, seconds), Centre(), now);
        QTEST(wait.face, "face");
        QTEST(wait.text(), "text");
    }

private:
    QListView *list() { return m_page->findChild<QListView *>(); }

    Button *buttonNamed(const QString &text)
    {
        const auto buttons = m_page->findChildren<Button *>();
        for (Button *button : buttons)
            if (button->text() == text)
                return button;
        return nullptr;
    }

    std::unique_ptr<QueueModel> m_model;
    std::unique_ptr<QueuePage> m_page;
};

QTEST_MAIN(TestQueuePage)
#include "tst_queuepage.moc"
