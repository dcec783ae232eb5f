// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QMenu;

namespace parley {

//! Parley's mark; a click opens the menu.
class LogoButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LogoButton(QWidget *parent = nullptr);

    void setMenu(QMenu *menu);
    void setCompact(bool isCompact);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QMenu *m_menu = nullptr;
    int m_size = 32;
};

} // namespace parley
