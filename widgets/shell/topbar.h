// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/place.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QStackedLayout;

namespace parley {

class Actions;
class Button;
class CapacityMeter;
class FindField;
class LayoutSwitch;

//! 44 high. On the desk: the chats' tabs, Take next, capacity, layout, Find or do. Elsewhere the place's
//! name, then what the place puts there.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(const Actions &actions, QWidget *parent = nullptr);

    //! The chats' tabs; they get the bar's whole height and draw over its lower line. Taken over.
    void setTabs(QWidget *tabs);
    //! What a place shows after its name and at the end side; either may be none. Taken over.
    void setTools(Place place, QWidget *start, QWidget *end);
    void setCurrent(Place place);
    void setCompact(bool isCompact);
    void setCapacity(int used, int cap);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildDesk(const Actions &actions);
    QWidget *pageOf(Place place);

    QStackedLayout *m_pages;
    QHash<Place, QWidget *> m_places;
    QHBoxLayout *m_desk = nullptr;
    Button *m_takeNext = nullptr;
    CapacityMeter *m_capacity = nullptr;
    LayoutSwitch *m_layouts = nullptr;
    FindField *m_find = nullptr;
    QWidget *m_tabs = nullptr;
};

} // namespace parley
