// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace parley {

//! The accent line around the current conversation. It lies over its parts and takes no room and no clicks.
class PaneFrame : public QWidget
{
    Q_OBJECT

public:
    explicit PaneFrame(QWidget *pane);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
};

} // namespace parley
