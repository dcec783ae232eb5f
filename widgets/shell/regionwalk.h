// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <functional>

class QWidget;

namespace parley {

//! The regions of a window in reading order, walked by F6.
class RegionRing
{
public:
    //! Takes the focus in; false when there is nothing to focus.
    using Enter = std::function<bool(bool forward)>;
    using Contains = std::function<bool(QWidget *)>;

    //! \a isMany: entering again moves within, until it says false.
    void add(Enter enter, Contains contains, bool isMany = false);
    //! Moves on from where the focus is, round the end.
    void walk(QWidget *focus, bool forward) const;

private:
    struct Region
    {
        Enter enter;
        Contains contains;
        bool isMany;
    };

    QList<Region> m_regions;
};

//! Gives the focus to a widget or to the first within it that takes it; false when none does.
bool focusInto(QWidget *widget);

} // namespace parley
