// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/entryfiltermodel.h"

#include "models/library/variantchoice.h"

#include <algorithm>

namespace parley {

namespace {

//! A facet that may be left out of account while its own choices are counted.
enum class Facet { None, Kind, Status, Category, Language };

bool matches(const Entry &entry, const EntryFacets &facets, Facet without)
{
    if (without != Facet::Kind && facets.kind && entry.kind != *facets.kind)
        return false;
    if (without != Facet::Status && !facets.statuses.isEmpty() && !facets.statuses.contains(entry.status))
        return false;
    if (without != Facet::Category && !facets.categories.isEmpty()
        && !facets.categories.contains(entry.category))
        return false;
    if (without == Facet::Language || facets.languages.isEmpty())
        return true;
    const QStringList languages = languagesOf(entry);
    return std::any_of(languages.begin(), languages.end(),
                       [&facets](const QString &each) { return facets.languages.contains(each); });
}

} // namespace

EntryFilterModel::EntryFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    sort(0);
}

void EntryFilterModel::setEntries(EntryListModel *entries)
{
    if (m_entries)
        m_entries->disconnect(this);
    m_entries = entries;
    // Ranks first, rows after: both follow the same signals.
    for (const auto signal : {&EntryListModel::rowsInserted, &EntryListModel::rowsRemoved})
        connect(entries, signal, this, [this] { search(); });
    connect(entries, &EntryListModel::dataChanged, this, [this] { search(); });
    connect(entries, &EntryListModel::modelReset, this, [this] { search(); });
    setSourceModel(entries);
    search();
}

void EntryFilterModel::setFacets(const EntryFacets &facets)
{
    if (facets == m_facets)
        return;
    m_facets = facets;
    invalidateFilter();
}

void EntryFilterModel::setQuery(const QString &query)
{
    m_query = query;
    search();
    invalidate();
}

void EntryFilterModel::search()
{
    m_ranks.clear();
    if (!m_entries || m_query.trimmed().isEmpty())
        return;
    int rank = 0;
    for (const EntryHit &each : m_entries->searchIndex().find(m_query))
        m_ranks.insert(each.entry, rank++);
}

FacetCounts EntryFilterModel::counts() const
{
    FacetCounts counts;
    for (int row = 0; m_entries && row < m_entries->rowCount(); ++row) {
        const Entry &entry = m_entries->entry(row);
        if (matches(entry, m_facets, Facet::Kind))
            ++counts.kinds[entry.kind];
        if (matches(entry, m_facets, Facet::Status))
            ++counts.statuses[entry.status];
        if (!entry.category.isEmpty() && matches(entry, m_facets, Facet::Category))
            ++counts.categories[entry.category];
        if (matches(entry, m_facets, Facet::Language))
            for (const QString &each : languagesOf(entry))
                ++counts.languages[each];
    }
    return counts;
}

const Entry &EntryFilterModel::entry(int row) const
{
    return m_entries->entry(mapToSource(index(row, 0)).row());
}

int EntryFilterModel::rowOf(const EntryId &id) const
{
    const int source = m_entries ? m_entries->rowOf(id) : -1;
    return source < 0 ? -1 : mapFromSource(m_entries->index(source)).row();
}

bool EntryFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const Entry &entry = m_entries->entry(sourceRow);
    return (m_query.trimmed().isEmpty() || m_ranks.contains(entry.id))
           && matches(entry, m_facets, Facet::None);
}

bool EntryFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_ranks.isEmpty())
        return left.row() < right.row();
    return m_ranks.value(m_entries->entry(left.row()).id) < m_ranks.value(m_entries->entry(right.row()).id);
}

} // namespace parley
