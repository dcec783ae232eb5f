// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QList>
#include <QString>

namespace parley {

//! One message before the place that is to be answered.
struct SuggestionMessage
{
    bool isFromCustomer = true;
    QString text;
    EntryId entry; //!< of the library entry it was made from; empty when typed by hand or not known

    friend bool operator==(const SuggestionMessage &, const SuggestionMessage &) = default;
};

//! A place in a conversation: what came before, oldest first; the last eight messages are enough.
struct SuggestionContext
{
    QList<SuggestionMessage> messages;
    EntryId previous;          //!< the entry the agent's last message was made from, if any
    QList<EntryId> candidates; //!< what may be suggested; empty: whatever the model knows

    friend bool operator==(const SuggestionContext &, const SuggestionContext &) = default;
};

//! What an agent picked at a place.
struct SuggestionPick
{
    SuggestionContext context;
    EntryId picked;
    qint64 at = 0; //!< ms since 1970 UTC; only the order counts
};

//! An entry and how likely it is the one that an agent would pick: 0 … 1, calibrated on this centre's picks.
struct Suggestion
{
    EntryId entry;
    double score = 0;

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

} // namespace parley
