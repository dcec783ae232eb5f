// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/paletteitem.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

namespace parley {

//! What the palette shows: the items of all kinds that answer the query, best first, 60 at most.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TitleRole = Qt::DisplayRole,
        DetailRole = Qt::UserRole,
        IconRole,
        KeysRole,
        KindRole,
        IdRole
    };

    using QAbstractListModel::QAbstractListModel;

    //! All there is of a kind, to be filtered here.
    void setItems(PaletteKind kind, const QList<PaletteItem> &items);
    //! What a search found for the query; shown as it comes, since it may match by more than the title.
    void setFound(PaletteKind kind, const QList<PaletteItem> &items);
    void setQuery(const QString &query);
    [[nodiscard]] const QString &query() const { return m_query; }
    [[nodiscard]] const PaletteItem &at(int row) const { return m_shown.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void refill();

    QHash<PaletteKind, QList<PaletteItem>> m_items;
    QHash<PaletteKind, QList<PaletteItem>> m_found;
    QList<PaletteItem> m_shown;
    QString m_query;
};

} // namespace parley
