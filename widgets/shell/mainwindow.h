// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/linkstate.h"
#include "widgets/shell/sidehost.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QSettings;

namespace parley {

class CommandPalette;
class Notifier;
class Rail;
class StatusBar;
class TopBar;

//! The workstation's frame: rail, top bar, offline banner, the places, side panel, status bar. It knows
//! nothing of what the places do; it folds by the width, moves the focus by F6, and remembers its shape.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    //! Moves the focus to the next region of a place; false when it has left the last one.
    using RegionWalk = std::function<bool(bool forward)>;

    //! \a settings outlives the window; geometry and panel width are kept there.
    explicit MainWindow(QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! A place exists from here on, when the role allows it. The widget is taken over.
    void addPlace(Place place, QWidget *widget);
    //! For places of several regions: DeskView::focusNextRegion, say. Others are one region.
    void setRegionWalk(Place place, RegionWalk walk);
    //! The desk has the side panel; others only when said here.
    void setSidePanelIn(Place place, bool hasSidePanel);
    void setCurrentPlace(Place place);
    [[nodiscard]] Place currentPlace() const;

    void setUser(const User &user);
    void setPresence(Presence presence);
    void setLink(const LinkState &link);
    void setOutboxCount(int count);
    void setQueueCount(int count);
    void setCapacity(int used, int cap);
    //! Says in the window what did not happen and why.
    void showNotice(const QString &title, const QString &text);

    [[nodiscard]] Actions &actions() const;
    [[nodiscard]] TopBar &topBar() const;
    [[nodiscard]] SideHost &side() const;
    [[nodiscard]] StatusBar &status() const;
    [[nodiscard]] Rail &rail() const;
    [[nodiscard]] CommandPalette &commandPalette() const;
    [[nodiscard]] Notifier &notifier() const;

Q_SIGNALS:
    void placeChanged(parley::Place place);
    void presenceRequested(parley::Presence presence);
    void signOutRequested();
    void tryNowRequested();
    void preferencesRequested();
    //! By so many steps of 10 %; 0 for the usual size.
    void zoomRequested(int steps);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Parts;

    void build();
    void buildMenu();
    void connectActions();
    void fold();
    void refreshPlaces();
    void refreshSide();
    void enterPlace(Place place);
    void walkRegions(bool forward);

    std::unique_ptr<Parts> m_parts;
};

} // namespace parley
