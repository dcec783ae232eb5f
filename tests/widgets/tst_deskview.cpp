// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/transcriptmodel.h"
#include "widgets/composer/composer.h"
#include "widgets/conversation/chattab.h"
#include "widgets/conversation/chattabs.h"
#include "widgets/conversation/deskview.h"
#include "widgets/conversation/emptydesk.h"
#include "widgets/conversation/monitorbar.h"
#include "widgets/conversation/paneheader.h"
#include "widgets/conversation/transcriptview.h"
#include "widgets/conversation/transferpopup.h"
#include "widgets/conversation/wrapuppopup.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPaintEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

const UserId dana{u"dana"_s};
constexpr qint64 now = 1'750'000'000'000;

ConversationId idOf(const QString &name) { return ConversationId(name); }

Conversation conversation(const QString &id, qint64 waitingSeconds = 0)
{
    Conversation result;
    result.id = idOf(id);
    result.customer = CustomerId(id);
    result.customerName = u"Customer "_s + id;
    result.language = u"en"_s;
    result.owner = dana;
    result.state = ConversationState::Active;
    result.waitingSince = waitingSeconds > 0 ? now - waitingSeconds * 1000 : 0;
    return result;
}

Message fromCustomer(const QString &id, qint64 seq)
{
    Message message;
    message.id = MessageId(u"%1-%2"_s.arg(id).arg(seq));
    message.conversation = idOf(id);
    message.seq = seq;
    message.at = now - 60'000;
    message.text = u"Where is it?"_s;
    return message;
}

SuggestedReply reply(const QString &text) { return {EntryId(text), {text, {}, {}, false}}; }

//! Adds up what is painted of a widget.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget)
        : QObject(widget)
    {
        widget->installEventFilter(this);
    }

    QRegion painted;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

class TestDeskView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void arrangesByWidth_data();
    void arrangesByWidth();
    void givesTheCurrentConversationAPlace();
    void keepsPlacesWhenFocusMoves();
    void mirrors();
    void saysWhatComesWhenNothingIsOpen();
    void goesToAConversationByItsPlace();
    void goesToTheMostUrgent();
    void turnsToAConversationByAClick();
    void keepsDraftsOfWhatIsOutOfSight();
    void tellsWhatHasBeenReadOnlyWhereTheAgentLooks();
    void transfersToAColleagueOrAQueue();
    void wrapsUpWithADisposition();
    void holdsAndResumes();
    void doesNothingThatNeedsTheBackendOffline();
    void stopsWritingWhatIsSomebodyElses();
    void repaintsOnlyClocksEachSecond();
    void ordersTabsByDragging();
    void closesNothingByAClickOnATab();
    void walksItsRegions();
    void watchesWithoutWriting();
    void insertsSuggestionsWithoutSending();

private:
    void open(const QStringList &ids);
    [[nodiscard]] ConversationPane *pane(const QString &id) const { return m_desk->paneOf(idOf(id)); }
    [[nodiscard]] int panesInSight() const;

    std::unique_ptr<ConversationListModel> m_model;
    std::map<QString, std::unique_ptr<TranscriptModel>> m_transcripts;
    std::unique_ptr<DeskView> m_desk;
    std::unique_ptr<ChatTabs> m_tabs;
    DeskContext m_context;
};

void TestDeskView::init()
{
    m_tabs.reset();
    m_desk.reset();
    m_transcripts.clear();
    m_model = std::make_unique<ConversationListModel>();
    m_desk = std::make_unique<DeskView>(m_model.get(), [this](const ConversationId &id) {
        auto &transcript = m_transcripts[id.value()];
        if (!transcript)
            transcript = std::make_unique<TranscriptModel>();
        return transcript.get();
    });
    m_tabs.reset(m_desk->tabs());
    m_tabs->resize(800, 44);
    m_tabs->show();
    m_context = {};
    m_context.viewer = dana;
    m_context.centre.dispositions = {u"Solved"_s, u"Refunded"_s};
    m_context.centre.queues = {u"Orders"_s, u"Billing"_s};
    Colleague ilan;
    ilan.user.id = UserId(u"ilan"_s);
    ilan.user.name = u"Ilan"_s;
    ilan.presence = Presence::Available;
    m_context.colleagues = {ilan};
    m_desk->setContext(m_context);
    m_desk->setCap(4);
    m_desk->resize(1072, 820);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    m_desk->tick(now);
}

void TestDeskView::open(const QStringList &ids)
{
    for (const QString &id : ids)
        m_model->put(conversation(id));
}

int TestDeskView::panesInSight() const
{
    int count = 0;
    for (const auto *each : m_desk->findChildren<ConversationPane *>())
        count += each->isVisible() ? 1 : 0;
    return count;
}

void TestDeskView::arrangesByWidth_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<desk::Arrangement>("wished");
    QTest::addColumn<int>("open");
    QTest::addColumn<desk::Arrangement>("arranged");
    QTest::addColumn<int>("inSight");
    using enum desk::Arrangement;
    QTest::newRow("three columns") << QSize(1072, 800) << Columns << 3 << Columns << 3;
    QTest::newRow("the fourth stays a tab") << QSize(1072, 800) << Columns << 4 << Columns << 3;
    QTest::newRow("two when it is narrower") << QSize(900, 800) << Columns << 3 << Columns << 2;
    QTest::newRow("one when it is narrow") << QSize(600, 800) << Columns << 3 << Tabs << 1;
    QTest::newRow("four at most") << QSize(2000, 800) << Columns << 4 << Columns << 4;
    QTest::newRow("one at a time") << QSize(1072, 800) << Tabs << 3 << Tabs << 1;
    QTest::newRow("a grid") << QSize(1072, 800) << Grid << 4 << Grid << 4;
    QTest::newRow("no grid where cells are too low") << QSize(1072, 600) << Grid << 4 << Columns << 3;
    QTest::newRow("no grid for two") << QSize(1072, 800) << Grid << 2 << Columns << 2;
}

void TestDeskView::arrangesByWidth()
{
    QFETCH(QSize, size);
    QFETCH(desk::Arrangement, wished);
    QFETCH(int, open);
    m_desk->resize(size);
    m_desk->setArrangement(wished);
    this->open(QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}.mid(0, open));
    QTEST(m_desk->arrangement(), "arranged");
    QTEST(panesInSight(), "inSight");
}

void TestDeskView::givesTheCurrentConversationAPlace()
{
    open({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    QVERIFY(!pane(u"d"_s)->isVisible());
    m_desk->focusConversation(idOf(u"d"_s));
    QVERIFY(pane(u"d"_s)->isVisible());
    QVERIFY(pane(u"a"_s)->isVisible());
    QVERIFY(!pane(u"c"_s)->isVisible());
    m_model->remove(idOf(u"d"_s));
    QVERIFY(pane(u"c"_s)->isVisible());
    QVERIFY(!m_desk->current().isEmpty());
}

void TestDeskView::keepsPlacesWhenFocusMoves()
{
    open({u"a"_s, u"b"_s, u"c"_s});
    const auto places = [this] {
        QList<QRect> rects;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
            rects += pane(id)->geometry();
            rects += pane(id)->composer()->geometry();
            rects += pane(id)->transcriptView()->geometry();
        }
        return rects;
    };
    m_desk->focusPlace(1);
    QCoreApplication::sendPostedEvents();
    const QList<QRect> before = places();
    m_desk->focusPlace(3);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(places(), before);
    QCOMPARE(m_desk->current(), idOf(u"c"_s));
}

void TestDeskView::mirrors()
{
    open({u"a"_s, u"b"_s});
    QVERIFY(pane(u"a"_s)->x() < pane(u"b"_s)->x());
    m_desk->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(pane(u"a"_s)->x() > pane(u"b"_s)->x());
}

void TestDeskView::saysWhatComesWhenNothingIsOpen()
{
    const auto *empty = m_desk->findChild<EmptyDesk *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->geometry(), m_desk->rect());
    open({u"a"_s});
    QVERIFY(empty->isVisible()); // beside the one
    QVERIFY(!empty->geometry().intersects(pane(u"a"_s)->geometry()));
    open({u"b"_s, u"c"_s});
    QVERIFY(!empty->isVisible());
}

void TestDeskView::goesToAConversationByItsPlace()
{
    open({u"a"_s, u"b"_s});
    QSignalSpy changed(m_desk.get(), &DeskView::currentChanged);
    m_desk->focusPlace(2);
    QCOMPARE(m_desk->current(), idOf(u"b"_s));
    QVERIFY(pane(u"b"_s)->composer()->hasFieldFocus());
    m_desk->focusPlace(7);
    QCOMPARE(m_desk->current(), idOf(u"b"_s));
    m_desk->focusNext();
    QCOMPARE(m_desk->current(), idOf(u"a"_s));
    m_desk->focusPrevious();
    QCOMPARE(m_desk->current(), idOf(u"b"_s));
    QCOMPARE(changed.size(), 3);
}

void TestDeskView::goesToTheMostUrgent()
{
    m_model->put(conversation(u"a"_s));
    m_model->put(conversation(u"b"_s, 20));
    m_model->put(conversation(u"c"_s, 50));
    m_desk->focusPlace(1);
    m_desk->focusMostUrgent();
    QCOMPARE(m_desk->current(), idOf(u"c"_s));
    Conversation held = conversation(u"c"_s, 50);
    held.state = ConversationState::Held;
    held.heldAt = now;
    m_model->put(held);
    m_desk->focusMostUrgent();
    QCOMPARE(m_desk->current(), idOf(u"b"_s));
}

void TestDeskView::turnsToAConversationByAClick()
{
    open({u"a"_s, u"b"_s});
    m_desk->focusPlace(1);
    QTest::mouseClick(pane(u"b"_s)->findChild<PaneHeader *>(), Qt::LeftButton, {}, {40, 20});
    QCOMPARE(m_desk->current(), idOf(u"b"_s));
    pane(u"a"_s)->transcriptView()->setFocus();
    QCOMPARE(m_desk->current(), idOf(u"a"_s));
}

void TestDeskView::keepsDraftsOfWhatIsOutOfSight()
{
    open({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    m_desk->focusConversation(idOf(u"d"_s));
    QTest::keyClicks(m_desk->focusWidget(), u"half a sent"_s);
    m_desk->setArrangement(DeskView::Arrangement::Tabs);
    m_desk->focusPlace(1);
    QVERIFY(!pane(u"d"_s)->isVisible());
    m_desk->focusPlace(4);
    QCOMPARE(pane(u"d"_s)->composer()->draft(), u"half a sent"_s);
}

void TestDeskView::tellsWhatHasBeenReadOnlyWhereTheAgentLooks()
{
    open({u"a"_s, u"b"_s});
    m_desk->focusPlace(1);
    QSignalSpy read(m_desk.get(), &DeskView::readRequested);
    m_transcripts[u"b"_s]->addMessage(fromCustomer(u"b"_s, 7));
    QCOMPARE(read.size(), 0);
    m_transcripts[u"a"_s]->addMessage(fromCustomer(u"a"_s, 8));
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.last().at(0).value<ConversationId>(), idOf(u"a"_s));
    QCOMPARE(read.last().at(1).toLongLong(), 8);
    m_desk->focusPlace(2);
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.last().at(1).toLongLong(), 7);
}

void TestDeskView::transfersToAColleagueOrAQueue()
{
    open({u"a"_s});
    QSignalSpy asked(m_desk.get(), &DeskView::transferRequested);
    pane(u"a"_s)->openTransfer();
    auto *popup = pane(u"a"_s)->findChild<TransferPopup *>();
    QVERIFY(popup->isVisible());
    QVERIFY(pane(u"a"_s)->rect().contains(popup->geometry()));
    QTest::keyClick(m_desk->focusWidget(), Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).value<UserId>(), UserId(u"ilan"_s));

    pane(u"a"_s)->openTransfer();
    QTest::keyClicks(m_desk->focusWidget(), u"bill"_s);
    QTest::keyClick(m_desk->focusWidget(), Qt::Key_Return);
    QCOMPARE(asked.last().at(2).toString(), u"Billing"_s);
    QVERIFY(asked.last().at(1).value<UserId>().isEmpty());

    pane(u"a"_s)->openTransfer();
    QTest::keyClick(m_desk->focusWidget(), Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QCOMPARE(asked.size(), 2);
    QVERIFY(pane(u"a"_s)->composer()->hasFieldFocus());
}

void TestDeskView::wrapsUpWithADisposition()
{
    open({u"a"_s});
    QSignalSpy asked(m_desk.get(), &DeskView::closeRequested);
    pane(u"a"_s)->openWrapUp();
    QTest::keyClick(m_desk->focusWidget(), Qt::Key_2);
    QTest::keyClick(m_desk->focusWidget(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).toString(), u"Refunded"_s);
}

void TestDeskView::holdsAndResumes()
{
    open({u"a"_s});
    QSignalSpy asked(m_desk.get(), &DeskView::holdRequested);
    pane(u"a"_s)->toggleHold();
    QCOMPARE(asked.last().at(1).toBool(), true);
    Conversation held = conversation(u"a"_s);
    held.state = ConversationState::Held;
    m_model->put(held);
    pane(u"a"_s)->toggleHold();
    QCOMPARE(asked.last().at(1).toBool(), false);
}

void TestDeskView::doesNothingThatNeedsTheBackendOffline()
{
    open({u"a"_s});
    m_context.isOnline = false;
    m_desk->setContext(m_context);
    QSignalSpy asked(m_desk.get(), &DeskView::holdRequested);
    pane(u"a"_s)->toggleHold();
    pane(u"a"_s)->openTransfer();
    QCOMPARE(asked.size(), 0);
    QVERIFY(!pane(u"a"_s)->findChild<TransferPopup *>()->isVisible());
    // Writing goes on: it waits in the outbox.
    QSignalSpy sent(m_desk.get(), &DeskView::sendRequested);
    m_desk->focusPlace(1);
    QTest::keyClicks(m_desk->focusWidget(), u"later"_s);
    QTest::keyClick(m_desk->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 1);
}

void TestDeskView::stopsWritingWhatIsSomebodyElses()
{
    open({u"a"_s});
    m_desk->focusPlace(1);
    QTest::keyClicks(m_desk->focusWidget(), u"too late"_s);
    Conversation taken = conversation(u"a"_s);
    taken.owner = UserId(u"tomasz"_s);
    m_model->put(taken);
    QSignalSpy sent(m_desk.get(), &DeskView::sendRequested);
    QTest::keyClick(m_desk->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 0);
    QCOMPARE(pane(u"a"_s)->composer()->draft(), u"too late"_s);
}

void TestDeskView::repaintsOnlyClocksEachSecond()
{
    m_model->put(conversation(u"a"_s, 20));
    m_desk->tick(now);
    QTest::qWait(50);
    auto *header = pane(u"a"_s)->findChild<PaneHeader *>();
    auto *headerWatch = new PaintWatch(header);
    auto *paneWatch = new PaintWatch(pane(u"a"_s)->transcriptView()->viewport());
    m_desk->tick(now + 1000);
    QTest::qWait(50);
    QVERIFY(!headerWatch->painted.isEmpty());
    const QRegion clocks = QRegion(header->clockRect().adjusted(-2, -2, 2, 2)) + header->barRect();
    QVERIFY(headerWatch->painted.subtracted(clocks).isEmpty());
    QVERIFY(paneWatch->painted.isEmpty());
}

void TestDeskView::ordersTabsByDragging()
{
    open({u"a"_s, u"b"_s, u"c"_s});
    ChatTab *first = m_tabs->tabAt(0);
    const QPoint target = first->mapFrom(m_tabs.get(), m_tabs->tabAt(2)->geometry().center());
    QTest::mousePress(first, Qt::LeftButton, {}, {20, 10});
    QMouseEvent move(QEvent::MouseMove, target, first->mapToGlobal(target), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(first, &move);
    QTest::mouseRelease(first, Qt::LeftButton);
    QCOMPARE(m_model->conversationAt(2).id, idOf(u"a"_s));
    QCOMPARE(m_model->conversationAt(0).id, idOf(u"b"_s));
    QCOMPARE(m_tabs->tabAt(2), first);
}

void TestDeskView::closesNothingByAClickOnATab()
{
    open({u"a"_s, u"b"_s});
    QSignalSpy closed(m_desk.get(), &DeskView::closeRequested);
    QTest::mouseClick(m_tabs->tabAt(1), Qt::MiddleButton);
    QCOMPARE(closed.size(), 0);
    QCOMPARE(m_model->rowCount(), 2);
    QTest::mouseClick(m_tabs->tabAt(1), Qt::LeftButton);
    QCOMPARE(m_desk->current(), idOf(u"b"_s));
}

void TestDeskView::walksItsRegions()
{
    open({u"a"_s});
    m_tabs->hide();
    m_desk->focusPlace(1);
    QVERIFY(!m_desk->focusNextRegion(true)); // the composer is the last
    QVERIFY(m_desk->focusNextRegion(false));
    QVERIFY(pane(u"a"_s)->transcriptView()->hasFocus());
    QVERIFY(m_desk->focusNextRegion(true));
    QVERIFY(pane(u"a"_s)->composer()->hasFieldFocus());
}

void TestDeskView::watchesWithoutWriting()
{
    ConversationPane watched(ConversationPane::Mode::Monitor);
    Conversation theirs = conversation(u"w"_s);
    theirs.owner = UserId(u"ilan"_s);
    watched.setContext(m_context);
    watched.setConversation(theirs);
    watched.resize(388, 700);
    watched.show();
    QVERIFY(!watched.composer());
    QSignalSpy whispered(&watched, &ConversationPane::whisperRequested);
    QSignalSpy taken(&watched, &ConversationPane::takeOverRequested);
    auto *box = watched.findChild<MonitorBar *>()->findChild<QLineEdit *>();
    QTest::keyClicks(box, u"Offer a new shade"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(whispered.size(), 1);
    QCOMPARE(whispered.first().at(1).toString(), u"Offer a new shade"_s);
    watched.askTakeOver();
    QCOMPARE(taken.size(), 0); // asks once
    QPushButton *confirm = nullptr;
    for (auto *button : watched.findChildren<QPushButton *>())
        confirm = button->isVisible() && button->text() == u"Take over"_s ? button : confirm;
    QVERIFY(confirm);
    confirm->click();
    QCOMPARE(taken.size(), 1);
}

void TestDeskView::insertsSuggestionsWithoutSending()
{
    open({u"a"_s});
    QSignalSpy sent(m_desk.get(), &DeskView::sendRequested);
    pane(u"a"_s)->setSuggestions({reply(u"One"_s), reply(u"Two"_s)});
    pane(u"a"_s)->insertSuggestion(2);
    pane(u"a"_s)->insertSuggestion(3);
    QCOMPARE(pane(u"a"_s)->composer()->draft(), u"Two"_s);
    QCOMPARE(sent.size(), 0);
}

QTEST_MAIN(TestDeskView)
#include "tst_deskview.moc"
