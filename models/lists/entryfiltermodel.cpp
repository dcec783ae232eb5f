// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/entryfiltermodel.h"

#include "models/library/variantchoice.h"

#include <algorithm>
#include <limits>

namespace parley {

namespace {

//! Whether nothing is chosen, or one of what an entry has.
template<typename Chosen, typename Own>
bool meets(const QSet<Chosen> &chosen, const Own &own)
{
    return chosen.isEmpty() || std::any_of(own.begin(), own.end(), [&chosen](const auto &each) {
               return chosen.contains(each);
           });
}

template<typename T>
QList<T> listOf(const std::optional<T> &value)
{
    return value ? QList<T>{*value} : QList<T>();
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

void EntryFilterModel::setOnly(const std::optional<QSet<EntryId>> &entries)
{
    m_only = entries;
    invalidateFilter();
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

void EntryFilterModel::setOrder(EntryOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    invalidate();
}

void EntryFilterModel::setNow(qint64 now)
{
    m_now = now;
    if (!m_facets.due.isEmpty() || !m_facets.attention.isEmpty())
        invalidateFilter();
}

void EntryFilterModel::setUsages(const EntryUsages &usages)
{
    m_usages = usages;
    if (!m_facets.attention.isEmpty())
        invalidateFilter();
}

QSet<Attention> EntryFilterModel::attention(const Entry &entry) const
{
    return m_usages ? attentionOf(entry, m_usages->value(entry.id), m_now) : QSet<Attention>();
}

EntryFilterModel::Facet EntryFilterModel::missed(const Entry &entry) const
{
    const EntryFacets &f = m_facets;
    Facet missed = Facet::None;
    const auto check = [&missed](Facet facet, bool isMet) {
        if (!isMet)
            missed = missed == Facet::None ? facet : Facet::Several;
    };
    check(Facet::Kind, !f.kind || entry.kind == *f.kind);
    check(Facet::Status, meets(f.statuses, QList{entry.status}));
    check(Facet::Category, meets(f.categories, QList{entry.category}));
    check(Facet::Scope, meets(f.scopes, QList{entry.scope}));
    check(Facet::Brand, meets(f.brands, entry.brands));
    check(Facet::Team, meets(f.teams, entry.teams));
    check(Facet::Language, f.languages.isEmpty() || meets(f.languages, languagesOf(entry)));
    check(Facet::Due, f.due.isEmpty() || meets(f.due, listOf(reviewDueOf(entry, m_now))));
    check(Facet::Attention, f.attention.isEmpty() || meets(f.attention, attention(entry)));
    return missed;
}

FacetCounts EntryFilterModel::counts() const
{
    FacetCounts counts;
    for (int row = 0; m_entries && row < m_entries->rowCount(); ++row) {
        const Entry &entry = m_entries->entry(row);
        const Facet without = missed(entry);
        const auto count = [without](Facet facet, auto &numbers, const auto &values) {
            if (without == Facet::None || without == facet)
                for (const auto &each : values)
                    ++numbers[each];
        };
        count(Facet::Kind, counts.kinds, QList{entry.kind});
        count(Facet::Status, counts.statuses, QList{entry.status});
        count(Facet::Category, counts.categories,
              entry.category.isEmpty() ? QStringList() : QStringList{entry.category});
        count(Facet::Language, counts.languages, languagesOf(entry));
        count(Facet::Due, counts.due, listOf(reviewDueOf(entry, m_now)));
        count(Facet::Attention, counts.attention, attention(entry));
        count(Facet::Scope, counts.scopes, QList{entry.scope});
        count(Facet::Brand, counts.brands, entry.brands);
        count(Facet::Team, counts.teams, entry.teams);
    }
    return counts;
}

LibraryStanding EntryFilterModel::standingFor(const UserId &user) const
{
    LibraryStanding standing;
    for (int row = 0; m_entries && row < m_entries->rowCount(); ++row) {
        const Entry &entry = m_entries->entry(row);
        standing.drafts += entry.status == EntryStatus::Draft ? 1 : 0;
        standing.waiting += isForReviewBy(entry, user) ? 1 : 0;
        standing.overdue += reviewDueOf(entry, m_now) == ReviewDue::Overdue ? 1 : 0;
    }
    return standing;
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
    return (!m_only || m_only->contains(entry.id))
           && (m_query.trimmed().isEmpty() || m_ranks.contains(entry.id)) && missed(entry) == Facet::None;
}

bool EntryFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Entry &a = m_entries->entry(left.row());
    const Entry &b = m_entries->entry(right.row());
    const auto ranked = [&](qint64 first, qint64 second) {
        return first != second ? first < second : left.row() < right.row();
    };
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    switch (m_order) {
    case EntryOrder::Best:
        if (!m_ranks.isEmpty())
            return ranked(m_ranks.value(a.id), m_ranks.value(b.id));
        [[fallthrough]];
    case EntryOrder::MostUsed: return ranked(-a.used, -b.used);
    case EntryOrder::Changed: return ranked(-a.changedAt, -b.changedAt);
    case EntryOrder::ReviewDue:
        return ranked(a.reviewAt > 0 ? a.reviewAt : never, b.reviewAt > 0 ? b.reviewAt : never);
    case EntryOrder::Title: break;
    }
    return left.row() < right.row();
}

} // namespace parley
