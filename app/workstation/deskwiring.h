// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"
#include "models/domain/entryfigures.h"
#include "models/domain/error.h"
#include "models/lists/conversationlistmodel.h"
#include "widgets/conversation/deskcontext.h"

#include <QObject>

#include <functional>

namespace parley {

class Clock;
class ConversationPane;
class DeskView;
class Transcripts;

namespace protocol {
struct ConversationChanged;
}
namespace sync {
class Engine;
}

//! The agent's desk and the engine: shows what one holds, sends what is asked.
class DeskWiring : public QObject
{
    Q_OBJECT

public:
    //! Nothing is owned; all outlive this but the desk, which is made here for the window to take.
    DeskWiring(sync::Engine &engine, Transcripts &transcripts, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] DeskView *view() const { return m_view; }
    [[nodiscard]] const ConversationListModel &open() const { return m_open; }
    //! What panes need to know of the centre, for the supervisor's pane too.
    [[nodiscard]] DeskContext context() const;
    //! Conversations one holds, and how many one may.
    [[nodiscard]] int held() const;
    [[nodiscard]] int cap() const;
    //! Puts text into the composer of a conversation that is open here.
    void insertQuote(const ConversationId &conversation, const QString &text);
    //! Takes a message out of the outbox and puts it back into its composer.
    void editOutbox(const CommandId &message);
    //! What a message owes to the library that none of it was taken from; asked when one is about to go.
    using UseOf = std::function<EntryUse(const ConversationId &, const QString &, const EntryUse &)>;
    void setUseOf(UseOf useOf) { m_useOf = std::move(useOf); }
    //! Takes over all that the engine holds.
    void showAll();

public Q_SLOTS:
    void takeNext();
    void take(const parley::ConversationId &conversation);
    void wrapUpCurrent();
    void transferCurrent();
    void holdCurrent();

Q_SIGNALS:
    void heldChanged(int held, int cap);
    void currentChanged(const parley::ConversationId &conversation);
    //! Something asked for did not happen; words for the user.
    void refused(const QString &reason);
    //! A message came where the agent is not looking.
    void unseenArrived(const parley::Conversation &conversation, const QString &text);
    //! Something was sent; \a use says what of it came from the library.
    void sent(const parley::ConversationId &conversation, const parley::EntryUse &use);
    //! A conversation came to the desk.
    void arrived(const parley::Conversation &conversation);

private:
    void wireIntents();
    void wireEngine();
    void showContext();
    void update(const Conversation &conversation);
    void leave(const ConversationId &conversation);
    void send(const ConversationId &conversation, const QString &text, const QList<AttachmentId> &attachments,
              const EntryUse &use);
    void sendAgain(const CommandId &message);
    void sendAnew(const Message &message);
    void attach(const ConversationId &conversation, const QString &path);
    void restore(const CommandId &id, const ConversationId &conversation, const QString &text,
                 const QString &reason);
    void keepDraft(const ConversationId &conversation, const QString &draft);
    [[nodiscard]] QString reasonFor(const ConversationId &conversation, const Error &error) const;
    [[nodiscard]] bool isMine(const Conversation &conversation) const;
    //! Brings a conversation back that has left the desk, for a text of it that was not sent.
    ConversationPane *openPane(const ConversationId &conversation);
    [[nodiscard]] ConversationPane *pane(const ConversationId &conversation) const;

    sync::Engine &m_engine;
    Transcripts &m_transcripts;
    Clock &m_clock;
    ConversationListModel m_open;
    UseOf m_useOf;
    DeskView *m_view;
};

} // namespace parley
