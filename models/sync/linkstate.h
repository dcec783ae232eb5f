// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parley::sync {

//! How the workstation stands with the backend, as the status bar and the banner show it.
//! Times are ms since 1970 UTC by this machine's clock, 0 for never.
struct LinkState
{
    enum Phase {
        SignedOut,  //!< nobody is signed in; \a reason says why when it was not asked for
        Connecting, //!< an attempt is under way
        CatchingUp, //!< connected, and what was missed is still coming: not up to date
        Online,     //!< up to date
        Offline,    //!< waiting for the next attempt at \a nextTryAt; what is shown may be old
    };

    Phase phase = SignedOut;
    qint64 offlineSince = 0;  //!< since when it has not been online; 0 while it is
    qint64 lastContactAt = 0; //!< when the backend was last heard: the age of what is shown
    qint64 nextTryAt = 0;     //!< when it tries again; 0 while it does not wait
    QString reason;           //!< why it is not online, in words for a person

    friend bool operator==(const LinkState &, const LinkState &) = default;
};

} // namespace parley::sync
