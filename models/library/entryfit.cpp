// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/entryfit.h"

#include "models/library/normalise.h"

#include <algorithm>

namespace parley {

namespace {

constexpr double inLanguage = 60;
constexpr double onTopic = 20;
constexpr double ownPhrase = 15;
constexpr double forThisOne = 10; //!< for this channel or brand by name
constexpr double forOthers = -80;

} // namespace

EntryFit::EntryFit(const EntryTable &table, const SearchContext &context)
    : m_table(table)
    , m_agent(context.agent)
    , m_language(table.languageBit(context.language))
    , m_brand(table.brandBit(context.brand))
    , m_hasBrand(!context.brand.isEmpty())
    , m_channel(context.channel ? quint8(1u << unsigned(*context.channel)) : 0)
{
    findTopic(context.topic);
    m_most = double(table.mostUse()) + (m_language ? inLanguage : 0) + (m_channel ? forThisOne : 0)
             + (m_brand ? forThisOne : 0) + (m_topic.empty() ? 0 : onTopic)
             + (m_agent.isEmpty() ? 0 : ownPhrase);
}

void EntryFit::findTopic(const QString &topic)
{
    const QStringList words = normalised(topic).split(u' ', Qt::SkipEmptyParts);
    for (const QString &each : words) {
        if (each.size() < 3)
            continue;
        const TermMatches matches = m_table.dictionary().match(each);
        for (const TermTier tier : {TermTier::Exact, TermTier::Form, TermTier::Stem}) {
            const std::vector<TermId> &terms = matches.terms[std::size_t(tier)];
            m_topic.insert(m_topic.end(), terms.begin(), terms.end());
        }
    }
    std::sort(m_topic.begin(), m_topic.end());
}

double EntryFit::of(quint32 slot) const
{
    const EntryFacts &facts = m_table.facts(slot);
    double score = double(facts.use);
    if (facts.languages & m_language)
        score += inLanguage;
    if (m_channel && facts.channels)
        score += facts.channels & m_channel ? forThisOne : forOthers;
    if (m_hasBrand && facts.brands)
        score += facts.brands & m_brand ? forThisOne : forOthers;
    if (facts.isPersonal && m_table.entry(slot).owner == m_agent)
        score += ownPhrase;
    if (!m_topic.empty()) {
        const std::vector<PlacedTerm> &terms = m_table.terms(slot);
        const bool isOnTopic = std::any_of(terms.begin(), terms.end(), [this](PlacedTerm each) {
            return each.place() != TermPlace::Text
                   && std::binary_search(m_topic.begin(), m_topic.end(), each.term());
        });
        score += isOnTopic ? onTopic : 0;
    }
    return score;
}

} // namespace parley
