// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/entrytable.h"
#include "models/library/searchcontext.h"

namespace parley {

//! How well entries suit a conversation and its agent; of less weight than how they are found.
class EntryFit
{
public:
    EntryFit(const EntryTable &table, const SearchContext &context);

    [[nodiscard]] double of(quint32 slot) const;
    //! What no entry exceeds.
    [[nodiscard]] double most() const { return m_most; }

private:
    void findTopic(const QString &topic);

    const EntryTable &m_table;
    UserId m_agent;
    quint64 m_language = 0;
    quint64 m_brand = 0;
    bool m_hasBrand = false;
    quint8 m_channel = 0;        //!< 0: any
    std::vector<TermId> m_topic; //!< in order
    double m_most = 0;
};

} // namespace parley
