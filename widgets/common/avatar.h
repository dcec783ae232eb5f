// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QWidget>

namespace parley {

//! Up to two letters for a name: the first of the first and the last word; one letter where a script has
//! no use for two.
[[nodiscard]] QString initialsOf(const QString &name);

//! Draws a disc in the hue with the initials.
void paintAvatar(QPainter &painter, const QRect &rect, const QString &name, Hue hue);

//! A person as a disc with initials, 40 wide unless told.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(int diameter = 40, QWidget *parent = nullptr);

    void setPerson(const QString &name, Hue hue);
    [[nodiscard]] QSize sizeHint() const override { return {m_diameter, m_diameter}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_diameter;
    QString m_name;
    Hue m_hue = Hue::Slate;
};

} // namespace parley
