// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace parley {

class Actions;

//! Tabs, columns or grid: three icons in one outline, each showing its action.
class LayoutSwitch : public QWidget
{
    Q_OBJECT
public:
    explicit LayoutSwitch(const Actions &actions, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace parley
