// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/entry.h"
#include "models/domain/user.h"

#include <optional>

namespace parley {

//! What can be done with an entry as a whole.
enum class EntryAction { Save, SendForReview, Publish, Return, Confirm, Retire, Restore, Discard };

//! How an entry stands with who looks at it.
struct EntrySituation
{
    Entry saved; //!< version 0: begun and never saved
    User user;
    bool isEditable = false;
    bool isEdited = false;
    bool needsSecondPerson = false;
    qint64 now = 0; //!< ms since 1970 UTC
};

//! What is offered: one thing above all, some beside it, the rest in a menu.
struct OfferedActions
{
    std::optional<EntryAction> primary;
    QString whyNot; //!< why the primary one cannot be done; empty: it can
    QList<EntryAction> beside;
    QList<EntryAction> menu;

    friend bool operator==(const OfferedActions &, const OfferedActions &) = default;
};

[[nodiscard]] OfferedActions offeredActions(const EntrySituation &situation);
//! "Send for review".
[[nodiscard]] QString actionWords(EntryAction action);

} // namespace parley
