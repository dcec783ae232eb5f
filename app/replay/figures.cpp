// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replay/figures.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace parley::replay {

using namespace Qt::StringLiterals;

double Series::percentile(double share) const
{
    if (m_values.isEmpty())
        return 0;
    QList<double> sorted = m_values;
    const auto rank = static_cast<qsizetype>(std::ceil(share * double(sorted.size()))) - 1;
    const auto place = sorted.begin() + std::clamp<qsizetype>(rank, 0, sorted.size() - 1);
    std::nth_element(sorted.begin(), place, sorted.end());
    return *place;
}

QJsonObject Series::toJson() const
{
    return {
        {u"count"_s, count()},           {u"min_ms"_s, percentile(0)},    {u"median_ms"_s, percentile(0.5)},
        {u"p95_ms"_s, percentile(0.95)}, {u"p99_ms"_s, percentile(0.99)}, {u"max_ms"_s, percentile(1)}};
}

QString Series::line(const QString &title) const
{
    if (m_values.isEmpty())
        return {};
    QString line = title.leftJustified(34);
    for (const double share : {0.0, 0.5, 0.95, 0.99, 1.0})
        line += QString::number(percentile(share), 'f', 1).rightJustified(10);
    return line + QString::number(count()).rightJustified(10) + u'\n';
}

QJsonObject Figures::toJson() const
{
    const double seconds = double(clock.elapsed()) / 1000;
    return {{u"dialogues"_s, dialogues},
            {u"unanswered"_s, unanswered},
            {u"messages_from_customers"_s, fromCustomers},
            {u"messages_from_agents"_s, fromAgents},
            {u"lost"_s, lost},
            {u"duplicated"_s, duplicated},
            {u"out_of_order"_s, disordered},
            {u"reconnects"_s, reconnects},
            {u"seconds"_s, seconds},
            {u"messages_per_second"_s, seconds > 0 ? double(messages()) / seconds : 0},
            {u"interrupted"_s, isInterrupted},
            {u"mismatches"_s, QJsonArray::fromStringList(mismatches)},
            {u"customer_send_to_accepted"_s, customerAccepted.toJson()},
            {u"agent_send_to_accepted"_s, agentAccepted.toJson()},
            {u"customer_send_to_agent"_s, toAgent.toJson()},
            {u"agent_send_to_customer"_s, toCustomer.toJson()},
            {u"start_to_assigned"_s, assignment.toJson()}};
}

QString Figures::toText() const
{
    const double seconds = double(clock.elapsed()) / 1000;
    QString text;
    text += u"Dialogues   %1 played to their end%2\n"_s.arg(dialogues).arg(
        unanswered > 0 ? u", %1 left without an answer"_s.arg(unanswered) : QString());
    text += u"Messages    %1 from customers, %2 from agents, in %3 s: %4 a second\n"_s.arg(fromCustomers)
                .arg(fromAgents)
                .arg(seconds, 0, 'f', 1)
                .arg(seconds > 0 ? double(messages()) / seconds : 0, 0, 'f', 1);
    text += u"Lost        %1\nDuplicated  %2\nDisordered  %3\n"_s.arg(lost).arg(duplicated).arg(disordered);
    if (reconnects > 0)
        text += u"Reconnects  %1\n"_s.arg(reconnects);
    text += u'\n' + u"Times in ms"_s.leftJustified(34);
    for (const QString &title : {u"min"_s, u"median"_s, u"p95"_s, u"p99"_s, u"max"_s, u"count"_s})
        text += title.rightJustified(10);
    text += u'\n';
    text += customerAccepted.line(u"Customer sends, accepted"_s);
    text += toAgent.line(u"Customer sends, agent has it"_s);
    text += agentAccepted.line(u"Agent sends, accepted"_s);
    text += toCustomer.line(u"Agent sends, customer has it"_s);
    text += assignment.line(u"Customer comes, agent assigned"_s);
    for (const QString &mismatch : mismatches)
        text += u"MISMATCH    %1\n"_s.arg(mismatch);
    return text;
}

} // namespace parley::replay
