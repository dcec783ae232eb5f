// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/id.h"
#include "models/library/finding/pickhistory.h"

#include <limits>
#include <optional>

namespace parley {

//! As many hits as anybody looks through.
inline constexpr qsizetype usualLimit = 200;

//! Where a search is made: what fits there is raised, nothing is hidden.
struct SearchContext
{
    QString language = {};                                   //!< BCP 47; empty for none
    std::optional<Channel> channel = {};                     //!< nothing: any
    UserId agent = {};                                       //!< whose own phrases count a little more
    QString brand = {};                                      //!< empty: any
    QString topic = {};                                      //!< of the conversation, in words
    PickMoment moment = {};                                  //!< what was said last
    const PickHistory *history = nullptr;                    //!< what was picked before; not owned
    PickShares shares = usualShares;                         //!< of what was picked
    std::optional<QList<EntryId>> candidates = {};           //!< when set, nothing else is found
    qsizetype limit = std::numeric_limits<qsizetype>::max(); //!< hits at most; a lower one is faster
};

} // namespace parley
