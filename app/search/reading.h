// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"
#include "models/domain/error.h"
#include "models/library/finding/searchcontext.h"

namespace parley::search {

//! One message of the conversation.
struct Said
{
    bool isCustomer = false; //!< else the agent
    QString text;
};

//! One line of queries or of history.
struct Question
{
    QString query;
    SearchContext context;
    EntryId picked;       //!< empty in a query
    QList<Said> messages; //!< the last one last
};

//! The entries of a library file; an error names the file and the entry.
[[nodiscard]] Result<QList<Entry>> readLibrary(const QString &file);

//! One line of JSON; an error says what is wrong with it.
[[nodiscard]] Result<Question> readQuestion(const QByteArray &line);

//! The picks of a history file, oldest first; an error names the file and the line.
[[nodiscard]] Result<QList<Question>> readPicks(const QString &path);

} // namespace parley::search
