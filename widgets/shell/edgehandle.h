// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace parley {

//! The edge of the side panel that is dragged: 5 wide, a line of 1. Takes the arrow keys too.
class EdgeHandle : public QWidget
{
    Q_OBJECT
public:
    explicit EdgeHandle(QWidget *parent = nullptr);

Q_SIGNALS:
    //! By so many pixels wider (narrower when negative).
    void dragged(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_from = 0;
};

} // namespace parley
