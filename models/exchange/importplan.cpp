// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importplan.h"

namespace parley {

QList<ImportChoice> ImportRow::choices() const
{
    switch (status) {
    case ImportStatus::New: return {ImportChoice::BringIn, ImportChoice::Skip};
    case ImportStatus::Changed: return {ImportChoice::Replace, ImportChoice::KeepBoth, ImportChoice::Skip};
    case ImportStatus::Duplicate:
        if (existing.isEmpty())
            return {ImportChoice::KeepBoth, ImportChoice::Skip};
        return {ImportChoice::Replace, ImportChoice::KeepBoth, ImportChoice::Skip};
    case ImportStatus::Same:
    case ImportStatus::Refused: break;
    }
    return {ImportChoice::Skip};
}

ImportPlan::ImportPlan(ExchangeForm form, QList<ImportRow> rows)
    : m_form(form)
    , m_rows(std::move(rows))
{
    for (const ImportRow &row : std::as_const(m_rows)) {
        ++m_counts[static_cast<size_t>(row.status)];
        m_chosen += row.choice != ImportChoice::Skip ? 1 : 0;
    }
}

bool ImportPlan::choose(int row, ImportChoice choice)
{
    if (row < 0 || row >= m_rows.size() || !m_rows[row].choices().contains(choice))
        return false;
    m_chosen += int(choice != ImportChoice::Skip) - int(m_rows[row].choice != ImportChoice::Skip);
    m_rows[row].choice = choice;
    return true;
}

QList<ImportPlan::Outgoing> ImportPlan::outgoing() const
{
    QList<Outgoing> list;
    list.reserve(m_chosen);
    for (int i = 0; i < m_rows.size(); ++i) {
        const ImportRow &row = m_rows[i];
        if (row.choice != ImportChoice::Skip)
            list.append({i, row.choice == ImportChoice::Replace ? row.asReplaced : row.asNew});
    }
    return list;
}

} // namespace parley
