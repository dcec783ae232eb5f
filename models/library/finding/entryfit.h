// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/finding/entrytable.h"
#include "models/library/finding/searchcontext.h"

namespace parley {

//! How well each entry suits a conversation and its agent; of less weight than how it is found. Worked out
//! once for all keys typed there.
class EntryFit
{
public:
    EntryFit() = default;
    EntryFit(const EntryTable &table, const SearchContext &context);

    //! Whether it is that of this context.
    [[nodiscard]] bool isFor(const SearchContext &context) const;
    [[nodiscard]] double of(quint32 slot) const { return double(m_scores[slot]); }
    //! What no entry exceeds.
    [[nodiscard]] double most() const { return double(m_most); }

private:
    [[nodiscard]] static std::vector<TermId> topicTerms(const EntryTable &table, const QString &topic);

    QString m_language;
    std::optional<Channel> m_channel;
    UserId m_agent;
    QString m_brand;
    QString m_topic;
    std::vector<float> m_scores; //!< by slot
    float m_most = 0;
    bool m_isMade = false;
};

} // namespace parley
