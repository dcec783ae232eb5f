// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/entrylistmodel.h"
#include "models/lists/entrystanding.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace parley {

//! What a trainer looks for; an empty part lets everything through.
struct EntryFacets
{
    std::optional<EntryKind> kind = {};
    QSet<EntryStatus> statuses = {};
    QSet<QString> categories = {};
    QSet<QString> languages = {}; //!< primary ones: an entry has text in one of them
    QSet<ReviewDue> due = {};
    QSet<Attention> attention = {};
    QSet<Scope> scopes = {};
    QSet<QString> brands = {}; //!< an entry is for one of them alone
    QSet<QString> teams = {};

    friend bool operator==(const EntryFacets &, const EntryFacets &) = default;
};

//! How many entries each choice of a facet would show, the other facets being as they are.
struct FacetCounts
{
    QMap<EntryKind, int> kinds;
    QMap<EntryStatus, int> statuses;
    QMap<QString, int> categories;
    QMap<QString, int> languages;
    QMap<ReviewDue, int> due;
    QMap<Attention, int> attention;
    QMap<Scope, int> scopes;
    QMap<QString, int> brands;
    QMap<QString, int> teams;
};

//! How the list is ordered; what a query finds best stands first in Best alone.
enum class EntryOrder { Best, MostUsed, Changed, ReviewDue, Title };

//! The entries that match facets and a query, in an order.
class EntryFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EntryFilterModel(QObject *parent = nullptr);

    //! Not owned. The source of this proxy.
    void setEntries(EntryListModel *entries);
    void setFacets(const EntryFacets &facets);
    void setQuery(const QString &query);
    //! Only these are shown, of those that match; nothing takes it back.
    void setOnly(const std::optional<QSet<EntryId>> &entries);
    void setOrder(EntryOrder order);
    //! The time that reviews are due by, ms since 1970 UTC.
    void setNow(qint64 now);
    //! Of the last 90 days; until it is told, nothing counts as unused or rewritten.
    void setUsages(const EntryUsages &usages);

    [[nodiscard]] const EntryFacets &facets() const { return m_facets; }
    [[nodiscard]] const QString &query() const { return m_query; }
    [[nodiscard]] EntryOrder order() const { return m_order; }
    [[nodiscard]] FacetCounts counts() const;
    //! Of all entries, whatever the facets.
    [[nodiscard]] LibraryStanding standingFor(const UserId &user) const;
    [[nodiscard]] const Entry &entry(int row) const;
    [[nodiscard]] int rowOf(const EntryId &id) const; //!< -1 when it is not shown

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    enum class Facet { None, Kind, Status, Category, Language, Due, Attention, Scope, Brand, Team, Several };

    void search();
    //! What of the facets an entry does not meet.
    [[nodiscard]] Facet missed(const Entry &entry) const;
    [[nodiscard]] QSet<Attention> attention(const Entry &entry) const;

    EntryListModel *m_entries = nullptr;
    EntryFacets m_facets;
    QString m_query;
    std::optional<QSet<EntryId>> m_only;
    EntryOrder m_order = EntryOrder::Best;
    qint64 m_now = 0;
    std::optional<EntryUsages> m_usages;
    QHash<EntryId, int> m_ranks; //!< of what the query finds, 0 the best
};

} // namespace parley
