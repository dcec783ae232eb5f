// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace parley::backend {

//! Runs `parleyd <command> …` and gives the program's exit code. Passwords come from the terminal or from
//! standard input, never from the arguments.
[[nodiscard]] int runCommandLine(const QStringList &arguments);

} // namespace parley::backend
