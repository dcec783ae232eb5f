// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/finding/entryfit.h"

#include "models/library/finding/normalise.h"

#include <algorithm>

namespace parley {

namespace {

constexpr float inLanguage = 60;
constexpr float onTopic = 20;
constexpr float ownPhrase = 15;
constexpr float forThisOne = 10; //!< for this channel or brand by name
constexpr float forOthers = -80;
constexpr qsizetype shortestTopic = 3; //!< letters of a word that tells something

//! For an entry that is for \a some: for this one, for others, or for all.
template<typename Bits>
float suits(Bits some, Bits wanted, bool isAsked)
{
    return !isAsked || some == 0 ? 0 : some & wanted ? forThisOne : forOthers;
}

} // namespace

EntryFit::EntryFit(const EntryTable &table, const SearchContext &context)
    : m_language(context.language)
    , m_channel(context.channel)
    , m_agent(context.agent)
    , m_brand(context.brand)
    , m_topic(context.topic)
    , m_isMade(true)
{
    const quint64 language = table.languageBit(context.language);
    const quint64 brand = table.brandBit(context.brand);
    const auto channel = context.channel ? quint8(1u << unsigned(*context.channel)) : quint8(0);
    m_scores.resize(table.slotCount());
    for (quint32 slot = 0; slot < table.slotCount(); ++slot) {
        const EntryFacts &facts = table.facts(slot);
        float &score = m_scores[slot];
        score = facts.use + (facts.languages & language ? inLanguage : 0)
                + suits(facts.channels, channel, context.channel.has_value())
                + suits(facts.brands, brand, !context.brand.isEmpty());
        if (facts.isPersonal && table.entry(slot).owner == context.agent)
            score += ownPhrase;
    }
    std::vector<bool> isOnTopic(m_scores.size(), false);
    for (const TermId term : topicTerms(table, context.topic))
        for (const TermPlace place : {TermPlace::NameStart, TermPlace::Name, TermPlace::Tag})
            for (const quint32 slot : table.postings().slotsAt(term, place))
                if (!isOnTopic[slot]) {
                    isOnTopic[slot] = true;
                    m_scores[slot] += onTopic;
                }
    for (const float each : m_scores)
        m_most = std::max(m_most, each);
}

bool EntryFit::isFor(const SearchContext &context) const
{
    return m_isMade && m_language == context.language && m_channel == context.channel
           && m_agent == context.agent && m_brand == context.brand && m_topic == context.topic;
}

std::vector<TermId> EntryFit::topicTerms(const EntryTable &table, const QString &topic)
{
    std::vector<TermId> all;
    const QStringList words = normalised(topic).split(u' ', Qt::SkipEmptyParts);
    for (const QString &each : words) {
        if (each.size() < shortestTopic)
            continue;
        const TermMatches matches = table.dictionary().match(each);
        for (const TermTier tier : {TermTier::Exact, TermTier::Prefix, TermTier::Stem}) {
            const std::vector<TermId> &terms = matches.terms[std::size_t(tier)];
            all.insert(all.end(), terms.begin(), terms.end());
        }
    }
    return all;
}

} // namespace parley
