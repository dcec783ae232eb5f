// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/outboxmessage.h"

#include <QWidget>

namespace parley {

class Button;

//! One message that waits: for whom, its text, its place in line, and buttons to edit or remove it; or why
//! it was refused.
class OutboxRow : public QWidget
{
    Q_OBJECT

public:
    //! \a place in line of \a waiting, from 1; 0 when it failed.
    OutboxRow(const OutboxMessage &message, int place, int waiting, QWidget *parent = nullptr);

    [[nodiscard]] const OutboxMessage &message() const { return m_message; }
    [[nodiscard]] int place() const { return m_place; }
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] Button *editButton() const { return m_edit; }
    [[nodiscard]] Button *removeButton() const { return m_remove; }

Q_SIGNALS:
    void editRequested(const parley::CommandId &message);
    void removeRequested(const parley::CommandId &message);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    OutboxMessage m_message;
    int m_place;
    int m_waiting;
    Button *m_edit;
    Button *m_remove;
};

} // namespace parley
