// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

namespace parley {

//! How the text of one message came from the library; told by the workstation with the message.
struct EntryUse
{
    EntryId entry; //!< empty: nothing of the library is in it
    QString language;
    FormOfAddress form = FormOfAddress::Neutral;
    int inserted = 0; //!< characters that the entry brought
    int edited = 0;   //!< edit distance from what it brought to what of it was sent, in characters
    int typed = 0;    //!< characters of the message that were typed
    bool isByHand = false; //!< written by hand, much as the entry has it

    friend bool operator==(const EntryUse &, const EntryUse &) = default;
};

//! What one variant of an entry brought over some days.
struct EntryFigures
{
    EntryId entry;
    QString language;
    FormOfAddress form = FormOfAddress::Neutral;
    int inserted = 0;        //!< times put into a draft
    int sent = 0;            //!< messages sent with it
    int edited = 0;          //!< of these, changed before sending
    double editedShare = 0;  //!< how much of the text was changed in those, 0…1, on average
    int rated = 0;           //!< conversations with it that the customer rated
    double satisfaction = 0; //!< their average, 1…5
    int closed = 0;          //!< conversations with it that have ended
    int solved = 0;          //!< of these, with an outcome that says solved
    int askedAgain = 0;      //!< of these, after which the customer wrote again within three days
    int byHand = 0;          //!< messages typed much as it stands, without it
    double savedSeconds = 0; //!< typing spared: characters brought less those changed, at 5 a second
    qint64 lastSentAt = 0;   //!< ms since 1970 UTC; 0: not in these days

    friend bool operator==(const EntryFigures &, const EntryFigures &) = default;
};

//! What the whole library brought on one day.
struct LibraryDay
{
    qint64 day = 0; //!< days since 1970, UTC
    int sent = 0;
    int edited = 0;
    int byHand = 0;
    int messages = 0; //!< that agents sent, with the library or without
    double savedSeconds = 0;

    friend bool operator==(const LibraryDay &, const LibraryDay &) = default;
};

//! What the library brought between two times, ms since 1970 UTC.
struct LibraryReport
{
    qint64 since = 0;
    qint64 until = 0;
    QList<EntryFigures> variants;
    QList<LibraryDay> days;

    friend bool operator==(const LibraryReport &, const LibraryReport &) = default;
};

} // namespace parley
