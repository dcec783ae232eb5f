// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/entry.h"
#include "models/domain/user.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QGridLayout;
class QSpinBox;

namespace parley {

class Button;
class Chip;
class FlowLayout;

//! For whom, where and when an entry is offered, what goes along with it, and who keeps it true.
class EntrySettings : public QWidget
{
    Q_OBJECT

public:
    explicit EntrySettings(QWidget *parent = nullptr);

    void setCentre(const Centre &centre);
    void setUsers(const QHash<UserId, User> &users);
    void setEntry(const Entry &entry, bool isEditable);
    void readInto(Entry &entry) const;

Q_SIGNALS:
    void edited();
    //! A file is to be chosen and uploaded.
    void attachRequested();

private:
    void buildWhere(QGridLayout *grid);
    void buildWhen(QGridLayout *grid);
    void buildWho(QGridLayout *grid);
    void fillChips(FlowLayout *row, QHash<QString, Chip *> &chips,
                   const QList<std::pair<QString, QString>> &names, const QStringList &chosen);
    void showChips();
    void showAttachments();
    void showPeople();

    Centre m_centre;
    QHash<UserId, User> m_users;
    Entry m_entry;
    bool m_isEditable = true;
    bool m_isShowing = false;
    FlowLayout *m_brandRow;
    FlowLayout *m_channelRow;
    FlowLayout *m_teamRow;
    FlowLayout *m_attachmentRow;
    QHash<QString, Chip *> m_brands;
    QHash<QString, Chip *> m_channels;
    QHash<QString, Chip *> m_teams;
    QComboBox *m_scope;
    QCheckBox *m_hasFrom;
    QDateTimeEdit *m_from;
    QCheckBox *m_hasUntil;
    QDateTimeEdit *m_until;
    QCheckBox *m_surge;
    QSpinBox *m_days;
    QComboBox *m_owner;
    QComboBox *m_reviewer;
    Button *m_attach;
};

} // namespace parley
