// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/screens.h"

namespace parley {

Screens::Screens(sync::Engine &engine, QSettings &settings)
    : window(settings)
    , clock(engine)
    , transcripts(engine)
    , desk(engine, transcripts, clock)
    , queue(engine, desk, clock)
    , customers(engine, desk, clock)
    , outbox(engine, desk, clock)
    , monitor(engine, transcripts, desk, queue, clock)
    , library(engine, desk, customers)
    , suggestions(engine, desk, library)
    , guard(engine, desk, library)
    , libraryPlace(engine, desk, customers, &window)
    , figures(engine)
    , frame(engine, window)
{
    frame.wireDesk(desk);
    frame.wireQueue(queue);
    frame.wireCustomers(customers, desk);
    frame.wireLibrary(libraryPlace, library.index());
    frame.wireMonitor(monitor);
    frame.wireOutbox(outbox);
    frame.wireFigures(figures);
    frame.showAll();
    figures.showAll();
    desk.showAll();
    queue.showAll();
    monitor.showAll();
    library.showAll();
    suggestions.showAll();
    guard.showAll();
    libraryPlace.showAll();
}

} // namespace parley
