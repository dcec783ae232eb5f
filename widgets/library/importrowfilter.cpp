// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/importrowfilter.h"

#include "widgets/library/importrowmodel.h"

namespace parley {

void ImportRowFilter::setStatus(std::optional<ImportStatus> status)
{
    m_status = status;
    invalidateFilter();
}

void ImportRowFilter::setWords(const QString &words)
{
    m_words = words.simplified();
    invalidateFilter();
}

bool ImportRowFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_status && index.data(ImportRowModel::StatusRole).toInt() != int(*m_status))
        return false;
    return m_words.isEmpty()
           || index.data(ImportRowModel::SearchRole).toString().contains(m_words, Qt::CaseInsensitive);
}

} // namespace parley
