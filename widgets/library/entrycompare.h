// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"
#include "models/library/writing/entrymerge.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;

namespace parley {

class Button;
class Label;

//! Two versions of an entry side by side, part by part, each part that differs with its words marked. One
//! part, or the whole version at the start side, can be put back.
class EntryCompare : public QWidget
{
    Q_OBJECT

public:
    explicit EntryCompare(QWidget *parent = nullptr);

    //! All versions, newest first; \a current is what is being written, and stands before them.
    void setVersions(const QList<Entry> &versions, const Entry &current, bool isEdited);
    void setUsers(const QHash<UserId, User> &users) { m_users = users; }
    void setEditable(bool isEditable);
    //! Chooses what is compared; 0 is what is being written.
    void compare(int olderVersion, int newerVersion);
    [[nodiscard]] int olderVersion() const;
    [[nodiscard]] int newerVersion() const;

Q_SIGNALS:
    void restoreRequested(const parley::Entry &version);
    void restorePartRequested(const parley::Entry &version, const parley::EntryPart &part);
    void closeRequested();

private:
    QLayout *buildHead();
    void fillBoxes();
    void showParts();
    int addPart(QGridLayout *grid, int row, const EntryPart &part, const Entry &older, const Entry &newer);
    [[nodiscard]] Entry versionOf(const QComboBox *box) const;

    QList<Entry> m_versions;
    Entry m_current;
    bool m_isEdited = false;
    bool m_isEditable = true;
    QHash<UserId, User> m_users;
    QComboBox *m_older;
    QComboBox *m_newer;
    Button *m_restore;
    Label *m_same;
    QWidget *m_parts = nullptr;
    QWidget *m_holder;
};

} // namespace parley
