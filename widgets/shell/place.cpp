// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/place.h"

#include <QCoreApplication>

namespace parley {

using namespace Qt::StringLiterals;

QString titleOf(Place place)
{
    switch (place) {
    case Place::Desk:
        //: Place: where an agent's open chats are
        return QCoreApplication::translate("Place", "Desk");
    case Place::Queue:
        //: Place: the customers who wait
        return QCoreApplication::translate("Place", "Queue");
    case Place::Customers:
        //: Place: find a customer
        return QCoreApplication::translate("Place", "Customers");
    case Place::Library:
        //: Place: canned responses, phrases and links
        return QCoreApplication::translate("Place", "Library");
    case Place::Wall:
        //: Place: every live conversation, for supervisors
        return QCoreApplication::translate("Place", "Wall");
    }
    return {};
}

QLatin1StringView iconNameOf(Place place)
{
    switch (place) {
    case Place::Desk: return "audio-headset"_L1;
    case Place::Queue: return "mail-folder-inbox"_L1;
    case Place::Customers: return "system-users"_L1;
    case Place::Library: return "accessories-dictionary"_L1;
    case Place::Wall: return "video-display"_L1;
    }
    return {};
}

bool isPlaceOf(Place place, Role role)
{
    return place != Place::Wall || role == Role::Supervisor || role == Role::Admin;
}

} // namespace parley
