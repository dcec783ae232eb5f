// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/libraryreportmodel.h"

class QPoint;
class QWidget;

namespace parley {

//! What a report of the library tells.
enum class ReportTerm {
    FromLibrary,
    TimeSaved,
    EditedFirst,
    ByHand,
    Satisfaction,
    Inserted,
    Sent,
    Rewritten,
    Solved,
    AskedAgain,
    LastSent
};

//! A metric's name, what it is, and what is counted and left out.
struct Definition
{
    QString name;
    QString what;
    QString counted;
};
[[nodiscard]] Definition definitionOf(ReportTerm term);

//! What a column of the table tells; nothing for the titles.
[[nodiscard]] std::optional<ReportTerm> termOf(LibraryReportModel::Column column);

//! The same as text for a screen reader.
[[nodiscard]] QString definitionWords(ReportTerm term);
//! Shows a definition at a place on the screen.
void showDefinition(ReportTerm term, const QPoint &place, QWidget *of);

} // namespace parley
