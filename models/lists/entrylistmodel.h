// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/finding/entryindex.h"

#include <QAbstractListModel>

namespace parley {

//! The whole library as it comes from the log, in the order of titles, with an index to search it.
class EntryListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        EntryRole = Qt::UserRole + 1, //!< the Entry
    };

    explicit EntryListModel(QObject *parent = nullptr);

    //! Replaces everything.
    void setEntries(const QList<Entry> &entries);
    //! Adds an entry or replaces the one with its id.
    void put(const Entry &entry);
    void remove(const EntryId &id);

    [[nodiscard]] const Entry &entry(int row) const;
    [[nodiscard]] int rowOf(const EntryId &id) const; //!< -1 when there is none
    //! All entries, retired ones and drafts too.
    [[nodiscard]] const EntryIndex &searchIndex() const { return m_index; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Entry> m_entries;
    EntryIndex m_index;
};

} // namespace parley
