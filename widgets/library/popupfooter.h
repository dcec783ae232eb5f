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

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QList<QWidget *> m_hints; //!< a key and what it does, the one to leave out last first
};

} // namespace parley
