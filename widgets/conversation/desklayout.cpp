// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/desklayout.h"

#include <algorithm>

namespace parley::desk {

namespace {

constexpr int gap = 1;

// Cells of a row or column that fill it to the pixel.
QList<QPair<int, int>> cells(int length, int count)
{
    QList<QPair<int, int>> result;
    for (int i = 0; i < count; ++i) {
        const int from = (length + gap) * i / count;
        const int to = (length + gap) * (i + 1) / count - gap;
        result.append({from, to - from});
    }
    return result;
}

Plan columnsPlan(QSize size, int open, int room, bool isOnline, double zoom)
{
    Plan plan;
    const int fitting = std::clamp(int(size.width() / (narrowestPane * zoom)), 1, 4);
    const int shown = std::min(open, fitting);
    const bool isWide = shown > 0 && size.width() / shown > widestPane * zoom;
    const bool hasEmpty =
        shown == 0 || (room > 0 && shown == open && shown < fitting && (isWide || !isOnline));
    const auto places = cells(size.width(), shown + (hasEmpty ? 1 : 0));
    for (const auto &[x, width] : places.first(shown))
        plan.panes.append({x, 0, width, size.height()});
    if (hasEmpty)
        plan.empty = {places.last().first, 0, places.last().second, size.height()};
    return plan;
}

Plan gridPlan(QSize size, int open)
{
    Plan plan;
    plan.arrangement = Arrangement::Grid;
    const auto across = cells(size.width(), 2);
    const auto down = cells(size.height(), 2);
    for (int i = 0; i < 4; ++i) {
        const QRect cell(across.at(i % 2).first, down.at(i / 2).first, across.at(i % 2).second,
                         down.at(i / 2).second);
        if (i < open)
            plan.panes.append(cell);
        else
            plan.empty = plan.empty.united(cell);
    }
    return plan;
}

} // namespace

Plan plan(QSize size, Arrangement wished, int open, int room, bool isOnline, double zoom)
{
    const bool fitsGrid =
        size.width() / 2 >= smallestCell.width() * zoom && size.height() / 2 >= smallestCell.height() * zoom;
    if (wished == Arrangement::Grid && fitsGrid && open > 2)
        return gridPlan(size, open);
    if (wished == Arrangement::Tabs || size.width() < 2 * narrowestPane * zoom) {
        Plan plan;
        plan.arrangement = Arrangement::Tabs;
        if (open > 0)
            plan.panes = {QRect(QPoint(0, 0), size)};
        else
            plan.empty = QRect(QPoint(0, 0), size);
        return plan;
    }
    return columnsPlan(size, open, room, isOnline, zoom);
}

} // namespace parley::desk
