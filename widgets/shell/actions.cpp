// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/actions.h"

#include "widgets/common/icons.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

enum Flag { Nothing = 0, NeedsLink = 1, NeedsChat = 2, OfComposer = 4, IsCheckable = 8, IsRepeating = 16 };

struct Row
{
    Act act;
    ActGroup group;
    const char *text;
    const char *keys;
    const char *iconName;
    int flags = Nothing;
};

// Never Ctrl+Alt+letter: on many keyboards that types a letter.
constexpr Row rows[] = {
    //: Actions, as menus and the list of keys show them
    {Act::TakeNext, ActGroup::Chats, QT_TRANSLATE_NOOP("parley::Actions", "Take next"), "Ctrl+N",
     "mail-folder-inbox", NeedsLink},
    {Act::MostUrgent, ActGroup::Chats, QT_TRANSLATE_NOOP("parley::Actions", "Go to the most urgent chat"),
     "Ctrl+J", "appointment-soon"},
    {Act::NextChat, ActGroup::Chats, QT_TRANSLATE_NOOP("parley::Actions", "Next chat"), "Ctrl+Tab", "go-next",
     IsRepeating},
    {Act::PreviousChat, ActGroup::Chats, QT_TRANSLATE_NOOP("parley::Actions", "Previous chat"),
     "Ctrl+Shift+Tab", "go-previous", IsRepeating},
    {Act::Transfer, ActGroup::Chats, QT_TRANSLATE_NOOP("parley::Actions", "Transfer"), "Ctrl+Shift+T",
     "mail-forward", NeedsLink | NeedsChat},
    {Act::OtherChannel, ActGroup::Chats, QT_TRANSLATE_NOOP("parley::Actions", "Move to another channel"),
     "Ctrl+Shift+M", "exchange-positions", NeedsLink | NeedsChat},
    {Act::Hold, ActGroup::Chats, QT_TRANSLATE_NOOP("parley::Actions", "Hold"), "Ctrl+Shift+H",
     "media-playback-pause", NeedsLink | NeedsChat},
    {Act::WrapUp, ActGroup::Chats, QT_TRANSLATE_NOOP("parley::Actions", "Wrap up"), "Ctrl+Shift+W",
     "dialog-ok-apply", NeedsLink | NeedsChat},
    {Act::Whisper, ActGroup::Chats, QT_TRANSLATE_NOOP("parley::Actions", "Whisper to the agent"), "",
     "parley-whisper", NeedsLink | NeedsChat},
    {Act::TakeOver, ActGroup::Chats, QT_TRANSLATE_NOOP("parley::Actions", "Take over"), "",
     "system-switch-user", NeedsLink | NeedsChat},
    {Act::Send, ActGroup::Writing, QT_TRANSLATE_NOOP("parley::Actions", "Send"), "Ctrl+Return",
     "document-send", NeedsChat | OfComposer},
    {Act::SendAndNext, ActGroup::Writing,
     QT_TRANSLATE_NOOP("parley::Actions", "Send, then go to the next urgent chat"), "Ctrl+Shift+Return",
     "document-send", NeedsChat | OfComposer},
    {Act::LibraryPopup, ActGroup::Writing,
     QT_TRANSLATE_NOOP("parley::Actions", "Find a reply in the library"), "Ctrl+/", "parley-slash",
     NeedsChat},
    {Act::NextField, ActGroup::Writing, QT_TRANSLATE_NOOP("parley::Actions", "Next field to fill"), "Tab",
     "document-edit", NeedsChat | OfComposer},
    {Act::DraftDirection, ActGroup::Writing,
     QT_TRANSLATE_NOOP("parley::Actions", "Direction of the draft: automatic, right to left, left to right"),
     "Ctrl+Shift+X", "format-text-direction-rtl", NeedsChat},
    {Act::CheckSpelling, ActGroup::Writing, QT_TRANSLATE_NOOP("parley::Actions", "Check spelling and tone"),
     "F7", "tools-check-spelling", NeedsChat},
    {Act::AttachFile, ActGroup::Writing, QT_TRANSLATE_NOOP("parley::Actions", "Attach a file"), "",
     "mail-attachment", NeedsChat},
    {Act::CycleLayout, ActGroup::View,
     QT_TRANSLATE_NOOP("parley::Actions", "Next layout: tabs, columns, grid"), "Ctrl+L",
     "view-split-left-right", IsRepeating},
    {Act::LayoutTabs, ActGroup::View, QT_TRANSLATE_NOOP("parley::Actions", "One chat at a time"), "",
     "tab-new", IsCheckable},
    {Act::LayoutColumns, ActGroup::View, QT_TRANSLATE_NOOP("parley::Actions", "Chats in columns"), "",
     "view-split-left-right", IsCheckable},
    {Act::LayoutGrid, ActGroup::View, QT_TRANSLATE_NOOP("parley::Actions", "Chats in a grid"), "",
     "view-grid", IsCheckable},
    {Act::SidePanel, ActGroup::View, QT_TRANSLATE_NOOP("parley::Actions", "Customer panel"), "Ctrl+I",
     "user-identity"},
    {Act::FindHere, ActGroup::View, QT_TRANSLATE_NOOP("parley::Actions", "Find here"), "Ctrl+F", "edit-find"},
    {Act::FindInTimeline, ActGroup::View, QT_TRANSLATE_NOOP("parley::Actions", "Find in the timeline"),
     "Ctrl+Shift+I", "edit-find"},
    {Act::FindEverywhere, ActGroup::View, QT_TRANSLATE_NOOP("parley::Actions", "Find everywhere"),
     "Ctrl+Shift+F", "edit-find"},
    {Act::NextRegion, ActGroup::View, QT_TRANSLATE_NOOP("parley::Actions", "Next region"), "F6", "",
     IsRepeating},
    {Act::PreviousRegion, ActGroup::View, QT_TRANSLATE_NOOP("parley::Actions", "Previous region"), "Shift+F6",
     "", IsRepeating},
    {Act::ZoomIn, ActGroup::View, QT_TRANSLATE_NOOP("parley::Actions", "Larger text"), "Ctrl+=", "list-add",
     IsRepeating},
    {Act::ZoomOut, ActGroup::View, QT_TRANSLATE_NOOP("parley::Actions", "Smaller text"), "Ctrl+-",
     "list-remove", IsRepeating},
    {Act::ZoomReset, ActGroup::View, QT_TRANSLATE_NOOP("parley::Actions", "Usual text size"), "Ctrl+0", ""},
    {Act::GoToDesk, ActGroup::Places, QT_TRANSLATE_NOOP("parley::Actions", "Go to the desk"), "Ctrl+Shift+D",
     "audio-headset"},
    {Act::GoToQueue, ActGroup::Places, QT_TRANSLATE_NOOP("parley::Actions", "Go to the queue"),
     "Ctrl+Shift+Q", "mail-folder-inbox"},
    {Act::GoToCustomers, ActGroup::Places, QT_TRANSLATE_NOOP("parley::Actions", "Go to the customers"),
     "Ctrl+Shift+U", "system-users"},
    {Act::GoToLibrary, ActGroup::Places, QT_TRANSLATE_NOOP("parley::Actions", "Go to the library"),
     "Ctrl+Shift+L", "accessories-dictionary"},
    {Act::GoToWall, ActGroup::Places, QT_TRANSLATE_NOOP("parley::Actions", "Go to the wall"), "Ctrl+Shift+O",
     "video-display"},
    {Act::PresenceMenu, ActGroup::Me, QT_TRANSLATE_NOOP("parley::Actions", "Change presence"), "F2",
     "user-available"},
    {Act::BeAvailable, ActGroup::Me, QT_TRANSLATE_NOOP("parley::Actions", "Available"), "", "user-available",
     NeedsLink | IsCheckable},
    {Act::TakeBreak, ActGroup::Me, QT_TRANSLATE_NOOP("parley::Actions", "Break"), "", "coffee",
     NeedsLink | IsCheckable},
    {Act::FinishUp, ActGroup::Me, QT_TRANSLATE_NOOP("parley::Actions", "Finishing up"), "",
     "appointment-soon", NeedsLink | IsCheckable},
    {Act::Outbox, ActGroup::Me, QT_TRANSLATE_NOOP("parley::Actions", "Show the outbox"), "", "document-send"},
    {Act::TryNow, ActGroup::Me, QT_TRANSLATE_NOOP("parley::Actions", "Try to connect now"), "F5",
     "view-refresh"},
    {Act::Palette, ActGroup::Program, QT_TRANSLATE_NOOP("parley::Actions", "Find or do"), "Ctrl+K",
     "edit-find"},
    {Act::Keys, ActGroup::Program, QT_TRANSLATE_NOOP("parley::Actions", "All keys"), "F1", "input-keyboard"},
    {Act::Preferences, ActGroup::Program, QT_TRANSLATE_NOOP("parley::Actions", "Preferences"), "Ctrl+,",
     "configure"},
    {Act::SignOut, ActGroup::Program, QT_TRANSLATE_NOOP("parley::Actions", "Sign out"), "", "object-locked"},
    {Act::Quit, ActGroup::Program, QT_TRANSLATE_NOOP("parley::Actions", "Quit"), "Ctrl+Q", "window-close"},
};

const Row &rowOf(Act act)
{
    return *std::find_if(std::begin(rows), std::end(rows), [act](const Row &row) { return row.act == act; });
}

//! On macOS Ctrl is the command key; Ctrl+Tab and Alt+digit keep the control key there.
QKeySequence keysFor(const char *keys)
{
    QString text = QString::fromLatin1(keys);
#ifdef Q_OS_MACOS
    if (text.endsWith("Tab"_L1))
        text.replace("Ctrl"_L1, "Meta"_L1);
    if (text.startsWith("Alt+"_L1))
        text.replace("Alt"_L1, "Meta"_L1);
#endif
    return QKeySequence(text, QKeySequence::PortableText);
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const Row &row : rows) {
        auto *action = new QAction(tr(row.text), this);
        action->setObjectName(QString::fromLatin1(row.text));
        if (*row.iconName)
            action->setIcon(icon(QLatin1StringView(row.iconName)));
        action->setShortcut(keysFor(row.keys));
        action->setAutoRepeat(row.flags & IsRepeating);
        action->setCheckable(row.flags & IsCheckable);
        m_actions.insert(row.act, action);
        if (!(row.flags & NeedsChat))
            m_possible.insert(row.act, true);
        refresh(row.act);
    }
    m_actions[Act::ZoomIn]->setShortcuts({keysFor("Ctrl+="), keysFor("Ctrl++")});
    // A Hebrew keyboard has an apostrophe and a slash where others have W and Q.
    m_actions[Act::WrapUp]->setShortcuts({keysFor("Ctrl+Shift+W"), keysFor("Ctrl+Shift+'")});
    m_actions[Act::GoToQueue]->setShortcuts({keysFor("Ctrl+Shift+Q"), keysFor("Ctrl+Shift+/")});
    m_actions[Act::Quit]->setMenuRole(QAction::QuitRole);
    m_actions[Act::Preferences]->setMenuRole(QAction::PreferencesRole);
    for (int number = 1; number <= 9; ++number) {
        //: Action; %1 is the number of the chat's tab
        auto *action = new QAction(tr("Go to chat %1").arg(number), this);
        action->setShortcut(keysFor(qPrintable(u"Ctrl+%1"_s.arg(number))));
        m_chats += action;
    }
    for (int number = 1; number <= 3; ++number) {
        //: Action; %1 is the number of the suggestion
        auto *action = new QAction(tr("Insert suggestion %1").arg(number), this);
        action->setShortcut(keysFor(qPrintable(u"Alt+%1"_s.arg(number))));
        m_suggestions += action;
    }
}

Act Actions::goTo(Place place)
{
    switch (place) {
    case Place::Desk: break;
    case Place::Queue: return Act::GoToQueue;
    case Place::Customers: return Act::GoToCustomers;
    case Place::Library: return Act::GoToLibrary;
    case Place::Wall: return Act::GoToWall;
    }
    return Act::GoToDesk;
}

QList<QAction *> Actions::in(ActGroup group) const
{
    QList<QAction *> all;
    for (const Row &row : rows) {
        if (row.group == group)
            all += m_actions.value(row.act);
    }
    return all;
}

QString Actions::titleOf(ActGroup group)
{
    switch (group) {
    case ActGroup::Chats:
        //: Heading of a group of keys and of a menu
        return tr("Chats");
    case ActGroup::Writing:
        //: Heading of a group of keys and of a menu
        return tr("Writing");
    case ActGroup::View:
        //: Heading of a group of keys and of a menu
        return tr("View");
    case ActGroup::Places:
        //: Heading of a group of keys and of a menu
        return tr("Places");
    case ActGroup::Me:
        //: Heading of a group of keys and of a menu
        return tr("You");
    case ActGroup::Program:
        //: Heading of a group of keys and of a menu; the program's name
        return tr("Parley");
    }
    return {};
}

void Actions::addTo(QWidget *window) const
{
    for (const Row &row : rows) {
        if (!(row.flags & OfComposer))
            window->addAction(m_actions.value(row.act));
    }
    window->addActions(m_chats);
    window->addActions(m_suggestions);
}

void Actions::setPossible(Act act, bool isPossible)
{
    m_possible[act] = isPossible;
    refresh(act);
}

void Actions::setOnline(bool isOnline)
{
    m_isOnline = isOnline;
    for (const Row &row : rows)
        refresh(row.act);
}

void Actions::refresh(Act act)
{
    const bool isReachable = m_isOnline || !(rowOf(act).flags & NeedsLink);
    QAction *action = m_actions.value(act);
    action->setEnabled(m_possible.value(act) && isReachable);
    if (rowOf(act).flags & NeedsChat)
        action->setVisible(m_possible.contains(act) || rowOf(act).flags & OfComposer);
}

} // namespace parley
