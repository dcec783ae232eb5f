// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/mainwindow.h"

#include "widgets/shell/commandpalette.h"
#include "widgets/shell/keyboardhelp.h"
#include "widgets/shell/noticebar.h"
#include "widgets/shell/notifier.h"
#include "widgets/shell/offlinebanner.h"
#include "widgets/shell/presencebutton.h"
#include "widgets/shell/rail.h"
#include "widgets/shell/regionwalk.h"
#include "widgets/shell/statusbar.h"
#include "widgets/shell/topbar.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowWindow = 1200; // below: rail of 48, panel folded
constexpr QSize smallest(800, 560);
constexpr QSize usual(1440, 900);

} // namespace

struct MainWindow::Parts
{
    explicit Parts(QSettings &all)
        : settings(all)
    {}

    QSettings &settings;
    Actions *actions = nullptr;
    Rail *rail = nullptr;
    TopBar *topBar = nullptr;
    OfflineBanner *banner = nullptr;
    NoticeBar *notice = nullptr;
    QStackedWidget *places = nullptr;
    SideHost *side = nullptr;
    StatusBar *status = nullptr;
    CommandPalette *palette = nullptr;
    KeyboardHelp *help = nullptr;
    Notifier *notifier = nullptr;
    QMenu *menu = nullptr;
    QHash<Place, QWidget *> widgets;
    QHash<Place, RegionWalk> walks;
    QList<Place> withSide{Place::Desk};
    Place current = Place::Desk;
    User user;
    Presence presence = Presence::Offline;
    bool isOnline = false;
};

MainWindow::MainWindow(QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(new Parts(settings))
{
    setWindowTitle(u"Parley"_s);
    setWindowIcon(QIcon(u":/icons/parley.svg"_s));
    setMinimumSize(smallest);
    build();
    buildMenu();
    connectActions();
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()))
        resize(usual);
    m_parts->side->setPanelWidth(settings.value(u"window/sideWidth"_s, SideHost::usual).toInt());
    fold();
    refreshPlaces();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    Parts &p = *m_parts;
    p.actions = new Actions(this);
    p.actions->addTo(this);
    auto *frame = new QWidget(this);
    auto *across = new QHBoxLayout(frame);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    p.rail = new Rail(*p.actions, frame);
    across->addWidget(p.rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    across->addLayout(column, 1);
    p.topBar = new TopBar(*p.actions, frame);
    p.banner = new OfflineBanner(*p.actions, frame);
    p.notice = new NoticeBar(frame);
    auto *main = new QWidget(frame);
    p.status = new StatusBar(*p.actions, frame);
    column->addWidget(p.topBar);
    column->addWidget(p.banner);
    column->addWidget(p.notice);
    column->addWidget(main, 1);
    column->addWidget(p.status);
    auto *middle = new QHBoxLayout(main);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    p.places = new QStackedWidget(main);
    p.side = new SideHost(main);
    middle->addWidget(p.places, 1);
    middle->addWidget(p.side);
    setCentralWidget(frame);
    p.palette = new CommandPalette(*p.actions, frame);
    p.help = new KeyboardHelp(*p.actions, this);
    p.notifier = new Notifier(this);
}

void MainWindow::buildMenu()
{
    m_parts->menu = new QMenu(this);
    QMenu *menus = m_parts->menu;
    for (const ActGroup group : {ActGroup::Chats, ActGroup::Writing, ActGroup::View, ActGroup::Places,
                                 ActGroup::Me, ActGroup::Program}) {
#ifdef Q_OS_MACOS
        QMenu *menu = menuBar()->addMenu(Actions::titleOf(group));
#else
        QMenu *menu = menus->addMenu(Actions::titleOf(group));
#endif
        menu->addActions(m_parts->actions->in(group));
    }
    m_parts->rail->setMenu(menus);
}

void MainWindow::connectActions()
{
    Parts &p = *m_parts;
    const Actions &actions = *p.actions;
    for (const Place place : allPlaces)
        connect(actions[Actions::goTo(place)], &QAction::triggered, this,
                [this, place] { enterPlace(place); });
    connect(p.rail, &Rail::placeRequested, this, &MainWindow::enterPlace);
    connect(actions[Act::PresenceMenu], &QAction::triggered, p.rail, &Rail::openPresenceMenu);
    const std::pair<Act, Presence> presences[] = {{Act::BeAvailable, Presence::Available},
                                                  {Act::TakeBreak, Presence::Break},
                                                  {Act::FinishUp, Presence::FinishingUp}};
    for (const auto &[act, presence] : presences) {
        connect(actions[act], &QAction::triggered, this, [this, presence = presence] {
            setPresence(m_parts->presence); // until the backend says otherwise
            Q_EMIT presenceRequested(presence);
        });
    }
    connect(actions[Act::SignOut], &QAction::triggered, this, &MainWindow::signOutRequested);
    connect(actions[Act::TryNow], &QAction::triggered, this, &MainWindow::tryNowRequested);
    connect(actions[Act::Preferences], &QAction::triggered, this, &MainWindow::preferencesRequested);
    connect(actions[Act::Quit], &QAction::triggered, this, &QWidget::close);
    connect(actions[Act::ZoomIn], &QAction::triggered, this, [this] { Q_EMIT zoomRequested(1); });
    connect(actions[Act::ZoomOut], &QAction::triggered, this, [this] { Q_EMIT zoomRequested(-1); });
    connect(actions[Act::ZoomReset], &QAction::triggered, this, [this] { Q_EMIT zoomRequested(0); });
    connect(actions[Act::Palette], &QAction::triggered, p.palette, [&p] { p.palette->open(); });
    connect(actions[Act::FindEverywhere], &QAction::triggered, p.palette, [&p] { p.palette->open(); });
    connect(actions[Act::Keys], &QAction::triggered, p.help, [&p] {
        p.help->show();
        p.help->raise();
        p.help->activateWindow();
    });
    connect(actions[Act::SidePanel], &QAction::triggered, this, [this] {
        m_parts->side->showPage(SidePage::Customer);
        m_parts->side->toggle();
    });
    connect(actions[Act::Outbox], &QAction::triggered, this, [this] {
        setCurrentPlace(Place::Desk);
        m_parts->side->open();
    });
    connect(actions[Act::NextRegion], &QAction::triggered, this, [this] { walkRegions(true); });
    connect(actions[Act::PreviousRegion], &QAction::triggered, this, [this] { walkRegions(false); });
    connect(p.notifier, &Notifier::toldInFront, this, &MainWindow::showNotice);
    connect(p.side, &SideHost::panelWidthChanged, this,
            [this](int width) { m_parts->settings.setValue(u"window/sideWidth"_s, width); });
}

void MainWindow::addPlace(Place place, QWidget *widget)
{
    m_parts->widgets.insert(place, widget);
    m_parts->places->addWidget(widget);
    refreshPlaces();
}

void MainWindow::setRegionWalk(Place place, RegionWalk walk)
{
    m_parts->walks.insert(place, std::move(walk));
}

void MainWindow::setSidePanelIn(Place place, bool hasSidePanel)
{
    m_parts->withSide.removeAll(place);
    if (hasSidePanel)
        m_parts->withSide += place;
    refreshSide();
}

void MainWindow::setCurrentPlace(Place place)
{
    Parts &p = *m_parts;
    QWidget *widget = p.widgets.value(place);
    if (!widget || !isPlaceOf(place, p.user.role))
        return;
    const bool isChange = place != p.current || p.places->currentWidget() != widget;
    p.current = place;
    p.places->setCurrentWidget(widget);
    p.topBar->setCurrent(place);
    p.rail->setCurrent(place);
    refreshSide();
    if (isChange)
        Q_EMIT placeChanged(place);
}

// The keys go where one went: into the composer, the list, the tiles.
void MainWindow::enterPlace(Place place)
{
    setCurrentPlace(place);
    const Parts &p = *m_parts;
    QWidget *widget = p.places->currentWidget();
    if (const RegionWalk walk = p.walks.value(p.current); !widget || (walk && walk(false)))
        return;
    if (widget->focusProxy() || !focusInto(widget))
        widget->setFocus(Qt::OtherFocusReason);
}

Place MainWindow::currentPlace() const { return m_parts->current; }

void MainWindow::setUser(const User &user)
{
    m_parts->user = user;
    m_parts->rail->presence()->setUser(user);
    //: Window title; %1 is the name of who is signed in
    setWindowTitle(user.name.isEmpty() ? u"Parley"_s : tr("%1 – Parley").arg(user.name));
    refreshPlaces();
}

void MainWindow::setPresence(Presence presence)
{
    const Actions &actions = *m_parts->actions;
    m_parts->presence = presence;
    m_parts->rail->presence()->setPresence(m_parts->isOnline ? presence : Presence::Offline);
    actions[Act::BeAvailable]->setChecked(presence == Presence::Available);
    actions[Act::TakeBreak]->setChecked(presence == Presence::Break);
    actions[Act::FinishUp]->setChecked(presence == Presence::FinishingUp);
}

void MainWindow::setLink(const LinkState &link)
{
    m_parts->banner->setLink(link);
    m_parts->status->setLink(link);
    m_parts->isOnline = link.phase == LinkState::Phase::Synced || link.phase == LinkState::Phase::CatchingUp;
    m_parts->actions->setOnline(m_parts->isOnline);
    setPresence(m_parts->presence);
}

void MainWindow::setOutboxCount(int count) { m_parts->status->setOutboxCount(count); }

void MainWindow::setQueueCount(int count) { m_parts->rail->setBadge(Place::Queue, count); }

void MainWindow::setCapacity(int used, int cap) { m_parts->topBar->setCapacity(used, cap); }

void MainWindow::showNotice(const QString &title, const QString &text) { m_parts->notice->say(title, text); }

Actions &MainWindow::actions() const { return *m_parts->actions; }
TopBar &MainWindow::topBar() const { return *m_parts->topBar; }
SideHost &MainWindow::side() const { return *m_parts->side; }
StatusBar &MainWindow::status() const { return *m_parts->status; }
Rail &MainWindow::rail() const { return *m_parts->rail; }
CommandPalette &MainWindow::commandPalette() const { return *m_parts->palette; }
Notifier &MainWindow::notifier() const { return *m_parts->notifier; }

void MainWindow::refreshPlaces()
{
    Parts &p = *m_parts;
    for (const Place place : allPlaces) {
        const bool isThere = p.widgets.contains(place) && isPlaceOf(place, p.user.role);
        if (isThere)
            p.rail->addPlace(place);
        else
            p.rail->removePlace(place);
        (*p.actions)[Actions::goTo(place)]->setVisible(isThere);
        p.actions->setPossible(Actions::goTo(place), isThere);
    }
    setCurrentPlace(p.widgets.contains(p.current) && isPlaceOf(p.current, p.user.role) ? p.current
                                                                                       : Place::Desk);
}

void MainWindow::refreshSide() { m_parts->side->setVisible(m_parts->withSide.contains(m_parts->current)); }

void MainWindow::fold()
{
    const bool isNarrow = width() < narrowWindow;
    m_parts->rail->setCompact(isNarrow);
    m_parts->topBar->setCompact(isNarrow);
    m_parts->side->setFolded(isNarrow);
}

void MainWindow::walkRegions(bool forward)
{
    Parts &p = *m_parts;
    QWidget *place = p.places->currentWidget();
    const bool hasSide = p.side->isVisible() && p.side->isOpen();
    RegionRing ring;
    ring.add(
        [&p](bool) {
            p.rail->focusCurrent();
            return true;
        },
        [&p](QWidget *focus) { return p.rail->isAncestorOf(focus); });
    const RegionWalk walk = p.walks.value(p.current);
    ring.add([walk, place](bool isForward) { return walk ? walk(isForward) : focusInto(place); },
             [&p, place](QWidget *focus) {
                 return (place && place->isAncestorOf(focus)) || place == focus
                        || p.topBar->isAncestorOf(focus);
             },
             walk != nullptr);
    if (hasSide)
        ring.add([&p](bool) { return focusInto(p.side->panel()); },
                 [&p](QWidget *focus) {
                     return p.side->panel()->isAncestorOf(focus) || focus == p.side->panel();
                 });
    ring.walk(QApplication::focusWidget(), forward);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fold();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous() && !focusWidget() && m_parts->places->currentWidget())
        m_parts->places->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts->settings.setValue(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace parley
