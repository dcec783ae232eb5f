// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/entrylistmodel.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace parley {

//! What a trainer looks for; an empty part lets everything through.
struct EntryFacets
{
    std::optional<EntryKind> kind;
    QSet<EntryStatus> statuses;
    QSet<QString> categories;
    QSet<QString> languages; //!< primary ones: an entry has text in one of them

    friend bool operator==(const EntryFacets &, const EntryFacets &) = default;
};

//! How many entries each choice of a facet would show, the other facets being as they are.
struct FacetCounts
{
    QMap<EntryKind, int> kinds;
    QMap<EntryStatus, int> statuses;
    QMap<QString, int> categories;
    QMap<QString, int> languages;
};

//! The entries that match facets and a query; with a query the best first, else in the source's order.
class EntryFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EntryFilterModel(QObject *parent = nullptr);

    //! Not owned. The source of this proxy.
    void setEntries(EntryListModel *entries);
    void setFacets(const EntryFacets &facets);
    void setQuery(const QString &query);

    [[nodiscard]] const EntryFacets &facets() const { return m_facets; }
    [[nodiscard]] FacetCounts counts() const;
    [[nodiscard]] const Entry &entry(int row) const;
    [[nodiscard]] int rowOf(const EntryId &id) const; //!< -1 when it is not shown

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void search();

    EntryListModel *m_entries = nullptr;
    EntryFacets m_facets;
    QString m_query;
    QHash<EntryId, int> m_ranks; //!< of what the query finds, 0 the best
};

} // namespace parley
