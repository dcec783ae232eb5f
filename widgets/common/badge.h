// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace parley {

//! How a number of things is said in little room: "99+" past 99.
[[nodiscard]] QString badgeText(int count);
//! 17 high unless told; at least as wide as high.
[[nodiscard]] QSize badgeSize(int count, int height = 17);
//! Draws it; `isQuiet` in neutral colours, for a mere count.
void paintBadge(QPainter &painter, const QRect &rect, int count, bool isQuiet = false);

//! A number of unread things. Hidden when it is 0.
class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);

    void setCount(int count);
    void setQuiet(bool isQuiet);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override { return badgeSize(m_count); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
    bool m_isQuiet = false;
};

} // namespace parley
