// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"
#include "models/library/writing/entrymerge.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace parley {

class Button;
class Label;

//! What two trainers changed each in their own way: mine and theirs side by side, one of each to be chosen.
class ConflictPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget *parent = nullptr);

    //! \a merge has what goes together by itself; its conflicts are to be chosen.
    void setConflicts(const Entry &base, const Entry &mine, const Entry &theirs, const EntryMerge &merge,
                      const QHash<UserId, User> &users);
    //! The merge with what is chosen so far: mine where nothing is.
    [[nodiscard]] Entry chosen() const;
    [[nodiscard]] bool isDecided() const;

Q_SIGNALS:
    void decided(const parley::Entry &merged);

private:
    void addPart(QGridLayout *grid, int row, const EntryPart &part, const Entry &base, const Entry &mine);

    Entry m_theirs;
    EntryMerge m_merge;
    QHash<UserId, User> m_users;
    QString m_whose;
    QList<QButtonGroup *> m_choices;
    QWidget *m_parts = nullptr;
    QWidget *m_holder;
    Button *m_done;
};

} // namespace parley
