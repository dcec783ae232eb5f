// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace parley {

//! A row that did not come in, with why.
struct RefusedRow
{
    int number = 0;
    int line = 0; //!< of the file; 0: unknown
    QString title;
    QString shortcut;
    QString reason;

    friend bool operator==(const RefusedRow &, const RefusedRow &) = default;
};

//! How an import ended.
struct ImportSummary
{
    int brought = 0;  //!< new entries
    int replaced = 0; //!< entries that took what the file says
    int skipped = 0;  //!< rows nobody wanted in
    int unsent = 0;   //!< left when it was stopped
    QList<RefusedRow> refused;
};

//! The rows that did not come in as a table: row, line, title, shortcut, reason; for a spreadsheet.
[[nodiscard]] QByteArray refusedTable(const QList<RefusedRow> &rows);

} // namespace parley
