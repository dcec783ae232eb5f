// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/replay/director.h"

namespace parley::replay {

//! What the command line asks for.
struct Options
{
    sync::ServerAddress server;
    QList<Dialogue> dialogues;
    QList<AgentAccount> agents;
    int customers = 10;
    Pace pace;
    QString jsonFile;

    //! Reads the command line and the files it names; an error in words for its user. Ends the program
    //! for --help and --version.
    [[nodiscard]] static Result<Options> read(const QStringList &arguments);
};

} // namespace parley::replay
