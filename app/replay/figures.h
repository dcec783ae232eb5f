// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace parley::replay {

//! Durations of one kind.
class Series
{
public:
    void add(double ms) { m_values.append(ms); }
    [[nodiscard]] qsizetype count() const { return m_values.size(); }
    //! The value that \p share (0…1) of all do not exceed; 0 when there is none.
    [[nodiscard]] double percentile(double share) const;
    [[nodiscard]] QJsonObject toJson() const;
    //! A row of the table; empty when nothing was timed.
    [[nodiscard]] QString line(const QString &title) const;

private:
    QList<double> m_values;
};

//! What a run has counted and timed.
struct Figures
{
    int dialogues = 0;        //!< played to their end
    int unanswered = 0;       //!< customers who left because nobody answered
    qint64 fromCustomers = 0; //!< messages that arrived at the other side
    qint64 fromAgents = 0;
    qint64 lost = 0;
    qint64 duplicated = 0;
    qint64 disordered = 0;
    int reconnects = 0;
    Series customerAccepted; //!< sent until accepted
    Series agentAccepted;
    Series toAgent; //!< sent until received by the other side
    Series toCustomer;
    Series assignment; //!< conversation started until an agent has it
    QStringList mismatches;
    QElapsedTimer clock;
    bool isInterrupted = false;

    [[nodiscard]] qint64 messages() const { return fromCustomers + fromAgents; }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QString toText() const;
};

} // namespace parley::replay
