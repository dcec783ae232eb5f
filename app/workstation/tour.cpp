// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/tour.h"

#include "app/workstation/deskwiring.h"
#include "app/workstation/libraryplace.h"
#include "models/sync/engine.h"
#include "widgets/common/theme.h"
#include "widgets/composer/composer.h"
#include "widgets/conversation/conversationpane.h"
#include "widgets/conversation/deskview.h"
#include "widgets/conversation/suggestionrow.h"
#include "widgets/library/entryeditor.h"
#include "widgets/library/librarypage.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QKeyEvent>

#include <algorithm>
#include <cstdio>

namespace parley {

using namespace Qt::StringLiterals;

namespace {
constexpr int beat = 100;             // ms between looks
constexpr int settledBeats = 7;       // a screen stands still so long before its picture
constexpr int patience = 30'000;      // ms a step may take
constexpr int bannerDelay = 6'000;    // ms: the banner waits for a short loss to mend itself
constexpr int cardsDelay = 10'000;    // ms: suggestions are learned when the backend has started
constexpr int longPatience = 300'000; // ms until somebody outside has done their part

//! For the script around the tour.
void tell(const char *words)
{
    std::printf("tour: %s\n", words);
    std::fflush(stdout);
}
} // namespace

Tour::Tour(const QString &folder, sync::Engine &engine, MainWindow &window, DeskWiring &desk,
           LibraryPlace &library, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_engine(engine)
    , m_window(window)
    , m_desk(desk)
    , m_library(library)
{
    QDir().mkpath(folder);
    m_timer.setInterval(beat);
    connect(&m_timer, &QTimer::timeout, this, &Tour::advance);
}

void Tour::start()
{
    add(
        u"start"_s, [] {}, [this] { return m_engine.link().phase == sync::LinkState::Online; }, false);
    switch (m_engine.user().role) {
    case Role::Agent:
        addAgentSteps();
        addOfflineStep();
        break;
    case Role::Supervisor:
    case Role::Admin: addSupervisorSteps(); break;
    case Role::Trainer: addTrainerSteps(); break;
    }
    m_waiting.start();
    m_timer.start();
}

void Tour::add(const QString &name, std::function<void()> begin, std::function<bool()> isDone,
               bool hasPicture)
{
    m_steps.append({name, std::move(begin), std::move(isDone), hasPicture});
}

void Tour::addAgentSteps()
{
    DeskView *view = m_desk.view();
    Actions &actions = m_window.actions();
    const auto current = [view] { return view->paneOf(view->current()); };

    add(
        u"desk-columns"_s,
        [this, view] {
            m_window.setCurrentPlace(Place::Desk);
            view->setArrangement(DeskView::Arrangement::Columns);
            view->focusPlace(1);
        },
        [this] { return m_desk.held() >= qMin(3, m_desk.cap()); });
    add(
        u"full"_s, [] { tell("desk is full"); }, {}, false);
    add(
        u"suggestions"_s, [] {},
        [this, view] {
            const auto rows = view->findChildren<SuggestionRow *>();
            const bool isAny = std::any_of(rows.begin(), rows.end(),
                                           [](const SuggestionRow *row) { return row->isVisible(); });
            return isAny || m_waiting.elapsed() > cardsDelay; // those who were answered want none
        });
    add(u"palette"_s, [this, current] {
        current()->focusComposer();
        type(u"/refu"_s);
    });
    add(
        u"chip"_s, [this] { press(Qt::Key_Return); },
        [current] { return !current()->composer()->fieldsToFill().isEmpty(); });
    add(
        u"refused"_s, [this] { press(Qt::Key_Return, Qt::ControlModifier); },
        [current] { return !current()->composer()->canSend(); }, false);
    add(
        u"cleared"_s,
        [this] {
            press(Qt::Key_A, Qt::ControlModifier);
            press(Qt::Key_Delete);
        },
        {}, false);
    for (int place = 1; place <= 3; ++place)
        add(
            u"reply-%1"_s.arg(place),
            [this, view, place] {
                view->focusPlace(place);
                view->paneOf(view->current())->focusComposer();
                type(u"/checking"_s);
                press(Qt::Key_Return);
                press(Qt::Key_Return, Qt::ControlModifier);
            },
            [this] { return m_engine.outbox().items().isEmpty(); }, false);
    add(u"desk-grid"_s, [view] { view->setArrangement(DeskView::Arrangement::Grid); });
    add(u"desk-tabs"_s, [view] { view->setArrangement(DeskView::Arrangement::Tabs); });
    add(u"transfer"_s, [view, current] {
        view->setArrangement(DeskView::Arrangement::Columns);
        current()->openTransfer();
    });
    add(u"command"_s, [this] {
        press(Qt::Key_Escape);
        m_window.commandPalette().open(u"take"_s);
    });
    add(u"queue"_s, [this, &actions] {
        m_window.commandPalette().dismiss();
        actions[Act::GoToQueue]->trigger();
    });
    add(u"customers"_s, [&actions] { actions[Act::GoToCustomers]->trigger(); });
    add(u"library"_s, [&actions] { actions[Act::GoToLibrary]->trigger(); });
    add(u"keys"_s, [this, &actions] {
        m_window.setCurrentPlace(Place::Desk);
        actions[Act::Keys]->trigger();
    });
    add(
        u"keys-closed"_s,
        [] {
            if (QWidget *help = QApplication::activeWindow())
                help->close();
        },
        {}, false);
}

void Tour::addOfflineStep()
{
    if (!qEnvironmentVariableIsSet("PARLEY_TOUR_OFFLINE"))
        return;
    DeskView *view = m_desk.view();
    add(
        u"cut"_s, [] { tell("cut the line now"); },
        [this] { return m_engine.link().phase == sync::LinkState::Offline; }, false);
    add(
        u"offline"_s,
        [this, view] {
            view->focusPlace(1);
            view->paneOf(view->current())->focusComposer();
            type(u"Yes, by Saturday. I’ll send the tracking link as soon as it leaves."_s);
            press(Qt::Key_Return, Qt::ControlModifier);
        },
        [this] { return !m_engine.outbox().items().isEmpty() && m_waiting.elapsed() > bannerDelay; });
    add(
        u"mended"_s, [] { tell("mend the line now"); },
        [this] {
            return m_engine.link().phase == sync::LinkState::Online && m_engine.outbox().items().isEmpty();
        },
        false);
}

void Tour::addSupervisorSteps()
{
    add(u"wall"_s, [this] { m_window.actions()[Act::GoToWall]->trigger(); });
    add(u"monitor"_s, [this] {
        press(Qt::Key_Home);
        press(Qt::Key_Return);
    });
}

void Tour::addTrainerSteps()
{
    LibraryPage *page = m_library.page();
    add(u"library"_s, [this] { m_window.setCurrentPlace(Place::Library); });
    add(
        u"library-editor"_s,
        [this, page] {
            page->focusSearch();
            type(u"refund"_s);
            m_library.showEntry(EntryId(u"e-001"_s));
        },
        [page] { return page->editor()->entry().id == EntryId(u"e-001"_s); });
    add(u"compare"_s, [page] { page->editor()->toggleCompare(); });
    add(u"proposals"_s, [page] {
        page->editor()->toggleCompare();
        page->showSection(1);
    });
    add(u"tone-guide"_s, [page] { page->showSection(2); });
    add(u"library-report"_s, [page] { page->showSection(3); });
    if (const QString file = qEnvironmentVariable("PARLEY_TOUR_IMPORT"); !file.isEmpty())
        add(u"import"_s, [this, page, file] {
            page->showSection(0);
            m_library.exchange().openFile(file);
        });
}

void Tour::advance()
{
    if (m_at >= m_steps.size()) {
        m_timer.stop();
        return Q_EMIT finished({});
    }
    const Step &step = m_steps.at(m_at);
    if (!m_hasBegun) {
        m_hasBegun = true;
        m_settled = 0;
        m_waiting.restart();
        step.begin();
        return;
    }
    if (step.isDone && !step.isDone()) {
        m_settled = 0;
        if (m_waiting.elapsed() < (step.hasPicture ? patience : longPatience))
            return;
        picture(&m_window, step.name + u"-failed"_s);
        m_timer.stop();
        return Q_EMIT finished(u"the step \"%1\" did not come to its end"_s.arg(step.name));
    }
    if (++m_settled < settledBeats)
        return;
    if (step.hasPicture
        && !picture(QApplication::activeWindow() ? QApplication::activeWindow() : &m_window, step.name)) {
        m_timer.stop();
        return Q_EMIT finished(u"no picture of \"%1\" could be written"_s.arg(step.name));
    }
    ++m_at;
    m_hasBegun = false;
}

bool Tour::picture(QWidget *widget, const QString &name)
{
    QString prefix;
    if (const QString language = QLocale().name().section(u'_', 0, 0); language != "en"_L1)
        prefix += language + u'-';
    if (Theme::current().isDark)
        prefix += u"dark-"_s;
    return widget->window()->grab().save(QDir(m_folder).filePath(prefix + name + u".png"_s));
}

void Tour::type(const QString &text)
{
    for (const QChar letter : text) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            return;
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(focus, &down);
    }
}

void Tour::press(int key, Qt::KeyboardModifiers modifiers)
{
    if (QWidget *focus = QApplication::focusWidget()) {
        QKeyEvent down(QEvent::KeyPress, key, modifiers);
        QApplication::sendEvent(focus, &down);
    }
}

} // namespace parley
