// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace parley {

//! The sign-in's other half: greetings in four languages, each in its own direction.
class Greeting : public QWidget
{
    Q_OBJECT
public:
    explicit Greeting(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace parley
