// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/library/finding/pickhistory.h"

namespace parley::search {

//! What the command line asks for.
struct Options
{
    QString libraryFile;
    QString historyFile; //!< empty: nothing was picked yet
    PickShares shares = usualShares;

    //! Shows help or the version and exits when that is asked; an error names what is wrong.
    [[nodiscard]] static Result<Options> read(const QStringList &arguments);
};

} // namespace parley::search
