// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"

#include <QWidget>

namespace parley {

class MonitorModel;
class QueueModel;
class UserModel;

//! The strip of figures on top of the wall, 66 high: waiting, longest wait, open chats, agents on.
class WallFigures : public QWidget
{
    Q_OBJECT

public:
    //! The models are not owned and outlive it.
    WallFigures(MonitorModel *monitor, QueueModel *queue, UserModel *users, QWidget *parent = nullptr);

    void setCentre(const Centre &centre);
    void setNow(qint64 now);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    //! One of the figures.
    struct Figure
    {
        QString title;
        QString figure;
        QString beside;
    };

    [[nodiscard]] Figure figure(int cell) const;
    [[nodiscard]] int places() const;
    void paintCell(QPainter &painter, const QRect &cell, int number) const;

    MonitorModel *m_monitor;
    QueueModel *m_queue;
    UserModel *m_users;
    Centre m_centre;
    qint64 m_now = 0;
};

} // namespace parley
