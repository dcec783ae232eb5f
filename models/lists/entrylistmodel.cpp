// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/entrylistmodel.h"

#include <algorithm>

namespace parley {

namespace {

bool isBefore(const Entry &a, const Entry &b)
{
    const int order = a.title.localeAwareCompare(b.title);
    return order != 0 ? order < 0 : a.id < b.id;
}

} // namespace

EntryListModel::EntryListModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void EntryListModel::setEntries(const QList<Entry> &entries)
{
    beginResetModel();
    m_entries = entries;
    std::sort(m_entries.begin(), m_entries.end(), isBefore);
    m_index.setEntries(m_entries);
    endResetModel();
}

void EntryListModel::put(const Entry &entry)
{
    m_index.insert(entry);
    const int old = rowOf(entry.id);
    if (old >= 0 && m_entries[old].title == entry.title) {
        m_entries[old] = entry;
        Q_EMIT dataChanged(index(old), index(old));
        return;
    }
    const auto place = std::lower_bound(m_entries.begin(), m_entries.end(), entry, isBefore);
    int row = int(std::distance(m_entries.begin(), place));
    if (old < 0) {
        beginInsertRows({}, row, row);
        m_entries.insert(row, entry);
        endInsertRows();
        return;
    }
    if (row != old && row != old + 1) {
        beginMoveRows({}, old, old, {}, row);
        row = row > old ? row - 1 : row;
        m_entries.move(old, row);
        endMoveRows();
    } else {
        row = old;
    }
    m_entries[row] = entry;
    Q_EMIT dataChanged(index(row), index(row));
}

void EntryListModel::remove(const EntryId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_index.remove(id);
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
}

const Entry &EntryListModel::entry(int row) const { return m_entries.at(row); }

int EntryListModel::rowOf(const EntryId &id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const Entry &each) { return each.id == id; });
    return found == m_entries.end() ? -1 : int(std::distance(m_entries.begin(), found));
}

int EntryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant EntryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case EntryRole: return QVariant::fromValue(entry);
    default: return {};
    }
}

} // namespace parley
