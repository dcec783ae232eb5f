// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/user.h"
#include "widgets/common/preferences.h"

#include <QList>

namespace parley {

//! A colleague as the transfer popup shows them.
struct Colleague
{
    User user;
    Presence presence = Presence::Offline;
    int load = 0; //!< conversations they hold now

    friend bool operator==(const Colleague &, const Colleague &) = default;
};

//! What a conversation's pane needs to know of the centre.
struct DeskContext
{
    UserId viewer; //!< who sits here
    Centre centre;
    QList<Colleague> colleagues; //!< without the viewer
    bool isOnline = true;
    SendKey sendKey = SendKey::CtrlEnter;
};

} // namespace parley
