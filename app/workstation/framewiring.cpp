// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/framewiring.h"

#include "app/workstation/customerwiring.h"
#include "app/workstation/deskwiring.h"
#include "app/workstation/libraryplace.h"
#include "app/workstation/monitorwiring.h"
#include "app/workstation/outboxwiring.h"
#include "app/workstation/ownfigures.h"
#include "app/workstation/queuewiring.h"
#include "models/library/finding/entryindex.h"
#include "models/sync/engine.h"
#include "widgets/composer/composer.h"
#include "widgets/conversation/chattabs.h"
#include "widgets/conversation/conversationpane.h"
#include "widgets/conversation/deskview.h"
#include "widgets/conversation/transcriptview.h"
#include "widgets/customer/customerpanel.h"
#include "widgets/customer/customerspage.h"
#include "widgets/library/librarypage.h"
#include "widgets/outbox/outboxpanel.h"
#include "widgets/queue/queuepage.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/notifier.h"
#include "widgets/shell/statusbar.h"
#include "widgets/shell/topbar.h"
#include "widgets/wall/wallpage.h"

#include <QAction>
#include <QSettings>

#include <utility>

namespace parley {

using namespace Qt::StringLiterals;
using sync::Engine;

namespace {

//! Where the arrangement of one agent's desk is kept.
QString arrangementKey(const UserId &user) { return u"desk/arrangement/"_s + user.value(); }

constexpr qsizetype shownEntries = 8; // of the library, in the command palette

LinkState::Phase phaseOf(const sync::LinkState &link)
{
    switch (link.phase) {
    case sync::LinkState::Online: return LinkState::Phase::Synced;
    case sync::LinkState::CatchingUp: return LinkState::Phase::CatchingUp;
    case sync::LinkState::Offline: return LinkState::Phase::Offline;
    case sync::LinkState::SignedOut:
    case sync::LinkState::Connecting: break;
    }
    // Trying again after a loss is still being offline: what is shown may be old.
    return link.offlineSince > 0 && link.lastContactAt > 0 ? LinkState::Phase::Offline
                                                           : LinkState::Phase::Connecting;
}

} // namespace

FrameWiring::FrameWiring(Engine &engine, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_window(window)
{
    wireEngine();
    connect(&window, &MainWindow::presenceRequested, this, &FrameWiring::setPresence);
    connect(&window, &MainWindow::signOutRequested, &engine, &Engine::signOut);
    connect(&window, &MainWindow::tryNowRequested, &engine, &Engine::tryNow);
}

void FrameWiring::wireEngine()
{
    connect(&m_engine, &Engine::linkChanged, this, &FrameWiring::showLink);
    connect(&m_engine, &Engine::signedIn, this, [this](const User &user) { m_window.setUser(user); });
    connect(&m_engine, &Engine::snapshotReplaced, this, &FrameWiring::showAll);
    connect(&m_engine, &Engine::presenceChanged, this, [this](const protocol::PresenceChanged &changed) {
        if (changed.user == m_engine.user().id)
            m_window.setPresence(changed.presence);
    });
    connect(&m_engine, &Engine::storageFailed, this, [this](const QString &reason) {
        //: Title of a notification: the disk does not take what must be kept
        say(tr("Not kept on this computer"), reason);
    });
}

void FrameWiring::showLink()
{
    const sync::LinkState &link = m_engine.link();
    m_window.setLink({phaseOf(link), link.offlineSince, link.lastContactAt, link.nextTryAt});
}

void FrameWiring::setPresence(Presence presence)
{
    m_engine.tell(protocol::SetPresence{presence});
    m_window.setPresence(presence);
}

void FrameWiring::say(const QString &title, const QString &text)
{
    m_window.notifier().tell(title, text, {});
}

void FrameWiring::wireDesk(DeskWiring &desk)
{
    m_view = desk.view();
    m_window.addPlace(Place::Desk, desk.view());
    m_window.setSidePanelIn(Place::Desk, true);
    m_window.topBar().setTabs(desk.view()->tabs());
    m_window.setRegionWalk(Place::Desk,
                           [view = desk.view()](bool forward) { return view->focusNextRegion(forward); });
    wireChatActions(desk);
    connect(&desk, &DeskWiring::heldChanged, this, [this, &desk](int held, int cap) {
        m_window.setCapacity(held, cap);
        showChats(desk);
        showPossible(desk);
    });
    connect(&desk, &DeskWiring::currentChanged, this, [this, &desk] {
        showPerson(desk);
        showPossible(desk);
    });
    connect(&desk, &DeskWiring::refused, this, [this](const QString &reason) {
        //: Title of a notification: what was asked for did not happen
        say(tr("That did not work"), reason);
    });
    connect(&desk, &DeskWiring::unseenArrived, this,
            [this](const Conversation &conversation, const QString &text) {
                m_window.notifier().tell(conversation.customerName, text, conversation.id.value());
            });
    connect(&desk, &DeskWiring::arrived, this, [this](const Conversation &conversation) {
        //: Title of a notification. %1 is a customer's name.
        m_window.notifier().tell(tr("New chat: %1").arg(conversation.customerName), conversation.lastText,
                                 conversation.id.value());
    });
    connect(&m_window.notifier(), &Notifier::activated, this, [this, &desk](const QString &key) {
        m_window.setCurrentPlace(Place::Desk);
        desk.view()->focusConversation(ConversationId(key));
    });
}

void FrameWiring::wireChatActions(DeskWiring &desk)
{
    Actions &actions = m_window.actions();
    DeskView *view = desk.view();
    const auto on = [this, &actions](Act act, auto *object, auto member) {
        connect(actions[act], &QAction::triggered, object, member);
    };
    on(Act::TakeNext, &desk, [this, &desk] {
        if (m_window.currentPlace() == Place::Library)
            Q_EMIT newEntryRequested();
        else
            desk.takeNext();
    });
    connect(&m_window, &MainWindow::placeChanged, this, [this, &desk] { showPossible(desk); });
    on(Act::Transfer, &desk, &DeskWiring::transferCurrent);
    on(Act::Hold, &desk, &DeskWiring::holdCurrent);
    on(Act::WrapUp, &desk, &DeskWiring::wrapUpCurrent);
    on(Act::MostUrgent, view, &DeskView::focusMostUrgent);
    on(Act::NextChat, view, &DeskView::focusNext);
    on(Act::PreviousChat, view, &DeskView::focusPrevious);
    on(Act::CycleLayout, view, &DeskView::cycleArrangement);
    on(Act::LayoutTabs, view, [view] { view->setArrangement(DeskView::Arrangement::Tabs); });
    on(Act::LayoutColumns, view, [view] { view->setArrangement(DeskView::Arrangement::Columns); });
    on(Act::LayoutGrid, view, [view] { view->setArrangement(DeskView::Arrangement::Grid); });
    const auto onPane = [on, view](Act act, auto member) {
        on(act, view, [view, member] {
            if (ConversationPane *pane = view->paneOf(view->current()))
                (pane->*member)();
        });
    };
    onPane(Act::LibraryPopup, &ConversationPane::openLibrary);
    on(Act::FindHere, view, [view] {
        if (ConversationPane *pane = view->paneOf(view->current()))
            pane->transcriptView()->openFind();
    });
    const auto onComposer = [on, view](Act act, auto member) {
        on(act, view, [view, member] {
            ConversationPane *pane = view->paneOf(view->current());
            if (pane && pane->composer())
                (pane->composer()->*member)();
        });
    };
    onComposer(Act::DraftDirection, &Composer::cycleDirection);
    onComposer(Act::CheckSpelling, &Composer::checkSpelling);
    onComposer(Act::AttachFile, &Composer::chooseFile);
    for (int number = 1; number <= 3; ++number)
        if (QAction *action = actions.suggestion(number))
            connect(action, &QAction::triggered, view, [view, number] {
                if (ConversationPane *pane = view->paneOf(view->current()))
                    pane->insertSuggestion(number);
            });
    for (int number = 1; number <= 9; ++number)
        if (QAction *action = actions.chat(number))
            connect(action, &QAction::triggered, view, [this, view, number] {
                m_window.setCurrentPlace(Place::Desk);
                view->focusPlace(number);
            });
    connect(&m_window.commandPalette(), &CommandPalette::chosen, view,
            [this, view](PaletteKind kind, const QString &id) {
                if (kind != PaletteKind::Chat)
                    return;
                m_window.setCurrentPlace(Place::Desk);
                view->focusConversation(ConversationId(id));
            });
    const auto showArrangement = [&actions](DeskView::Arrangement wished) {
        actions[Act::LayoutTabs]->setChecked(wished == DeskView::Arrangement::Tabs);
        actions[Act::LayoutColumns]->setChecked(wished == DeskView::Arrangement::Columns);
        actions[Act::LayoutGrid]->setChecked(wished == DeskView::Arrangement::Grid);
    };
    connect(view, &DeskView::arrangementChanged, this, showArrangement);
    connect(view, &DeskView::arrangementChanged, this, [this](DeskView::Arrangement wished) {
        QSettings().setValue(arrangementKey(m_engine.user().id), int(wished));
    });
    showArrangement(view->wishedArrangement());
}

void FrameWiring::showChats(DeskWiring &desk)
{
    QList<PaletteItem> chats;
    for (int row = 0; row < desk.open().rowCount(); ++row) {
        const Conversation &conversation = desk.open().conversationAt(row);
        chats.append({PaletteKind::Chat, conversation.id.value(), conversation.customerName,
                      conversation.lastText, "internet-chat"_ba, QString()});
    }
    m_window.commandPalette().setChats(chats);
}

void FrameWiring::showPossible(DeskWiring &desk)
{
    const Conversation *current = desk.open().find(desk.view()->current());
    const bool isMine = current && current->owner == m_engine.user().id;
    for (Act act : {Act::Transfer, Act::Hold, Act::WrapUp})
        m_window.actions().setPossible(act, isMine);
    for (Act act :
         {Act::LibraryPopup, Act::FindHere, Act::DraftDirection, Act::CheckSpelling, Act::AttachFile})
        m_window.actions().setPossible(act, current && m_window.currentPlace() == Place::Desk);
    for (Act act : {Act::MostUrgent, Act::NextChat, Act::PreviousChat})
        m_window.actions().setPossible(act, desk.open().rowCount() > 0);
    m_window.actions().setPossible(Act::TakeNext,
                                   desk.held() < desk.cap() || m_window.currentPlace() == Place::Library);
}

void FrameWiring::showPerson(DeskWiring &desk)
{
    const int row = desk.open().rowOf(desk.view()->current());
    if (row >= 0)
        m_window.side().setPerson(desk.open().conversationAt(row).customerName, Hue(desk.open().hueAt(row)));
}

void FrameWiring::wireQueue(QueueWiring &queue)
{
    m_window.addPlace(Place::Queue, queue.page());
    connect(&queue, &QueueWiring::countChanged, &m_window, &MainWindow::setQueueCount);
    connect(queue.page(), &QueuePage::takeRequested, this, [this] { m_window.setCurrentPlace(Place::Desk); });
    connect(queue.page(), &QueuePage::takeNextRequested, this,
            [this] { m_window.setCurrentPlace(Place::Desk); });
}

void FrameWiring::wireCustomers(CustomerWiring &customers, DeskWiring &desk)
{
    m_window.addPlace(Place::Customers, customers.page());
    m_window.side().setPage(SidePage::Customer, customers.panel());
    connect(m_window.actions()[Act::FindInTimeline], &QAction::triggered, customers.panel(),
            [this, &customers] {
                m_window.side().open();
                m_window.side().showPage(SidePage::Customer);
                customers.panel()->openFind();
            });
    connect(&customers, &CustomerWiring::conversationOpenRequested, this,
            [this, &desk](const ConversationId &conversation) {
                if (desk.open().rowOf(conversation) < 0)
                    //: Title and text of a notification: a chat of the timeline cannot be opened here
                    return say(tr("Not on your desk"), tr("Its text stands in the timeline."));
                m_window.setCurrentPlace(Place::Desk);
                desk.view()->focusConversation(conversation);
            });
    connect(&m_window.commandPalette(), &CommandPalette::searchRequested, this, [this](const QString &query) {
        m_engine.ask(
            protocol::FindCustomers{query, 8}, this, [this](const Result<protocol::FoundCustomers> &found) {
                QList<PaletteItem> items;
                for (const Customer &customer : found ? found->customers : QList<Customer>())
                    items.append(
                        {PaletteKind::Customer, customer.id.value(), customer.name,
                         customer.identities.isEmpty() ? QString() : customer.identities.first().address,
                         "system-users"_ba, QString()});
                m_window.commandPalette().setFound(PaletteKind::Customer, items);
            });
    });
    connect(&m_window.commandPalette(), &CommandPalette::chosen, this,
            [this, &customers](PaletteKind kind, const QString &id) {
                if (kind != PaletteKind::Customer)
                    return;
                m_window.setCurrentPlace(Place::Customers);
                m_engine.ask(protocol::OpenCustomer{CustomerId(id)}, customers.page(),
                             [page = customers.page()](const Result<protocol::CustomerReply> &reply) {
                                 if (reply)
                                     page->openCustomer(reply->customer);
                             });
            });
}

void FrameWiring::wireOutbox(OutboxWiring &outbox)
{
    m_window.side().setPage(SidePage::Outbox, outbox.panel());
    connect(&outbox, &OutboxWiring::countChanged, this, [this](int waiting, int failed) {
        m_window.setOutboxCount(waiting + failed);
        const bool isOffline = m_engine.link().phase == sync::LinkState::Offline;
        m_window.side().showPage(isOffline && waiting + failed > 0 ? SidePage::Outbox : SidePage::Customer);
    });
    connect(&m_engine, &Engine::linkChanged, this, [this](const sync::LinkState &link) {
        if (link.phase == sync::LinkState::Online)
            m_window.side().showPage(SidePage::Customer);
    });
    connect(m_window.actions()[Act::Outbox], &QAction::triggered, this, [this] {
        m_window.side().open();
        m_window.side().showPage(m_window.side().page() == SidePage::Outbox ? SidePage::Customer
                                                                            : SidePage::Outbox);
    });
}

void FrameWiring::showAll()
{
    m_window.setUser(m_engine.user());
    restoreArrangement();
    m_window.setPresence(m_engine.state().standing(m_engine.user().id).presence);
    m_window.setOutboxCount(int(m_engine.outbox().items().size()));
    showLink();
}

void FrameWiring::restoreArrangement()
{
    const QVariant kept = QSettings().value(arrangementKey(m_engine.user().id));
    const int wished = kept.toInt();
    if (m_view && kept.isValid() && wished >= int(DeskView::Arrangement::Tabs)
        && wished <= int(DeskView::Arrangement::Grid) && !std::exchange(m_isArranged, true))
        m_view->setArrangement(DeskView::Arrangement(wished));
}

void FrameWiring::wireFigures(OwnFigures &figures)
{
    connect(&figures, &OwnFigures::changed, this, [this, &figures] {
        if (!m_keepsLibrary)
            m_window.status().setFigures(figures.words());
    });
}

void FrameWiring::wireLibrary(LibraryPlace &library, const EntryIndex &index)
{
    connect(&library, &LibraryPlace::said, this, &FrameWiring::say);
    // Those who keep the library have its numbers in place of their own.
    connect(library.page(), &LibraryPage::summaryChanged, this, [this](const QString &summary) {
        m_keepsLibrary = !summary.isEmpty();
        if (m_keepsLibrary)
            m_window.status().setFigures({summary});
    });
    m_window.addPlace(Place::Library, library.page());
    const auto showHints = [this, page = library.page()] {
        const bool isWriting = m_window.currentPlace() == Place::Library && page->isWriting();
        m_window.status().setHints(isWriting ? page->keyHints() : QList<std::pair<QKeySequence, QString>>());
    };
    connect(&m_window, &MainWindow::placeChanged, library.page(), showHints);
    connect(library.page(), &LibraryPage::writingChanged, library.page(), showHints);
    m_window.topBar().setTools(Place::Library, library.page()->startTools(), library.page()->endTools());
    connect(this, &FrameWiring::newEntryRequested, library.page(), &LibraryPage::newEntry);
    CommandPalette &palette = m_window.commandPalette();
    connect(&palette, &CommandPalette::searchRequested, this, [&palette, &index](const QString &query) {
        QList<PaletteItem> items;
        for (const EntryHit &hit : index.find(query)) {
            if (items.size() == shownEntries)
                break;
            const Entry *entry = index.entry(hit.entry);
            items.append({PaletteKind::Entry, entry->id.value(), entry->title,
                          entry->shortcuts.isEmpty() ? QString() : u'/' + entry->shortcuts.first(),
                          "accessories-dictionary"_ba, QString()});
        }
        palette.setFound(PaletteKind::Entry, items);
    });
    connect(&palette, &CommandPalette::chosen, this, [this, &library](PaletteKind kind, const QString &id) {
        if (kind != PaletteKind::Entry)
            return;
        m_window.setCurrentPlace(Place::Library);
        library.showEntry(EntryId(id));
    });
}

void FrameWiring::wireMonitor(MonitorWiring &monitor)
{
    m_window.addPlace(Place::Wall, monitor.page());
    connect(&monitor, &MonitorWiring::takenOver, this, [this] { m_window.setCurrentPlace(Place::Desk); });
    connect(&monitor, &MonitorWiring::refused, this, [this](const QString &reason) {
        //: Title of a notification: what was asked for did not happen
        say(tr("That did not work"), reason);
    });
}

} // namespace parley
