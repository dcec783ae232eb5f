// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/place.h"

#include <QHash>
#include <QLatin1StringView>
#include <QObject>

class QAction;
class QWidget;

namespace parley {

//! Everything that can be done, by name.
enum class Act {
    // conversations
    TakeNext,
    MostUrgent,
    NextChat,
    PreviousChat,
    Transfer,
    OtherChannel,
    Hold,
    WrapUp,
    Whisper,
    TakeOver,
    // writing
    Send,
    SendAndNext,
    LibraryPopup,
    NextField,
    DraftDirection,
    CheckSpelling,
    AttachFile,
    // looking
    CycleLayout,
    LayoutTabs,
    LayoutColumns,
    LayoutGrid,
    SidePanel,
    FindHere,
    FindInTimeline,
    FindEverywhere,
    NextRegion,
    PreviousRegion,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    // places
    GoToDesk,
    GoToQueue,
    GoToCustomers,
    GoToLibrary,
    GoToWall,
    // oneself
    PresenceMenu,
    BeAvailable,
    TakeBreak,
    FinishUp,
    Outbox,
    TryNow,
    // the program
    Palette,
    Keys,
    Preferences,
    SignOut,
    Quit
};

//! The heading an action stands under in menus and in the list of keys.
enum class ActGroup { Chats, Writing, View, Places, Me, Program };

//! One QAction for each thing that can be done, shared by menu, button, Ctrl+K and the list of keys, so
//! that they cannot drift apart. Whoever does a thing connects to its triggered().
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);

    [[nodiscard]] QAction *operator[](Act act) const { return m_actions.value(act); }
    //! Goes to an open chat by its place, 1…9.
    [[nodiscard]] QAction *chat(int number) const { return m_chats.value(number - 1); }
    //! Inserts a suggestion, 1…3.
    [[nodiscard]] QAction *suggestion(int number) const { return m_suggestions.value(number - 1); }
    [[nodiscard]] static Act goTo(Place place);

    //! The numbered ones, chat() and suggestion(), are not among them.
    [[nodiscard]] QList<QAction *> in(ActGroup group) const;
    [[nodiscard]] static QString titleOf(ActGroup group);

    //! Makes the shortcuts work in a window. Those of the composer are its own to add, being keys of text.
    void addTo(QWidget *window) const;

    //! Whether it makes sense now. What needs a chat is neither shown nor on until this has been said once:
    //! then there is somebody who does it.
    void setPossible(Act act, bool isPossible);
    //! Without the backend what needs it is off, whether possible or not.
    void setOnline(bool isOnline);

private:
    void refresh(Act act);

    QHash<Act, QAction *> m_actions;
    QList<QAction *> m_chats;
    QList<QAction *> m_suggestions;
    QHash<Act, bool> m_possible;
    bool m_isOnline = true;
};

} // namespace parley
