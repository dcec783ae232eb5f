// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/answers.h"

#include <algorithm>
#include <cmath>

namespace parley::search {

namespace {

constexpr qsizetype most = 10;
constexpr double scoreStep = 100; //!< of the index's score, for being e times as sure

SuggestionContext placeOf(const Question &question)
{
    SuggestionContext place;
    for (const Said &each : question.messages)
        place.messages.append({each.isCustomer, each.text, {}});
    place.previous = question.context.moment.previous;
    place.candidates = question.context.candidates.value_or(QList<EntryId>());
    return place;
}

} // namespace

Answers::Answers(const QList<Entry> &library, const QList<Question> &picks, const PickShares &shares)
    : m_shares(shares)
{
    m_index.setEntries(library);
    m_training.setEntries(library);
    for (const Question &each : picks) {
        m_history.add({each.picked, each.query, each.context.moment, 0});
        m_training.add({placeOf(each), each.picked, 0});
    }
}

QList<Answer> Answers::to(const Question &question) const
{
    return question.query.trimmed().isEmpty() ? suggested(question) : found(question);
}

QList<Answer> Answers::found(const Question &question) const
{
    SearchContext context = question.context;
    context.history = m_history.isEmpty() ? nullptr : &m_history;
    context.shares = m_shares;
    context.limit = usualLimit;
    const QList<EntryHit> hits = m_index.find(question.query, context);
    double sum = 0;
    for (const EntryHit &each : hits)
        sum += std::exp((each.score - hits.constFirst().score) / scoreStep);
    QList<Answer> answers;
    for (const EntryHit &each : hits.first(std::min(most, hits.size())))
        answers.append({each.entry, std::exp((each.score - hits.constFirst().score) / scoreStep) / sum});
    return answers;
}

//! Without a query: what agents picked in similar places; without picks, what there is. Everything is
//! told here, however unsure: who asks sees the scores.
QList<Answer> Answers::suggested(const Question &question) const
{
    const bool isRestrictedToNothing = question.context.candidates && question.context.candidates->isEmpty();
    if (m_training.picks() == 0 || isRestrictedToNothing)
        return found(question);
    if (!m_model)
        m_model = m_training.model();
    QList<Answer> answers;
    for (const Suggestion &each : m_model->suggest(placeOf(question), int(most), 0))
        answers.append({each.entry, each.score});
    return answers;
}

} // namespace parley::search
