// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/place.h"

#include <QHash>
#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace parley {

class Actions;
class LogoButton;
class PresenceButton;
class RailItem;

//! The places at the window's start side, the logo that opens the menu above them, oneself below.
//! Up and Down move among the places, Enter goes there.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(const Actions &actions, QWidget *parent = nullptr);

    void addPlace(Place place);
    void removePlace(Place place);
    void setCurrent(Place place);
    void setBadge(Place place, int count);
    //! 48 wide without labels, else 64.
    void setCompact(bool isCompact);
    //! What the logo opens.
    void setMenu(QMenu *menu);

    [[nodiscard]] RailItem *item(Place place) const { return m_items.value(place); }
    [[nodiscard]] PresenceButton *presence() const { return m_presence; }
    void focusCurrent();
    //! Opens the presence menu at the avatar.
    void openPresenceMenu();

Q_SIGNALS:
    void placeRequested(parley::Place place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPresenceMenu();
    void moveFocus(int step);

    const Actions &m_actions;
    LogoButton *m_logo;
    QVBoxLayout *m_list;
    PresenceButton *m_presence;
    QMenu *m_presenceMenu;
    QHash<Place, RailItem *> m_items;
    QList<Place> m_order;
    Place m_current = Place::Desk;
    bool m_isCompact = false;
};

} // namespace parley
