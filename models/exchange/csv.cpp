// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"

#include <QCoreApplication>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::ImportReader)
};

//! Where a cell's own text begins behind leading apostrophes, when a spreadsheet would run it; else -1.
qsizetype formulaAt(QStringView cell)
{
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == u'\'')
        ++at;
    const bool isFormula = at < cell.size() && QStringView(u"=+-@\t\r").contains(cell[at]);
    return isFormula ? at : -1;
}

QString unguarded(QString cell)
{
    if (formulaAt(cell) > 0)
        cell.remove(0, 1);
    return cell;
}

//! Reads a table cell by cell.
class CsvReader
{
public:
    CsvReader(const QString &text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {}

    //! False at the end and at an error.
    bool nextRow(CsvTable::Row &row)
    {
        while (m_at < m_text.size() && m_text[m_at] == u'\n')
            step();
        if (m_at >= m_text.size())
            return false;
        row = {m_line, {}};
        for (;;) {
            row.cells.append(unguarded(cell()));
            if (m_openLine > 0)
                return false;
            if (m_at >= m_text.size())
                return true;
            const QChar end = m_text[m_at];
            step();
            if (end == u'\n')
                return true;
        }
    }

    //! Where a quote opens that is never closed; 0: none.
    [[nodiscard]] int openLine() const { return m_openLine; }

private:
    void step()
    {
        if (m_text[m_at] == u'\n')
            ++m_line;
        ++m_at;
    }

    QString cell()
    {
        QString text;
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            text = quoted();
        while (m_at < m_text.size() && m_text[m_at] != m_delimiter && m_text[m_at] != u'\n') {
            text += m_text[m_at];
            step();
        }
        return text;
    }

    QString quoted()
    {
        const int opened = m_line;
        QString text;
        for (step(); m_at < m_text.size(); step()) {
            if (m_text[m_at] != u'"') {
                text += m_text[m_at];
                continue;
            }
            if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                text += u'"';
                step();
                continue;
            }
            step();
            return text;
        }
        m_openLine = opened;
        return text;
    }

    const QString &m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_openLine = 0;
};

QString csvCell(const QString &cell)
{
    QString text = formulaAt(cell) >= 0 ? u'\'' + cell : cell;
    const bool isQuoted = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == u',' || c == u';' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t' || c == u'|';
    });
    if (!isQuoted && !text.startsWith(u' ') && !text.endsWith(u' '))
        return text;
    text.replace(u'"', "\"\""_L1);
    return u'"' + text + u'"';
}

} // namespace

QChar delimiterOf(QStringView text)
{
    static constexpr QStringView known = u",;\t|";
    std::array<int, 4> counts{};
    bool isQuoted = false;
    for (const QChar each : text) {
        if (each == u'"')
            isQuoted = !isQuoted;
        else if (each == u'\n' && !isQuoted)
            break;
        else if (const qsizetype place = isQuoted ? -1 : known.indexOf(each); place >= 0)
            ++counts[static_cast<size_t>(place)];
    }
    return known[std::max_element(counts.begin(), counts.end()) - counts.begin()];
}

Result<CsvTable> CsvTable::read(const QString &text)
{
    CsvTable table;
    table.m_delimiter = delimiterOf(text);
    CsvReader reader(text, table.m_delimiter);
    Row row;
    if (reader.nextRow(row) && row.cells.size() <= MaxColumns) {
        for (const QString &each : std::as_const(row.cells)) {
            table.m_columns.append(each.trimmed().toLower());
            if (!table.m_places.contains(table.m_columns.constLast()))
                table.m_places.insert(table.m_columns.constLast(), table.m_columns.size() - 1);
        }
        while (table.m_rows.size() < MaxRows && reader.nextRow(row))
            table.m_rows.append(row);
    }
    if (reader.openLine() > 0)
        return refuse(ErrorCode::BadRequest,
                      //: A file to import cannot be read
                      Words::tr("The quotation mark in line %1 is never closed. Close it, or export the file "
                                "again.")
                          .arg(reader.openLine()),
                      u"line"_s);
    if (table.m_rows.size() >= MaxRows)
        return refuse(ErrorCode::TooLarge,
                      //: A file to import cannot be read; %n is the most rows there may be
                      Words::tr("The table has more than %n row(s). Bring it in by parts.", nullptr,
                                MaxRows));
    return table;
}

QString CsvTable::cell(const Row &row, QLatin1StringView column) const
{
    return row.cells.value(m_places.value(QString(column), -1));
}

QString csvText(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            text += (i > 0 ? u","_s : QString()) + csvCell(row[i]);
        text += "\r\n"_L1;
    }
    return text;
}

} // namespace parley
