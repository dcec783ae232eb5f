// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/errorwords.h"

namespace parley {

QString ErrorWords::of(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotSignedIn:
        //: The backend no longer knows who sits here
        return tr("Please sign in again.");
    case ErrorCode::Forbidden:
        //: The role does not allow it
        return tr("You may not do that.");
    case ErrorCode::NotFound:
        //: What was asked for is gone; an empty queue, too
        return tr("There is nothing there any more.");
    case ErrorCode::Conflict:
        //: Somebody else has changed the same thing meanwhile
        return tr("It has changed meanwhile. Look again, then repeat what you did.");
    case ErrorCode::Full:
        //: The agent, or the one a conversation was to go to, holds as many as they may
        return tr("All places are taken.");
    case ErrorCode::TooLarge:
        //: A message or a file is past the limit
        return tr("It is too large.");
    case ErrorCode::RateLimited:
        //: Too many tries in a short time
        return tr("That was too often. Wait a moment.");
    case ErrorCode::Version:
        //: No version of the protocol in common
        return tr("This Parley and the server are of different ages. Update Parley.");
    case ErrorCode::BadRequest:
    case ErrorCode::Unavailable: break;
    }
    return error.message;
}

QString ErrorWords::ofSignIn(const Error &error)
{
    if (error.code == ErrorCode::NotSignedIn)
        //: Under the password
        return tr("Name or password is wrong.");
    return of(error);
}

QString ErrorWords::notYours(const QString &owner)
{
    if (owner.isEmpty())
        //: Above the composer, when a message came too late
        return tr("Not sent: this conversation is no longer yours.");
    //: Above the composer, when a message came too late. %1 is a colleague's name.
    return tr("Not sent: %1 has this conversation now.").arg(owner);
}

} // namespace parley
