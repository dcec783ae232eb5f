// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/suggesting/suggestioncontext.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace parley {

//! The peer: SQLite FTS5. The nearest places by bm25 over the customer's last message, those after the same
//! reply counting double, vote for what was picked there.
class FtsNeighbours
{
public:
    explicit FtsNeighbours(const QList<SuggestionPick> &picks);
    ~FtsNeighbours();
    FtsNeighbours(const FtsNeighbours &) = delete;
    FtsNeighbours &operator=(const FtsNeighbours &) = delete;

    [[nodiscard]] QList<EntryId> suggest(const SuggestionContext &context, int limit);
    [[nodiscard]] qint64 bytes();

private:
    QSqlDatabase m_database;
    QSqlQuery m_nearest;
};

} // namespace parley
