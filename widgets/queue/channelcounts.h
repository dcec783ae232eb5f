// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"

#include <QWidget>

#include <optional>

namespace parley {

class QueueModel;

//! How many wait per channel, 29 high each, with the longest wait; one can be chosen when it is a filter.
class ChannelCounts : public QWidget
{
    Q_OBJECT

public:
    enum class Use { Filter, Show };

    //! \a model is not owned and outlives it.
    ChannelCounts(QueueModel *model, Use use, QWidget *parent = nullptr);

    void setCentre(const Centre &centre);
    //! The backend's clock, ms since 1970 UTC.
    void setNow(qint64 now);

    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    //! Nothing: all channels.
    void channelChosen(std::optional<parley::Channel> channel);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] std::optional<Channel> channelAt(int row) const;
    [[nodiscard]] int rowAt(QPoint at) const;
    [[nodiscard]] int chosenRow() const;
    void choose(int row);
    void paintRow(QPainter &painter, int row) const;

    QueueModel *m_model;
    Use m_use;
    Centre m_centre;
    qint64 m_now = 0;
    int m_hovered = -1;
};

} // namespace parley
