// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"
#include "models/library/suggesting/suggestionmodel.h"

#include <atomic>
#include <optional>

namespace parley {

class SuggestionLearner;

//! Makes a SuggestionModel of what agents picked. Takes seconds with ten thousands of picks: not for the
//! main thread.
class SuggestionTraining
{
public:
    static constexpr qsizetype mostPicks = 50'000;  //!< the newest are taken
    static constexpr qsizetype mostEntries = 1'000; //!< the most picked are learned

    //! The library: what titles, tags and categories share is learned too, so that rare entries profit.
    void setEntries(const QList<Entry> &entries);
    //! Oldest first.
    void add(const SuggestionPick &pick);
    [[nodiscard]] qsizetype picks() const { return m_picks.size(); }

    //! The model, or nothing once \a stop is true. An empty one without picks.
    [[nodiscard]] std::optional<SuggestionModel> model(const std::atomic_bool *stop = nullptr) const;

private:
    [[nodiscard]] SuggestionLexicon lexicon(const QList<SuggestionPick> &picks) const;
    //! Writes down the weights that matter, a byte each.
    static void keep(const SuggestionLearner &learner, const std::vector<quint32> &keys,
                     SuggestionModel &model);

    QList<Entry> m_entries;
    QList<SuggestionPick> m_picks;
};

} // namespace parley
