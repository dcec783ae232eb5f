// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/iconbutton.h"
#include "widgets/common/look.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/keyboardhelp.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/noticebar.h"
#include "widgets/shell/notifier.h"
#include "widgets/shell/offlinebanner.h"
#include "widgets/shell/presencebutton.h"
#include "widgets/shell/rail.h"
#include "widgets/shell/railitem.h"
#include "widgets/shell/statusbar.h"
#include "widgets/shell/topbar.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

#include <memory>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

LinkState synced()
{
    LinkState link;
    link.phase = LinkState::Phase::Synced;
    return link;
}

//! A place with one field.
QWidget *page(const QString &name)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *field = new QLineEdit;
    field->setObjectName(name);
    column->addWidget(field);
    return page;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Preferences still;
        still.hasMotion = false;
        m_look.apply(still);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"parley.ini"_s), QSettings::IniFormat);
        open({1440, 900}, Role::Agent);
    }

    void cleanup()
    {
        m_window.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void showsOnlyThePlacesOfTheRole()
    {
        QVERIFY(m_window->rail().item(Place::Queue));
        QVERIFY(!m_window->rail().item(Place::Wall));
        QVERIFY(!m_window->actions()[Act::GoToWall]->isVisible());
        open({1440, 900}, Role::Supervisor);
        QVERIFY(m_window->rail().item(Place::Wall));
    }

    void goesToPlacesByKeyAndByClick()
    {
        QSignalSpy changed(m_window.get(), &MainWindow::placeChanged);
        QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_window->currentPlace(), Place::Queue);
        QVERIFY(m_window->findChild<QLineEdit *>(u"queue"_s)->isVisible());
        QTest::mouseClick(m_window->rail().item(Place::Customers), Qt::LeftButton);
        QCOMPARE(m_window->currentPlace(), Place::Customers);
        QVERIFY(m_window->rail().item(Place::Customers)->isChecked());
        QVERIFY(!m_window->rail().item(Place::Desk)->isChecked());
        QCOMPARE(changed.count(), 2);
    }

    void theRailIsWalkedByArrows()
    {
        m_window->rail().focusCurrent();
        QVERIFY(m_window->rail().item(Place::Desk)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(m_window->rail().item(Place::Queue)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_window->currentPlace(), Place::Queue);
        QVERIFY(!m_window->rail().item(Place::Queue)->hasFocus());
        m_window->rail().focusCurrent();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QVERIFY(m_window->rail().item(Place::Desk)->hasFocus());
    }

    void f6WalksRailPlaceAndPanel()
    {
        auto *desk = m_window->findChild<QLineEdit *>(u"desk"_s);
        auto *panel = m_window->findChild<QLineEdit *>(u"panel"_s);
        m_window->rail().focusCurrent();
        const QList<QWidget *> order{desk, panel, m_window->rail().item(Place::Desk), desk};
        for (const QWidget *next : order) {
            QTest::keyClick(m_window.get(), Qt::Key_F6);
            QCOMPARE(QApplication::focusWidget(), next);
        }
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), m_window->rail().item(Place::Desk));
    }

    void f6WalksWithinAPlaceOfSeveralRegions()
    {
        auto *desk = m_window->findChild<QLineEdit *>(u"desk"_s);
        int left = 2;
        m_window->setRegionWalk(Place::Desk, [&left, desk](bool forward) {
            if (!forward || left == 0)
                return false;
            --left;
            desk->setFocus();
            return true;
        });
        m_window->rail().focusCurrent();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), desk);
        QCOMPARE(left, 0);
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), m_window->findChild<QLineEdit *>(u"panel"_s));
    }

    void mirrorsInRightToLeft()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        open({1440, 900}, Role::Agent);
        const QWidget *frame = m_window->centralWidget();
        QCOMPARE(m_window->rail().geometry().right(), frame->rect().right());
        QCOMPARE(m_window->side().mapTo(frame, QPoint(0, 0)).x(), 0);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        open({1440, 900}, Role::Agent);
        QCOMPARE(m_window->rail().x(), 0);
        QCOMPARE(m_window->side().mapTo(m_window->centralWidget(), QPoint(m_window->side().width(), 0)).x(),
                 m_window->centralWidget()->width());
    }

    void foldsByTheWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("rail");
        QTest::addColumn<int>("side");
        QTest::newRow("wide: labels and a docked panel") << 1440 << 64 << SideHost::usual;
        QTest::newRow("just wide enough") << 1200 << 64 << SideHost::usual;
        QTest::newRow("narrow: icons and a strip") << 1199 << 48 << 40;
        QTest::newRow("narrowest") << 800 << 48 << 40;
    }

    void foldsByTheWidth()
    {
        QFETCH(int, width);
        QFETCH(int, rail);
        QFETCH(int, side);
        m_window->resize(width, 700);
        QTRY_COMPARE(m_window->width(), width);
        QCOMPARE(m_window->rail().width(), rail);
        QTRY_COMPARE(m_window->side().width(), side);
        QCOMPARE(m_window->topBar().height(), 44);
        QCOMPARE(m_window->status().height(), 28);
    }

    void cannotBecomeTooSmall()
    {
        m_window->resize(300, 200);
        QTRY_COMPARE(m_window->size(), QSize(800, 560));
    }

    void theFoldedPanelOpensOverThePanes()
    {
        m_window->resize(1024, 700);
        auto *panel = m_window->findChild<QLineEdit *>(u"panel"_s);
        QTRY_VERIFY(!panel->isVisible());
        QTRY_COMPARE(m_window->side().width(), 40);
        QCoreApplication::sendPostedEvents();
        const QRect desk = m_window->findChild<QLineEdit *>(u"desk"_s)->parentWidget()->geometry();
        QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(panel->isVisible());
        QCOMPARE(m_window->findChild<QLineEdit *>(u"desk"_s)->parentWidget()->geometry(), desk);
        const int right = panel->mapTo(m_window.get(), QPoint(panel->width(), 0)).x();
        QVERIFY(right > m_window->width() - 30);
        panel->setFocus();
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
    }

    void thePanelKeepsItsWidthWithinBounds()
    {
        m_window->side().setPanelWidth(900);
        QCOMPARE(m_window->side().panelWidth(), SideHost::widest);
        m_window->side().setPanelWidth(10);
        QCOMPARE(m_window->side().panelWidth(), SideHost::narrowest);
        m_window->side().setPanelWidth(350);
        open({1440, 900}, Role::Agent);
        QCOMPARE(m_window->side().panelWidth(), 350);
    }

    void remembersItsGeometry()
    {
        m_window->resize(1300, 800);
        QTRY_COMPARE(m_window->width(), 1300);
        m_window->close();
        m_window = std::make_unique<MainWindow>(*m_settings);
        QCOMPARE(m_window->size(), QSize(1300, 800));
    }

    void changesPresenceThroughTheBackendOnly()
    {
        m_window->setPresence(Presence::Available);
        QSignalSpy requested(m_window.get(), &MainWindow::presenceRequested);
        m_window->actions()[Act::TakeBreak]->trigger();
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().value<Presence>(), Presence::Break);
        QCOMPARE(m_window->rail().presence()->presence(), Presence::Available);
        QVERIFY(m_window->actions()[Act::BeAvailable]->isChecked());
        m_window->setPresence(Presence::Break);
        QCOMPARE(m_window->rail().presence()->presence(), Presence::Break);
    }

    void f2OpensThePresenceMenu()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(m_window->actions()[Act::SignOut]));
        menu->close();
    }

    void offlineShowsTheAgeOfWhatIsShown()
    {
        auto *banner = m_window->findChild<OfflineBanner *>();
        LinkState link;
        link.phase = LinkState::Phase::Offline;
        link.since = 1'000'000;
        link.lastContact = 940'000;
        link.nextTry = 1'252'000;
        m_window->setLink(link);
        banner->showAt(1'004'000);
        QVERIFY2(!banner->isVisible(), "the first seconds are no news");
        banner->showAt(1'240'000);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->words().contains("Offline since"_L1));
        QVERIFY(banner->words().contains("5 minute"_L1));
        QCOMPARE(m_window->rail().presence()->presence(), Presence::Offline);
        QVERIFY(m_window->status().linkWords().contains("Offline"_L1));
        QSignalSpy tried(m_window.get(), &MainWindow::tryNowRequested);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(tried.count(), 1);
        m_window->setLink(synced());
        QVERIFY(!banner->isVisible());
    }

    void neverSaysSyncedWhileCatchingUp()
    {
        LinkState link;
        link.phase = LinkState::Phase::CatchingUp;
        m_window->setLink(link);
        QCOMPARE(m_window->status().linkWords(), u"Catching up"_s);
    }

    void theStatusBarLeavesOutWhatHasNoRoom()
    {
        m_window->status().setFigures(
            {u"Today 23 chats"_s, u"First reply 0:24 median"_s, u"Handling 6:40 median"_s});
        m_window->status().setShift({u"Break 14:30"_s, u"Shift ends 16:00"_s});
        m_window->resize(800, 600);
        QTRY_COMPARE(m_window->width(), 800);
        QTRY_COMPARE(m_window->status().width(), 800 - 48);
        for (const QWidget *each :
             m_window->status().findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (each->isVisible())
                QVERIFY2(each->width() >= each->minimumSizeHint().width(), each->metaObject()->className());
        }
    }

    void thePaletteFindsAndDoes()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        CommandPalette &palette = m_window->commandPalette();
        QVERIFY(palette.isVisible());
        QTRY_VERIFY(palette.field()->hasFocus());
        QTest::keyClicks(palette.field(), u"queue"_s);
        QCOMPARE(palette.list()->currentIndex().data().toString(), u"Go to the queue"_s);
        QTest::keyClick(palette.field(), Qt::Key_Return);
        QVERIFY(!palette.isVisible());
        QCOMPARE(m_window->currentPlace(), Place::Queue);
    }

    void thePaletteGivesTheFocusBack()
    {
        auto *desk = m_window->findChild<QLineEdit *>(u"desk"_s);
        desk->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(m_window->commandPalette().field(), Qt::Key_Escape);
        QVERIFY(desk->hasFocus());
    }

    void thePaletteFindsChatsAndCustomers()
    {
        CommandPalette &palette = m_window->commandPalette();
        palette.setChats({{PaletteKind::Chat, u"c1"_s, u"Łucja Żak"_s, {}, {}, {}, true}});
        QSignalSpy searched(&palette, &CommandPalette::searchRequested);
        QSignalSpy chosen(&palette, &CommandPalette::chosen);
        palette.open();
        QTest::keyClicks(palette.field(), u"zak"_s);
        QCOMPARE(palette.list()->currentIndex().data().toString(), u"Łucja Żak"_s);
        QCOMPARE(searched.last().first().toString(), u"zak"_s);
        palette.setFound(
            PaletteKind::Customer,
            {{PaletteKind::Customer, u"k7"_s, u"Hannah"_s, u"zak@mail.example"_s, {}, {}, true}});
        QTest::keyClick(palette.field(), Qt::Key_Down);
        QTest::keyClick(palette.field(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().at(1).toString(), u"k7"_s);
    }

    void thePaletteRanks_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("beginning before the middle") << u"hold"_s << u"Hold"_s << u"Withhold"_s;
        QTest::newRow("a word's beginning before letters in order")
            << u"next"_s << u"Take next"_s << u"No extra"_s;
        QTest::newRow("both words") << u"go que"_s << u"Go to the queue"_s << u"Go to chat 1"_s;
        QTest::newRow("marks do not matter") << u"lucja"_s << u"Łucja"_s << u"Lunch"_s;
    }

    void thePaletteRanks()
    {
        QFETCH(QString, query);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const int good = paletteRank(query, better);
        const int bad = paletteRank(query, worse);
        QVERIFY(good >= 0);
        QVERIFY(bad < 0 || good < bad);
    }

    void allKeysCanBeSearched()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *help = m_window->findChild<KeyboardHelp *>();
        QVERIFY(help->isVisible());
        QVERIFY(!help->isModal());
        const qsizetype all = help->shown().size();
        QVERIFY(all > 30);
        QTest::keyClicks(help->field(), u"ctrl+k"_s);
        QCOMPARE(help->shown().size(), 1);
        m_window->actions().setPossible(Act::Transfer, true);
        help->close();
        help->show();
        help->field()->setText(u"transfer"_s);
        QVERIFY(help->shown().first().contains("Ctrl+Shift+T"_L1));
        help->close();
    }

    void saysInTheWindowWhatDidNotHappen()
    {
        m_window->notifier().tell(u"That did not work"_s, u"<b>Somebody else has it</b>"_s, {});
        auto *notice = m_window->findChild<NoticeBar *>();
        QVERIFY(notice->isVisible());
        QVERIFY(notice->words().contains("<b>Somebody"_L1));
        QVERIFY(!notice->isAncestorOf(QApplication::focusWidget()));
        QTest::mouseClick(notice->findChild<IconButton *>(), Qt::LeftButton);
        QVERIFY(!notice->isVisible());
    }

    void tellsOnlyOfWhatIsNotInSight()
    {
        Notifier notifier(m_window.get());
        QSignalSpy told(&notifier, &Notifier::told);
        QSignalSpy sounded(&notifier, &Notifier::sounded);
        m_window->hide();
        notifier.tell(u"Hannah"_s, u"Are you there?"_s, u"c1"_s);
        QCOMPARE(told.count(), 1);
        notifier.tell(u"Hannah"_s, u"Hello?"_s, u"c1"_s);
        QVERIFY2(sounded.count() == 1, "two at once sound once");
        notifier.setNotifications(false);
        notifier.setSound(false);
        notifier.tell(u"Hannah"_s, u"Hello?"_s, u"c1"_s);
        QCOMPARE(told.count(), 2);
    }

private:
    void open(QSize size, Role role)
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_window->addPlace(Place::Desk, page(u"desk"_s));
        m_window->addPlace(Place::Queue, page(u"queue"_s));
        m_window->addPlace(Place::Customers, page(u"customers"_s));
        m_window->addPlace(Place::Library, page(u"library"_s));
        m_window->addPlace(Place::Wall, page(u"wall"_s));
        m_window->side().setPage(SidePage::Customer, page(u"panel"_s));
        User user;
        user.name = u"Dana Hart"_s;
        user.role = role;
        m_window->setUser(user);
        m_window->setLink(synced());
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    Look m_look{*qApp};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
