// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"

#include <QHash>
#include <QSet>
#include <QStyledItemDelegate>

namespace parley {

//! A row of the library's list, 66 high: kind, title, shortcut, status, and what is next
//! with it.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setUsers(const QHash<UserId, User> &users) { m_users = users; }
    //! Entries with something written and not saved.
    void setUnsaved(const QSet<EntryId> &unsaved) { m_unsaved = unsaved; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QHash<UserId, User> m_users;
    QSet<EntryId> m_unsaved;
};

} // namespace parley
