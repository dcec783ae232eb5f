// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/monitormodel.h"
#include "models/lists/queuemodel.h"
#include "models/lists/usermodel.h"
#include "widgets/wall/takeoverbar.h"
#include "widgets/wall/tileview.h"
#include "widgets/wall/wallpage.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 10'000'000;

Conversation live(const QString &id, int seconds)
{
    Conversation conversation;
    conversation.id = ConversationId(id);
    conversation.customerName = id;
    conversation.state = ConversationState::Active;
    conversation.owner = UserId(u"u"_s);
    conversation.waitingSince = now - seconds * 1000;
    return conversation;
}

} // namespace

class TestWallPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_monitor = std::make_unique<MonitorModel>();
        m_queue = std::make_unique<QueueModel>();
        m_users = std::make_unique<UserModel>();
        m_page = std::make_unique<WallPage>(m_monitor.get(), m_queue.get(), m_users.get());
        m_page->resize(1376, 828);
        m_monitor->setNow(now);
        m_monitor->setUserName(UserId(u"u"_s), u"Ilan Regev"_s);
        m_monitor->setConversations({live(u"calm"_s, 5), live(u"late"_s, 90), live(u"soon"_s, 50)});
        m_page->tick(now);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        tiles()->setFocus();
    }

    void cleanup()
    {
        m_page.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void opensTheMostUrgentByEnter()
    {
        QSignalSpy watched(m_page.get(), &WallPage::watchRequested);
        QTest::keyClick(tiles(), Qt::Key_Return);
        QCOMPARE(watched.first().first().value<ConversationId>(), ConversationId(u"late"_s));
    }

    void movesByArrowsAndWhispersByW()
    {
        QSignalSpy whispered(m_page.get(), &WallPage::whisperRequested);
        QTest::keyClick(tiles(), Qt::Key_Right);
        QTest::keyClick(tiles(), Qt::Key_W);
        QCOMPARE(whispered.first().first().value<ConversationId>(), ConversationId(u"soon"_s));
    }

    void opensByADoubleClick()
    {
        QSignalSpy watched(m_page.get(), &WallPage::watchRequested);
        const QPoint at = tiles()->visualRect(m_monitor->index(2)).center();
        QTest::mouseClick(tiles()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(tiles()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(watched.first().first().value<ConversationId>(), ConversationId(u"calm"_s));
    }

    void asksOnceBeforeTakingOver()
    {
        QSignalSpy taken(m_page.get(), &WallPage::takeOverRequested);
        QTest::keyClick(tiles(), Qt::Key_T);
        auto *bar = m_page->findChild<TakeOverBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(taken.count(), 0);
        QTest::keyClick(bar, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QCOMPARE(taken.count(), 0);
        QTest::keyClick(tiles(), Qt::Key_T);
        QTest::keyClick(bar, Qt::Key_Return);
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken.first().first().value<ConversationId>(), ConversationId(u"late"_s));
        QVERIFY(!bar->isVisible());
    }

    void dropsTheQuestionWhenTheChatIsGone()
    {
        QTest::keyClick(tiles(), Qt::Key_T);
        Conversation closed = live(u"late"_s, 90);
        closed.state = ConversationState::Closed;
        m_monitor->put(closed);
        QVERIFY(!m_page->findChild<TakeOverBar *>()->isVisible());
    }

    void movesNoTileUnderTheFocus()
    {
        m_monitor->put(live(u"calm"_s, 500));
        QCOMPARE(m_monitor->rowOf(ConversationId(u"calm"_s)), 2);
        m_page->findChild<QListView *>()->clearFocus();
        tiles()->clearFocus();
        QCOMPARE(m_monitor->rowOf(ConversationId(u"calm"_s)), 0);
    }

    void showsAPaneAtTheEndSideAndOwnsIt_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void showsAPaneAtTheEndSideAndOwnsIt()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        QPointer<QWidget> pane = new QWidget;
        m_page->setMonitorPane(pane);
        QCoreApplication::processEvents();
        QCOMPARE(pane->width(), WallPage::monitorWidth);
        if (direction == Qt::LeftToRight)
            QCOMPARE(pane->geometry().right(), m_page->rect().right());
        else
            QCOMPARE(pane->geometry().left(), 0);
        QSignalSpy closed(m_page.get(), &WallPage::monitorCloseRequested);
        QTest::keyClick(tiles(), Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        m_page->setMonitorPane(nullptr);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!pane);
    }

    void fillsTheWidthWithTilesOfAtLeast220_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("a narrow window") << 800;
        QTest::newRow("the usual window") << 1376;
        QTest::newRow("a wide one") << 1920;
    }

    void fillsTheWidthWithTilesOfAtLeast220()
    {
        QFETCH(const int, width);
        for (int i = 0; i < 30; ++i)
            m_monitor->put(live(QString::number(i), i));
        m_page->resize(width, 700);
        QCoreApplication::processEvents();
        const QRect first = tiles()->tileRect(tiles()->visualRect(m_monitor->index(0)));
        const int last = tiles()->columns() - 1;
        const QRect end = tiles()->tileRect(tiles()->visualRect(m_monitor->index(last)));
        QVERIFY(first.width() >= 220);
        QVERIFY(first.height() >= 128);
        QCOMPARE(end.top(), first.top());
        QVERIFY(end.right() <= tiles()->viewport()->width());
        QVERIFY(tiles()->viewport()->width() - end.right() < 40);
    }

private:
    TileView *tiles() { return m_page->findChild<TileView *>(); }

    std::unique_ptr<MonitorModel> m_monitor;
    std::unique_ptr<QueueModel> m_queue;
    std::unique_ptr<UserModel> m_users;
    std::unique_ptr<WallPage> m_page;
};

QTEST_MAIN(TestWallPage)
#include "tst_wallpage.moc"
