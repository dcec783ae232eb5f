// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"
#include "models/lists/entryfiltermodel.h"

#include <QWidget>

class QListView;

namespace parley {

class Button;
class EntryDelegate;
class Label;

//! The library's list, 272 wide: how many there are and in which order, then the entries.
class EntryList : public QWidget
{
    Q_OBJECT

public:
    explicit EntryList(EntryFilterModel *filter, QWidget *parent = nullptr);

    void setUsers(const QHash<UserId, User> &users);
    void setUnsaved(const QSet<EntryId> &unsaved);
    //! Says anew how many there are.
    void showCount();
    //! With the filters folded away, their button stands here.
    void setFiltersFolded(bool areFolded, int active);
    void select(const EntryId &entry);
    void clearSelection();
    void selectFirst();
    void scrollToTop();
    //! Shows these alone, and what they have in common; until they are let go again.
    void showOnly(const QSet<EntryId> &entries, const QString &words);
    [[nodiscard]] const Entry *current() const; //!< null when none is

Q_SIGNALS:
    void currentChanged();
    //! One is to be written in: Enter or a double click.
    void opened();
    void filtersRequested(const QPoint &at);
    //! More or fewer are shown.
    void shownChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHead();
    void buildList();
    void showOrder();

    EntryFilterModel *m_filter;
    QWidget *m_head;
    Label *m_found;
    QString m_only; //!< what those shown alone have in common
    Button *m_all;
    Button *m_order;
    Button *m_filters;
    QListView *m_list;
    EntryDelegate *m_delegate;
    Label *m_nothing;
};

} // namespace parley
