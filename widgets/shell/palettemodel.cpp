// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/palettemodel.h"

#include <algorithm>

namespace parley {

namespace {

constexpr qsizetype most = 60;
constexpr int foundRank = 3; // as good as all words at a word's beginning
constexpr PaletteKind kinds[] = {PaletteKind::Chat, PaletteKind::Action, PaletteKind::Customer,
                                 PaletteKind::Entry};

} // namespace

void PaletteModel::setItems(PaletteKind kind, const QList<PaletteItem> &items)
{
    m_items.insert(kind, items);
    refill();
}

void PaletteModel::setFound(PaletteKind kind, const QList<PaletteItem> &items)
{
    m_found.insert(kind, items);
    refill();
}

void PaletteModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    if (query.trimmed().isEmpty())
        m_found.clear();
    refill();
}

void PaletteModel::refill()
{
    struct Ranked
    {
        int rank;
        PaletteItem item;
    };
    QList<Ranked> all;
    for (const PaletteKind kind : kinds) {
        for (const PaletteItem &item : m_items.value(kind)) {
            if (const int rank = paletteRank(m_query, item.title); rank >= 0)
                all += {rank, item};
        }
        for (const PaletteItem &item : m_found.value(kind)) {
            const int rank = paletteRank(m_query, item.title);
            all += {rank < 0 ? foundRank : std::min(rank, foundRank), item};
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Ranked &a, const Ranked &b) {
        return std::pair(!a.item.isEnabled, a.rank) < std::pair(!b.item.isEnabled, b.rank);
    });
    beginResetModel();
    m_shown.clear();
    for (const Ranked &each : std::as_const(all)) {
        if (m_shown.size() == most)
            break;
        m_shown += each.item;
    }
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteItem &item = m_shown.at(index.row());
    switch (role) {
    case TitleRole: return item.title;
    case DetailRole: return item.detail;
    case IconRole: return item.iconName;
    case KeysRole: return item.keys;
    case KindRole: return static_cast<int>(item.kind);
    case IdRole: return item.id;
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_shown.at(index.row()).isEnabled)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace parley
