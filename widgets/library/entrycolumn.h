// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/entryfigures.h"
#include "models/domain/entryhistory.h"
#include "models/domain/user.h"

#include <QHash>
#include <QScrollArea>

namespace parley {

class ChecksPanel;
class EntryHistoryView;
class EntryNumbers;
class EntryOwnership;

//! Beside the editor, 312 wide: what the checks found, what the entry brings, its versions, whose it is.
class EntryColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit EntryColumn(QWidget *parent = nullptr);

    [[nodiscard]] ChecksPanel *checks() const { return m_checks; }
    [[nodiscard]] EntryHistoryView *history() const { return m_history; }
    [[nodiscard]] EntryNumbers *numbers() const { return m_numbers; }
    void setEntry(const Entry &saved, const QHash<UserId, User> &users, const Centre &centre);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_inner;
    ChecksPanel *m_checks;
    EntryNumbers *m_numbers;
    EntryHistoryView *m_history;
    EntryOwnership *m_ownership;
};

} // namespace parley
