// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entryhistory.h"
#include "models/domain/user.h"
#include "models/library/writing/entrymerge.h"
#include "models/lists/entrystanding.h"

#include <QHash>

//! How an entry's life is told.
namespace parley {

//! "English, neutral", "English · SMS"; of a link only the language.
[[nodiscard]] QString placeWords(const VariantPlace &place, EntryKind kind = EntryKind::Reply);
//! What a part is called: "Title", "English, neutral".
[[nodiscard]] QString partWords(const EntryPart &part, EntryKind kind);
//! Several of them: "Title, tags and English, neutral".
[[nodiscard]] QString partsWords(const QList<EntryPart> &parts, EntryKind kind);
//! What a version brought, in few words: "Polish added", "title, English"; empty when nothing differs.
[[nodiscard]] QString changeWords(const Entry &before, const Entry &after);
//! What a part holds, for a comparison of those that are no texts.
[[nodiscard]] QString valueWords(const Entry &entry, const EntryPart &part, const QHash<UserId, User> &users);
//! "today 14:12", "2 May", "9 Nov 2025".
[[nodiscard]] QString dayWords(qint64 at, qint64 now);
//! "published 2 May by Tomasz W.".
[[nodiscard]] QString stepWords(const EntryStep &step, qint64 now);
//! "Tomasz W." of "Tomasz Wrona".
[[nodiscard]] QString shortName(const QString &name);
//! "Overdue", "This month", "Later".
[[nodiscard]] QString dueWords(ReviewDue due);
//! "Often rewritten", "Rarely used", "Unused for 90 days".
[[nodiscard]] QString attentionWords(Attention attention);
//! "Personal", "Teams", "Whole centre".
[[nodiscard]] QString scopeWords(Scope scope);

//! The third line of a row in the list.
struct RowNote
{
    QString words;
    bool isWarning = false;
};
[[nodiscard]] RowNote rowNote(const Entry &entry, const QHash<UserId, User> &users, qint64 now);

} // namespace parley
