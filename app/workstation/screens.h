// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workstation/clock.h"
#include "app/workstation/customerwiring.h"
#include "app/workstation/deskwiring.h"
#include "app/workstation/framewiring.h"
#include "app/workstation/guardwiring.h"
#include "app/workstation/libraryplace.h"
#include "app/workstation/librarywiring.h"
#include "app/workstation/monitorwiring.h"
#include "app/workstation/outboxwiring.h"
#include "app/workstation/ownfigures.h"
#include "app/workstation/queuewiring.h"
#include "app/workstation/suggestionwiring.h"
#include "app/workstation/transcripts.h"
#include "widgets/shell/mainwindow.h"

class QSettings;

namespace parley {

//! The window with all its places, wired to the engine. Made anew when the language changes.
struct Screens
{
    Screens(sync::Engine &engine, QSettings &settings);

    MainWindow window; // first: the places are handed over to it
    Clock clock;
    Transcripts transcripts;
    DeskWiring desk;
    QueueWiring queue;
    CustomerWiring customers;
    OutboxWiring outbox;
    MonitorWiring monitor;
    LibraryWiring library;
    SuggestionWiring suggestions;
    GuardWiring guard;
    LibraryPlace libraryPlace;
    OwnFigures figures;
    FrameWiring frame;
};

} // namespace parley
