// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/finding/entryindex.h"

#include <QAbstractListModel>
#include <QSet>

#include <optional>

namespace parley {

//! One row of the library's popup.
struct EntryHitRow
{
    EntryId entry;
    EntryKind kind = EntryKind::Reply;
    QString title;
    QList<std::pair<qsizetype, qsizetype>> titleMatches;
    QString shortcut;          //!< with its slash
    QString detail;            //!< tags, an address, or whose it is
    int used = 0;              //!< times sent in the last 30 days
    bool isSentBefore = false; //!< to this customer

    friend bool operator==(const EntryHitRow &, const EntryHitRow &) = default;
};

//! What the library offers for a query, of one kind or of all.
class EntryHitModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HitRole = Qt::UserRole + 1, //!< the EntryHitRow
    };

    explicit EntryHitModel(QObject *parent = nullptr);

    //! Shows what was found, best first. \a language decides which address of a link is told.
    void setHits(const QList<EntryHit> &hits, const EntryIndex &index, const QSet<EntryId> &sentBefore,
                 const QString &language);
    //! Shows one kind alone; nothing: all.
    void setKind(std::optional<EntryKind> kind);

    [[nodiscard]] const EntryHitRow &hit(int row) const;
    [[nodiscard]] int rowOf(const EntryId &id) const; //!< -1 when it is not shown
    //! How many were found of a kind, or of all, whatever is shown.
    [[nodiscard]] int count(std::optional<EntryKind> kind = {}) const;
    [[nodiscard]] std::optional<EntryKind> kind() const { return m_kind; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void filter();

    QList<EntryHitRow> m_hits; //!< all
    QList<int> m_rows;         //!< those shown
    std::optional<EntryKind> m_kind;
};

} // namespace parley
