// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

//! Where conversations stand on the desk.
namespace parley::desk {

enum class Arrangement { Tabs, Columns, Grid };

inline constexpr int narrowestPane = 340;
inline constexpr int widestPane = 640; //!< wider than that, an empty column stands beside it
inline constexpr QSize smallestCell{420, 330};

//! What fits of what is wished, and where it goes.
struct Plan
{
    Arrangement arrangement = Arrangement::Columns;
    QList<QRect> panes; //!< left to right, then top to bottom; the caller mirrors them
    QRect empty;        //!< the part without a conversation; null when there is none
};

//! \a open conversations in an area of \a size; \a room: how many more the agent may hold. Offline the
//! empty column is shown whenever it fits, since it says what waits. Larger text needs wider panes: \a zoom.
[[nodiscard]] Plan plan(QSize size, Arrangement wished, int open, int room, bool isOnline, double zoom = 1);

} // namespace parley::desk
