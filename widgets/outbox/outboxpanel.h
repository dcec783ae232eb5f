// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QWidget>

class QVBoxLayout;

namespace parley {

class Badge;
class Label;
class OutboxModel;
class OutboxRow;

//! What waits on this computer to be sent, in the order in which it goes out, and what works meanwhile.
class OutboxPanel : public QWidget
{
    Q_OBJECT

public:
    //! \a model is not owned and outlives the panel.
    explicit OutboxPanel(OutboxModel *model, QWidget *parent = nullptr);

    //! The notes about what works and what waits are shown while offline.
    void setOnline(bool isOnline);
    [[nodiscard]] OutboxRow *row(int place) const;

public Q_SLOTS:
    //! Once a second: the clock for "oldest 1 min", ms since 1970 UTC.
    void tick(qint64 now);

Q_SIGNALS:
    //! Back into the composer of its conversation, and out of the outbox.
    void editRequested(const parley::CommandId &message);
    void removeRequested(const parley::CommandId &message);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showRows();
    void showHeading();
    void dropRow(int row);
    QWidget *buildHeading();
    QWidget *buildEmpty();
    QWidget *buildKept();
    QWidget *buildNotes();

    OutboxModel *m_model;
    Badge *m_count;
    Label *m_oldest;
    QWidget *m_empty = nullptr;
    QWidget *m_kept = nullptr;
    QWidget *m_notes = nullptr;
    QVBoxLayout *m_rows;
    qint64 m_now = 0;
};

} // namespace parley
