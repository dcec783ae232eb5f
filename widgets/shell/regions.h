// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace parley {

//! What a place says of itself for F6: its regions in reading order, those that are there now.
class Regions
{
public:
    virtual ~Regions() = default;

    //! For the desk: tabs, transcript and composer of the focused chat.
    [[nodiscard]] virtual QList<QWidget *> regions() const = 0;
};

} // namespace parley
