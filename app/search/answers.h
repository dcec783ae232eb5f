// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/reading.h"
#include "models/library/finding/entryindex.h"
#include "models/library/suggesting/suggestiontraining.h"

#include <optional>

namespace parley::search {

//! An entry of an answer, with how sure it is, 0…1.
struct Answer
{
    EntryId entry;
    double score = 0;
};

//! Answers questions from a library and from what was picked in it before.
class Answers
{
public:
    Answers(const QList<Entry> &library, const QList<Question> &picks, const PickShares &shares);

    //! The ten best, best first.
    [[nodiscard]] QList<Answer> to(const Question &question) const;

private:
    [[nodiscard]] QList<Answer> found(const Question &question) const;
    [[nodiscard]] QList<Answer> suggested(const Question &question) const;

    EntryIndex m_index;
    PickHistory m_history;
    PickShares m_shares;
    SuggestionTraining m_training;
    mutable std::optional<SuggestionModel> m_model; //!< once somebody asks without a query: it takes a while
};

} // namespace parley::search
