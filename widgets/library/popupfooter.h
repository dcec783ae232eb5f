// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace parley {

//! The popup's foot: which key does what.
class PopupFooter : public QWidget
{
    Q_OBJECT

public:
    explicit PopupFooter(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace parley
