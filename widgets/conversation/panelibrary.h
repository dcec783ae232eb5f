// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/conversation/conversationpane.h"

#include <QObject>
#include <QPointer>

class QVBoxLayout;

namespace parley {

//! The library in one conversation: opens on the composer's slash, takes its keys, gives it what is chosen.
//! It stands between transcript and composer, so that it covers nobody's words.
class PaneLibrary : public QObject
{
    Q_OBJECT

public:
    //! Nothing is owned; \a slot is the empty place above the composer.
    PaneLibrary(Composer *composer, QVBoxLayout *slot, ConversationPane *pane);

    void setPopup(LibraryPopup *popup, ConversationPane::LibraryContext contextFor);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    //! As high as it wishes, within the room there is.
    void place(int room);

Q_SIGNALS:
    void openChanged(bool isOpen);
    void placeRequested();

private:
    void show(const QString &query);
    void take(const EntryId &entry, const RenderedText &text, bool send);
    void leave();

    Composer *m_composer;
    QVBoxLayout *m_slot;
    ConversationPane *m_pane;
    QPointer<LibraryPopup> m_popup;
    ConversationPane::LibraryContext m_contextFor;
    bool m_isOpen = false;
};

} // namespace parley
