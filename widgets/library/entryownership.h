// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/entry.h"
#include "models/domain/user.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace parley {

//! Who keeps an entry true and who looks at it, when it is read again, whose it is, from whom it came.
class EntryOwnership : public QWidget
{
    Q_OBJECT

public:
    explicit EntryOwnership(QWidget *parent = nullptr);

    void setEntry(const Entry &entry, const QHash<UserId, User> &users, const Centre &centre);

private:
    void addPerson(const QString &name, const UserId &id, const QHash<UserId, User> &users);
    void addLine(const QString &name, const QString &words, bool isWarning);

    QWidget *m_lines = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace parley
