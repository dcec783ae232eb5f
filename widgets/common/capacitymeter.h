// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace parley {

//! Draws segments of 12×8: filled for each chat, outlined for each that there is room for.
void paintCapacity(QPainter &painter, const QRect &rect, int used, int cap, const QColor &fill);
[[nodiscard]] int capacityWidth(int cap);

//! How many chats are open of how many may be: segments and "3 of 4". Full is normal, so it is not red.
class CapacityMeter : public QWidget
{
    Q_OBJECT
public:
    explicit CapacityMeter(QWidget *parent = nullptr);

    void setCapacity(int used, int cap);
    [[nodiscard]] int used() const { return m_used; }
    [[nodiscard]] int cap() const { return m_cap; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString words() const;

    int m_used = 0;
    int m_cap = 3;
};

} // namespace parley
