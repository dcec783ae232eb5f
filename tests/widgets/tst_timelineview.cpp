// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/timelinemodel.h"
#include "widgets/common/chip.h"
#include "widgets/timeline/clampedtext.h"
#include "widgets/timeline/linepainting.h"
#include "widgets/timeline/linkbutton.h"
#include "widgets/timeline/timelinecard.h"
#include "widgets/timeline/timelinedelegate.h"
#include "widgets/timeline/timelinelist.h"
#include "widgets/timeline/timelineview.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Interaction made(int number, InteractionKind kind = InteractionKind::Chat)
{
    Interaction interaction;
    interaction.id = InteractionId(QString::number(number));
    interaction.customer = CustomerId(u"c"_s);
    interaction.kind = kind;
    interaction.at = 1'000'000'000 - number * 60'000;
    interaction.title = u"Entry %1"_s.arg(number);
    interaction.summary = u"Line %1"_s.arg(number);
    return interaction;
}

Interaction email()
{
    Interaction mail = made(0, InteractionKind::Email);
    mail.body = u"Hello,\n\nthe tracking page still says packed. Can I change the delivery address to my "
                "office, please? It is closer to the station.\n\nBest wishes"_s;
    mail.details = {{u"to"_s, u"help@shop.example"_s}, {u"replies"_s, u"1"_s}};
    return mail;
}

LinkButton *buttonNamed(QWidget *parent, const QString &text)
{
    const auto buttons = parent->findChildren<LinkButton *>();
    for (LinkButton *button : buttons)
        if (button->text() == text)
            return button;
    return nullptr;
}

Chip *chipNamed(QWidget *parent, const QString &text)
{
    const auto chips = parent->findChildren<Chip *>();
    for (Chip *chip : chips)
        if (chip->text() == text)
            return chip;
    return nullptr;
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<TimelineModel>(CustomerId(u"c"_s));
        m_model->setNow(1'000'000'000);
        m_view = std::make_unique<TimelineView>();
        m_view->resize(304, 600);
        m_view->setQuotable(true);
    }

    void cleanup()
    {
        m_view.reset();
        m_model.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void asksForTheFirstPageWhenItIsSeen()
    {
        QSignalSpy asked(m_model.get(), &TimelineModel::pageRequested);
        m_view->setModel(m_model.get());
        QCOMPARE(asked.count(), 0);
        m_view->show();
        QTRY_COMPARE(asked.count(), 1);
    }

    void asksForMoreOnlyNearTheEnd()
    {
        QSignalSpy asked(m_model.get(), &TimelineModel::pageRequested);
        showWith(page(30), true);
        QCOMPARE(asked.count(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(asked.count(), 1);
        m_view->list()->setCurrentIndex(m_model->index(0));
        QTest::keyClick(m_view->list(), Qt::Key_End);
        QTRY_COMPARE(asked.count(), 2);
    }

    void fillsTheRoomBeforeItRests()
    {
        QSignalSpy asked(m_model.get(), &TimelineModel::pageRequested);
        showWith(page(3), true);
        QTRY_COMPARE(asked.count(), 2);
    }

    void opensAndClosesAnEntryByEnter()
    {
        showWith(page(5), false);
        m_view->list()->setFocus();
        m_view->list()->setCurrentIndex(m_model->index(1));
        const int closed = rectOf(1).height();
        QTest::keyClick(m_view->list(), Qt::Key_Return);
        QVERIFY(m_view->list()->isOpen(m_model->index(1)));
        QVERIFY(rectOf(1).height() > closed + 30);
        QVERIFY(rectOf(2).top() >= rectOf(1).bottom());
        QTest::keyClick(m_view->list(), Qt::Key_Escape);
        QVERIFY(!m_view->list()->isOpen(m_model->index(1)));
        QCOMPARE(rectOf(1).height(), closed);
    }

    void opensAnEntryByAClick()
    {
        showWith(page(5), false);
        QTest::mouseClick(m_view->list()->viewport(), Qt::LeftButton, {},
                          rectOf(2).topLeft() + QPoint(80, 8));
        QVERIFY(m_view->list()->isOpen(m_model->index(2)));
    }

    void keepsAnOpenEntryOpenWhenOthersCome()
    {
        showWith({email()}, false);
        m_view->list()->toggle(m_model->index(0));
        m_model->add(made(-5));
        QVERIFY(m_view->list()->card(m_model->index(1)));
        m_model->setKinds({InteractionKind::Email});
        QVERIFY(m_view->list()->card(m_model->index(0)));
    }

    void quotesAnEmailIntoTheChat()
    {
        showWith({email()}, false);
        m_view->list()->toggle(m_model->index(0));
        QSignalSpy quoted(m_view.get(), &TimelineView::quoteRequested);
        LinkButton *quote = buttonNamed(m_view->list()->card(m_model->index(0)), u"Quote in chat"_s);
        QVERIFY(quote);
        QTest::keyClick(quote, Qt::Key_Space);
        QCOMPARE(quoted.count(), 1);
        QCOMPARE(quoted.first().first().toString(), email().body);
    }

    void offersNoQuoteWithoutAChat()
    {
        m_view->setQuotable(false);
        showWith({email()}, false);
        m_view->list()->toggle(m_model->index(0));
        QVERIFY(buttonNamed(m_view->list()->card(m_model->index(0)), u"Quote in chat"_s)->isHidden());
    }

    void showsThreeLinesOfAnEmailAndAllOfItOnDemand()
    {
        showWith({email()}, false);
        m_view->list()->toggle(m_model->index(0));
        TimelineCard *card = m_view->list()->card(m_model->index(0));
        const int before = rectOf(0).height();
        QTest::mouseClick(buttonNamed(card, u"Open email"_s), Qt::LeftButton);
        QTRY_VERIFY(rectOf(0).height() > before);
        QTRY_VERIFY(card->geometry().bottom() <= rectOf(0).bottom());
        QCOMPARE(card->findChild<ClampedText *>()->text(), email().body);
    }

    void opensTheConversationAnEntryStandsFor()
    {
        Interaction chat = made(0);
        chat.conversation = ConversationId(u"v-1"_s);
        showWith({chat}, false);
        m_view->list()->toggle(m_model->index(0));
        QSignalSpy opened(m_view.get(), &TimelineView::openConversationRequested);
        QTest::mouseClick(buttonNamed(m_view->list(), u"Open chat"_s), Qt::LeftButton);
        QCOMPARE(opened.first().first().value<ConversationId>(), ConversationId(u"v-1"_s));
    }

    void choosesSeveralKindsAndAllClearsThem()
    {
        showWith(page(5), false);
        chipNamed(m_view.get(), u"Email"_s)->click();
        chipNamed(m_view.get(), u"Voice"_s)->click();
        QCOMPARE(m_model->kinds(), (QList{InteractionKind::Call, InteractionKind::Email}));
        QVERIFY(!chipNamed(m_view.get(), u"All"_s)->isChecked());
        chipNamed(m_view.get(), u"All"_s)->click();
        QVERIFY(m_model->kinds().isEmpty());
        QVERIFY(!chipNamed(m_view.get(), u"Email"_s)->isChecked());
    }

    void findsAndGoesBackOnEscape()
    {
        showWith(page(12), false);
        m_view->openFind();
        auto *field = m_view->findChild<QLineEdit *>();
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, u"Entry 11"_s);
        QCOMPARE(m_model->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(m_model->rowCount(), 12);
        QVERIFY(!field->isVisible());
    }

    void searchesFurtherBackWhileThereIsRoom()
    {
        QSignalSpy asked(m_model.get(), &TimelineModel::pageRequested);
        showWith(page(30), true);
        m_model->setSought(u"Entry 99"_s);
        QTRY_COMPARE(asked.count(), 2);
        m_model->addPage({made(99)}, false);
        QCOMPARE(m_model->rowCount(), 1);
    }

    void mirrorsForRightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        showWith(page(2), false);
        const auto layout = m_view->list()->timelineDelegate()->layoutOf(rectOf(0), m_model->index(0));
        QVERIFY(layout.node.left() > layout.title.right());
        QVERIFY(layout.time.right() < layout.title.left());
        QCOMPARE(layout.node.right(), rectOf(0).right() - TimelineDelegate::side);
    }

    void keepsTheMeasuresOfTheDesign()
    {
        showWith(page(3), false);
        const auto layout = m_view->list()->timelineDelegate()->layoutOf(rectOf(1), m_model->index(1));
        QCOMPARE(layout.node, QRect(rectOf(1).topLeft() + QPoint(14, 0), QSize(23, 23)));
        QCOMPARE(layout.title.left(), 14 + 32);
        QVERIFY(rectOf(1).height() >= 43);
    }

    void saysWhatWouldAppearHere()
    {
        showWith({}, false);
        const auto labels = m_view->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"appear here"_s);
        }));
    }

    void survivesHostileText()
    {
        Interaction hostile = made(0, InteractionKind::Email);
        hostile.title = u"<table>"_s.repeated(40) + QString(QChar(0x202e)).repeated(50);
        hostile.summary = u"x"_s.repeated(1'000'000);
        hostile.body = u"a"_s + QString(QChar(0x0301)).repeated(100'000);
        showWith({hostile}, false);
        m_view->list()->toggle(m_model->index(0));
        QVERIFY(!m_view->grab().isNull());
        QVERIFY(rectOf(0).height() < 400);
    }

    void keepsAFewMarksOnALetter()
    {
        QCOMPARE(tamed(u"שָׁלוֹם, é"_s), u"שָׁלוֹם, é"_s);
        QVERIFY(tamed(u"a"_s + QString(QChar(0x0301)).repeated(100'000)).size() < 20);
        QVERIFY(tamed(u"x"_s.repeated(1'000'000)).size() <= 20'000);
    }

    void readsALineInTheDirectionOfItsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("Latin words") << u"Where is my lamp?"_s << Qt::LeftToRight;
        QTest::newRow("Hebrew words") << u"בקשה לחשבונית"_s << Qt::RightToLeft;
        QTest::newRow("an order number before Hebrew") << u"AP-20418 נמסרה"_s << Qt::RightToLeft;
        QTest::newRow("an order number before Latin") << u"AP-20418 delivered"_s << Qt::LeftToRight;
        QTest::newRow("an order number alone") << u"AP-20418"_s << Qt::LeftToRight;
        QTest::newRow("a Latin name before Hebrew") << u"Halden מנורת"_s << Qt::LeftToRight;
        QTest::newRow("nothing but digits") << u"12 34"_s << Qt::RightToLeft;
    }

    void readsALineInTheDirectionOfItsWords()
    {
        QFETCH(const QString, text);
        QTEST(lineDirection(text, Qt::RightToLeft), "direction");
    }

private:
    static QList<Interaction> page(int count)
    {
        QList<Interaction> page;
        for (int i = 0; i < count; ++i)
            page.append(made(i));
        return page;
    }

    void showWith(const QList<Interaction> &entries, bool hasMore)
    {
        m_view->setModel(m_model.get());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QTRY_COMPARE(m_model->state(), TimelineModel::State::Loading);
        m_model->addPage(entries, hasMore);
        QCoreApplication::processEvents();
    }

    QRect rectOf(int row) { return m_view->list()->visualRect(m_model->index(row)); }

    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<TimelineView> m_view;
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
