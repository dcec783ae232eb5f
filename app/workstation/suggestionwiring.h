// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"
#include "models/domain/message.h"
#include "models/library/suggesting/suggestionmodel.h"
#include "widgets/conversation/suggestionrow.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace parley {

class DeskWiring;
class LibraryWiring;

namespace sync {
class Engine;
struct LinkState;
} // namespace sync

//! The suggested replies over the composer: fetches the centre's model, keeps it for offline, and asks it
//! whenever it is an agent's turn to answer. It only shows; inserting and sending are the agent's.
class SuggestionWiring : public QObject
{
    Q_OBJECT

public:
    //! Nothing is owned; all outlive this.
    SuggestionWiring(sync::Engine &engine, DeskWiring &desk, LibraryWiring &library,
                     QObject *parent = nullptr);

    //! Takes over what was kept, and all that the engine holds.
    void showAll();

private:
    void wireEngine();
    void follow(const sync::LinkState &link);
    void fetch();
    void take(const QByteArray &bytes);
    void keep(const QByteArray &bytes) const;
    void load();

    //! Suggests anew once all that came at once has been taken in.
    void note(const ConversationId &conversation);
    void noteAll();
    void refreshDue();
    void refresh(const ConversationId &conversation);
    [[nodiscard]] QList<SuggestedReply> repliesFor(const Conversation &conversation);
    //! Published entries that the agent may send in this conversation now.
    [[nodiscard]] QList<EntryId> candidatesFor(const Conversation &conversation) const;

    sync::Engine &m_engine;
    DeskWiring &m_desk;
    LibraryWiring &m_library;
    SuggestionModel m_model;
    QByteArray m_tag;
    QSet<ConversationId> m_due;
    QTimer m_soon;
    QTimer m_hourly;
    bool m_isOnline = false;
};

} // namespace parley
