// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"

#include <QObject>
#include <QStringList>

namespace parley {

class CustomerWiring;
class DeskView;
class DeskWiring;
class EntryIndex;
class LibraryPlace;
class MainWindow;
class MonitorWiring;
class OutboxWiring;
class OwnFigures;
class QueueWiring;

namespace sync {
class Engine;
struct LinkState;
} // namespace sync

//! The window's frame: its actions do what they say, its bars show how things stand.
class FrameWiring : public QObject
{
    Q_OBJECT

public:
    FrameWiring(sync::Engine &engine, MainWindow &window, QObject *parent = nullptr);

    void wireDesk(DeskWiring &desk);
    void wireQueue(QueueWiring &queue);
    void wireCustomers(CustomerWiring &customers, DeskWiring &desk);
    void wireOutbox(OutboxWiring &outbox);
    void wireMonitor(MonitorWiring &monitor);
    void wireLibrary(LibraryPlace &library, const EntryIndex &index);
    void wireFigures(OwnFigures &figures);
    //! Takes over all that the engine holds.
    void showAll();

Q_SIGNALS:
    //! Ctrl+N in the Library place.
    void newEntryRequested();

private:
    void wireEngine();
    void wireChatActions(DeskWiring &desk);
    void restoreArrangement();
    void showLink();
    void showPerson(DeskWiring &desk);
    void showChats(DeskWiring &desk);
    void showPossible(DeskWiring &desk);
    void setPresence(Presence presence);
    void say(const QString &title, const QString &text);

    sync::Engine &m_engine;
    MainWindow &m_window;
    DeskView *m_view = nullptr;
    bool m_keepsLibrary = false; //!< the status bar tells of the library
    bool m_isArranged = false; //!< as this agent left it
};

} // namespace parley
