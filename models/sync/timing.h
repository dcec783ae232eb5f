// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace parley::sync {

//! How patient the link is, in ms. The defaults are for use; tests shorten them.
struct Timing
{
    int ping = 15'000;       //!< a ping goes out this often
    int dead = 35'000;       //!< nothing heard for so long: the link is dead
    int connecting = 20'000; //!< an attempt, hello included, may take so long
    int answer = 30'000;     //!< a question waits so long
    int firstRetry = 1'000;  //!< the first pause after a loss; doubles, and is jittered
    int longestRetry = 30'000;
};

} // namespace parley::sync
