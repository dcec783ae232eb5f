// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/transcriptmodel.h"
#include "widgets/conversation/transcriptlayout.h"
#include "widgets/conversation/transcriptlinks.h"
#include "widgets/conversation/transcriptview.h"
#include "widgets/conversation/transcriptwords.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

const UserId dana{u"dana"_s};

qint64 at(int minutes)
{
    return QDateTime(QDate(2025, 6, 12), QTime(8, 0)).toMSecsSinceEpoch() + minutes * qint64(60'000);
}

Message message(int seq, AuthorKind author, const QString &text)
{
    Message result;
    result.id = MessageId(u"m%1"_s.arg(seq));
    result.seq = seq;
    result.at = at(seq * 3);
    result.author.kind = author;
    result.author.name = author == AuthorKind::Customer ? u"Hannah"_s : u"Dana"_s;
    if (author == AuthorKind::Agent)
        result.author.user = dana;
    result.text = text;
    return result;
}

Message fromCustomer(int seq, const QString &text = u"Where is my lamp?"_s)
{
    return message(seq, AuthorKind::Customer, text);
}

Message fromAgent(int seq, const QString &text = u"On its way."_s)
{
    return message(seq, AuthorKind::Agent, text);
}

QList<Message> dialogue(int from, int count)
{
    QList<Message> messages;
    for (int i = from; i < from + count; ++i) {
        const QString text = u"Message %1 "_s.arg(i) + u"with some words "_s.repeated(1 + i % 9);
        messages += i % 2 ? fromCustomer(i, text) : fromAgent(i, text);
    }
    return messages;
}

TranscriptFrame frame(Qt::LayoutDirection direction = Qt::LeftToRight)
{
    TranscriptFrame result;
    result.width = 400;
    result.direction = direction;
    result.today = QDate(2025, 6, 12);
    return result;
}

TranscriptRow row(const Message &message)
{
    TranscriptRow result;
    result.message = message;
    result.at = message.at;
    result.isOwn = message.author.kind == AuthorKind::Agent;
    return result;
}

} // namespace

class TestTranscriptView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void laysOutOnlyWhatComesIntoSight();
    void standsAtTheBottomWhenThereIsRoom();
    void followsNewMessagesAtTheBottom();
    void keepsItsPlaceWhenScrolledUp();
    void keepsItsPlaceWhenOlderMessagesCome();
    void keepsItsPlaceWhenItGetsNarrower();
    void asksForOlderMessagesOnceAtTheTop();
    void reportsWhatHasBeenInSight();
    void putsCustomersAtTheStartAndAgentsAtTheEnd();
    void setsTheTextInItsOwnDirection();
    void bringsAGroupTogether();
    void copiesWithinAMessageAndAcross();
    void findsTextAndStepsThroughIt();
    void makesOnlySafeAddressesLinks_data();
    void makesOnlySafeAddressesLinks();
    void sendsAgainByAClick();
    void isReadLineByLine();
    void bearsHostileText();

private:
    void fill(const QList<Message> &messages, bool hasOlder = false);
    [[nodiscard]] QModelIndex index(int row) const { return m_model->index(row, 0); }

    std::unique_ptr<TranscriptModel> m_model;
    std::unique_ptr<TranscriptView> m_view;
};

void TestTranscriptView::init()
{
    m_view.reset();
    m_model = std::make_unique<TranscriptModel>();
    m_model->setViewer(dana);
    m_model->setWatched(true);
    m_view = std::make_unique<TranscriptView>();
    m_view->resize(400, 500);
    m_view->setModel(m_model.get());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestTranscriptView::fill(const QList<Message> &messages, bool hasOlder)
{
    m_model->setMessages(messages, hasOlder);
    QCoreApplication::sendPostedEvents();
    m_view->viewport()->repaint();
}

void TestTranscriptView::laysOutOnlyWhatComesIntoSight()
{
    fill(dialogue(1, 10'000));
    const int opened = m_view->layoutsMade();
    QVERIFY2(opened < 100, qPrintable(QString::number(opened)));

    m_model->addMessage(fromCustomer(10'001));
    m_view->viewport()->repaint();
    QVERIFY2(m_view->layoutsMade() - opened <= 3,
             qPrintable(QString::number(m_view->layoutsMade() - opened)));

    const int appended = m_view->layoutsMade();
    for (int i = 0; i < 20; ++i) {
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() - 40);
        m_view->viewport()->repaint();
    }
    QVERIFY(m_view->layoutsMade() - appended < 60);
}

void TestTranscriptView::standsAtTheBottomWhenThereIsRoom()
{
    fill({fromCustomer(1), fromAgent(2)});
    const QRect last = m_view->visualRect(index(m_model->rowCount() - 1));
    QCOMPARE(m_view->viewport()->height() - last.bottom() - 1, 6);
}

void TestTranscriptView::followsNewMessagesAtTheBottom()
{
    fill(dialogue(1, 100));
    QVERIFY(m_view->isAtBottom());
    m_model->addMessage(fromCustomer(101));
    QVERIFY(m_view->isAtBottom());
    const QRect last = m_view->visualRect(index(m_model->rowCount() - 1));
    QVERIFY(m_view->viewport()->rect().contains(last));
    QCOMPARE(m_view->unseenBelow(), 0);
}

void TestTranscriptView::keepsItsPlaceWhenScrolledUp()
{
    fill(dialogue(1, 100));
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    QVERIFY(!m_view->isAtBottom());
    const QModelIndex seen = m_view->indexAt({200, 250});
    const QRect before = m_view->visualRect(seen);
    m_model->addMessage(fromCustomer(101));
    m_model->addMessage(fromCustomer(102));
    QCOMPARE(m_view->visualRect(seen), before);
    QCOMPARE(m_view->unseenBelow(), 2);
    m_view->scrollToNewest();
    QVERIFY(m_view->isAtBottom());
    QCOMPARE(m_view->unseenBelow(), 0);
}

void TestTranscriptView::keepsItsPlaceWhenOlderMessagesCome()
{
    fill(dialogue(500, 60), true);
    m_view->verticalScrollBar()->setValue(300);
    const QPersistentModelIndex seen = m_view->indexAt({200, 300});
    const QRect before = m_view->visualRect(seen);
    m_model->prependOlder(dialogue(300, 200), false);
    QCOMPARE(m_view->visualRect(seen), before);
}

void TestTranscriptView::keepsItsPlaceWhenItGetsNarrower()
{
    fill(dialogue(1, 200));
    m_view->resize(360, 500);
    QVERIFY(m_view->isAtBottom());
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    const QModelIndex seen = m_view->indexAt({180, 250});
    m_view->resize(420, 500);
    QVERIFY(m_view->viewport()->rect().intersects(m_view->visualRect(seen)));
}

void TestTranscriptView::asksForOlderMessagesOnceAtTheTop()
{
    fill(dialogue(500, 60), true);
    QSignalSpy asked(m_view.get(), &TranscriptView::olderRequested);
    m_view->verticalScrollBar()->setValue(100);
    m_view->verticalScrollBar()->setValue(20);
    m_view->verticalScrollBar()->setValue(0);
    QCOMPARE(asked.size(), 1);
    m_model->prependOlder(dialogue(440, 60), true);
    m_view->verticalScrollBar()->setValue(0);
    QCOMPARE(asked.size(), 2);
    m_model->prependOlder(dialogue(400, 40), false);
    m_view->verticalScrollBar()->setValue(0);
    QCOMPARE(asked.size(), 2);
}

void TestTranscriptView::reportsWhatHasBeenInSight()
{
    QSignalSpy seen(m_view.get(), &TranscriptView::seenUpTo);
    fill(dialogue(1, 100));
    QCOMPARE(seen.last().first().toLongLong(), 100);
    m_view->verticalScrollBar()->setValue(0);
    m_model->addMessage(fromCustomer(101));
    QCOMPARE(seen.last().first().toLongLong(), 100);
    m_view->scrollToNewest();
    QCOMPARE(seen.last().first().toLongLong(), 101);
}

void TestTranscriptView::putsCustomersAtTheStartAndAgentsAtTheEnd()
{
    const TranscriptLayout customer(row(fromCustomer(1)), frame());
    const TranscriptLayout agent(row(fromAgent(2)), frame());
    QCOMPARE(customer.bubble().left(), 12);
    QCOMPARE(agent.bubble().right(), 400 - 12 - 1);
    QVERIFY(agent.bubble().width() < 0.84 * 376 + 1);

    const TranscriptLayout mirrored(row(fromCustomer(1)), frame(Qt::RightToLeft));
    QCOMPARE(mirrored.bubble().right(), 400 - 12 - 1);
    const TranscriptLayout mirroredAgent(row(fromAgent(2)), frame(Qt::RightToLeft));
    QCOMPARE(mirroredAgent.bubble().left(), 12);
}

void TestTranscriptView::setsTheTextInItsOwnDirection()
{
    const auto directionOf = [](const QString &text, Qt::LayoutDirection language) {
        TranscriptFrame where = frame();
        where.language = language;
        return TranscriptLayout(row(fromCustomer(1, text)), where).textLayout()->textOption().textDirection();
    };
    QCOMPARE(directionOf(u"Halden לא הגיע"_s, Qt::RightToLeft), Qt::LeftToRight);
    QCOMPARE(directionOf(u"רקם הזמנה AP-20418"_s, Qt::LeftToRight), Qt::RightToLeft);
    QCOMPARE(directionOf(u"\u2066AP-1\u2069 هل وصل؟"_s, Qt::LeftToRight), Qt::RightToLeft);
    QCOMPARE(directionOf(u"12:30?"_s, Qt::RightToLeft), Qt::RightToLeft);
}

void TestTranscriptView::bringsAGroupTogether()
{
    TranscriptRow line = row(fromCustomer(1));
    const TranscriptLayout alone(line, frame());
    QCOMPARE(alone.bubble().top(), 7);
    QVERIFY(!alone.status().isEmpty());
    line.joinsPrevious = true;
    line.joinsNext = true;
    const TranscriptLayout joined(line, frame());
    QCOMPARE(joined.bubble().top(), 2);
    QVERIFY(joined.status().isEmpty());
}

void TestTranscriptView::copiesWithinAMessageAndAcross()
{
    fill({fromCustomer(1, u"Hello there"_s), fromAgent(2, u"Good morning"_s)});
    const QRect customer = m_view->visualRect(index(1));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, customer.topLeft() + QPoint(30, 22));
    QCOMPARE(m_view->selectedText(), u"Hello"_s);
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Hello"_s);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Hannah, 08:03: Hello there\nYou, 08:06: Good morning"_s);
}

void TestTranscriptView::findsTextAndStepsThroughIt()
{
    QList<Message> messages = dialogue(1, 80);
    messages[10].text = u"The Halden lamp"_s;
    messages[40].text = u"halden again"_s;
    fill(messages);
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_F, Qt::ControlModifier);
    auto *field = m_view->findChild<QLineEdit *>();
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"halden"_s);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(index(41))));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(index(11))));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(index(41))));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(index(11))));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
}

void TestTranscriptView::makesOnlySafeAddressesLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links");
    QTest::newRow("an address ends before the full stop")
        << u"See https://almond.example/r. Thanks"_s << QStringList{u"https://almond.example/r"_s};
    QTest::newRow("a telephone number") << u"tel:+48500000142"_s << QStringList{u"tel:+48500000142"_s};
    QTest::newRow("mail") << u"(mailto:help@almond.example)"_s
                          << QStringList{u"mailto:help@almond.example"_s};
    QTest::newRow("a file is none") << u"file:///etc/passwd"_s << QStringList();
    QTest::newRow("a script is none") << u"javascript:alert(1)"_s << QStringList();
    QTest::newRow("no host is none") << u"https:///x"_s << QStringList();
    QTest::newRow("an isolate's end is not part of it")
        << u"\u2066http://a.example/b\u2069!"_s << QStringList{u"http://a.example/b"_s};
}

void TestTranscriptView::makesOnlySafeAddressesLinks()
{
    QFETCH(QString, text);
    QStringList found;
    for (const TextLink &link : linksIn(text))
        found += text.mid(link.start, link.length);
    QTEST(found, "links");
}

void TestTranscriptView::sendsAgainByAClick()
{
    Message failed = fromAgent(1);
    failed.failure = u"no such number"_s;
    fill({failed});
    const TranscriptLayout layout(m_model->rowAt(1), [this] {
        TranscriptFrame where = frame();
        where.width = m_view->viewport()->width();
        return where;
    }());
    QSignalSpy resent(m_view.get(), &TranscriptView::resendRequested);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      m_view->visualRect(index(1)).topLeft() + layout.resend().center());
    QCOMPARE(resent.size(), 1);
    QCOMPARE(resent.first().first().value<CommandId>(), CommandId(u"m1"_s));
}

void TestTranscriptView::isReadLineByLine()
{
    fill({fromCustomer(1, u"Brilliant! Here by the weekend?"_s)});
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 2);
    QCOMPARE(list->child(1)->text(QAccessible::Name), u"Hannah, 08:03, Brilliant! Here by the weekend?"_s);
    QCOMPARE(list->indexOfChild(list->child(1)), 1);
    QVERIFY(!list->child(1)->rect().isEmpty());
}

void TestTranscriptView::bearsHostileText()
{
    const QString marks = u"e"_s + QString(100'000, QChar(0x301));
    QVERIFY(transcript::shownText(marks).size() < 20);
    QVERIFY(transcript::shownText(QString(300'000, u'a')).size() < 25'000);
    const QString tables = u"<table>"_s.repeated(40);
    fill({fromCustomer(1, marks), fromCustomer(2, tables), fromCustomer(3, u"\u202Egpj.exe"_s)});
    QCOMPARE(TranscriptLayout(m_model->rowAt(2), frame()).text(), tables);
}

QTEST_MAIN(TestTranscriptView)
#include "tst_transcriptview.moc"
