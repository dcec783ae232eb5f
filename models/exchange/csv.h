// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QHash>
#include <QStringList>

namespace parley {

//! A table as RFC 4180 has it: quotes, doubled quotes, new lines in cells. A leading apostrophe before
//! =, +, - or @ is what csvText() puts there against spreadsheets that would run the cell; it is taken off.
class CsvTable
{
public:
    struct Row
    {
        int line = 0; //!< where it begins, from 1
        QStringList cells;
    };
    static constexpr int MaxColumns = 500;
    static constexpr int MaxRows = 200'000;

    //! Reads \a text, whose lines end in \n; the delimiter is the one of , ; tab and | that the first line
    //! has most of. The first row names the columns. Empty lines are left out. Refused when a quote is
    //! not closed, with the line where it opens.
    [[nodiscard]] static Result<CsvTable> read(const QString &text);

    [[nodiscard]] QChar delimiter() const { return m_delimiter; }
    //! As written, trimmed and in lower case.
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] bool has(QLatin1StringView column) const { return m_places.contains(QString(column)); }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    //! The cell of a column; empty when the row is short or there is no such column.
    [[nodiscard]] QString cell(const Row &row, QLatin1StringView column) const;

private:
    QChar m_delimiter = u',';
    QStringList m_columns;
    QHash<QString, qsizetype> m_places;
    QList<Row> m_rows;
};

//! The delimiter a first line is written with.
[[nodiscard]] QChar delimiterOf(QStringView text);

//! Writes rows with commas and CR LF, quoted where needed, spreadsheet formulas made harmless.
[[nodiscard]] QString csvText(const QList<QStringList> &rows);

} // namespace parley
