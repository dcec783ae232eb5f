// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace parley::replay {

//! One recorded line.
struct Line
{
    bool isCustomers = true;
    QString text;
    int pause = 0; //!< recorded ms since the line before
};

//! One recorded conversation between a customer and an agent.
struct Dialogue
{
    QString id;
    QString language; //!< BCP 47
    QString customerName;
    QString topic;
    QList<Line> lines;

    [[nodiscard]] qsizetype customerLines() const;
};

} // namespace parley::replay
