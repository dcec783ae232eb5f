// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/schema.h"

#include <QList>
#include <QString>

namespace parley {

//! What may come at a place in a canned response.
enum class CompletionKind { None, Name, Field, Filter, Tag };

//! The word that is being written, and what it can become.
struct CompletionPlace
{
    CompletionKind kind = CompletionKind::None;
    QString root;      //!< of a Field: what stands before the dot
    QString begun;     //!< what is written of it
    int start = 0;     //!< where it begins, in UTF-16 units from the start of the text
    QStringList known; //!< names that the text itself has given, by assign and capture

    friend bool operator==(const CompletionPlace &, const CompletionPlace &) = default;
};

//! One of the things to write, and what it means.
struct Completion
{
    QString name;
    QString meaning;
    QString insertion; //!< what is put in its place; ‸ in it is where the cursor goes

    friend bool operator==(const Completion &, const Completion &) = default;
};

//! Where the cursor stands.
[[nodiscard]] CompletionPlace completionPlace(const QString &text, int position);
//! What fits there, those that begin as written first, then those that hold it; \a links are the
//! shortcuts of the library's links.
[[nodiscard]] QList<Completion> completionsAt(const CompletionPlace &place, const QStringList &links,
                                              const Schema &schema = Schema::standard());
//! What a root, or a field of one, means.
[[nodiscard]] QString meaningOf(const QString &placeholder);

} // namespace parley
