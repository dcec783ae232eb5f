// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/cache.h"
#include "models/protocol/envelope.h"
#include "models/protocol/vocabulary.h"
#include "models/sync/state.h"

#include <QObject>
#include <QTimer>

namespace parley::sync {

//! Folds events into the state and the cache. What one turn of the event loop brings goes into the cache
//! together with the cursor, in one transaction. A snapshot is folded beside what is shown and takes its
//! place when it is whole; one that breaks off leaves no trace.
class Follower : public QObject
{
    Q_OBJECT

public:
    explicit Follower(QObject *parent = nullptr);
    ~Follower() override;

    //! Takes over a cache and shows what it holds.
    void open(std::unique_ptr<Cache> cache);
    //! Forgets everything in memory; the file stays.
    void close();

    [[nodiscard]] const State &state() const { return m_state; }
    [[nodiscard]] const User &self() const { return m_self; }
    [[nodiscard]] const CachePosition &position() const { return m_position; }

    //! A connection begins: what follows continues the log, or replaces all.
    void begin(const protocol::Welcome &welcome);
    //! The connection broke.
    void abandon();
    void apply(const protocol::Event &event);
    //! The backend was heard at \p at: the age of what is held.
    void hear(qint64 at) { m_position.heardAt = at; }

    //! A message that an answer brought before its event.
    void add(const Message &message);
    void add(const Customer &customer);
    //! A page of a conversation; \p before is 0 for the newest one.
    void merge(const protocol::OpenedConversation &page, qint64 before);
    //! Messages of this conversation may be missed from now on.
    void doubt(const ConversationId &id);

Q_SIGNALS:
    void snapshotReplaced();
    void selfChanged(const parley::User &self);
    void conversationChanged(const parley::protocol::ConversationChanged &changed);
    void conversationUpdated(const parley::Conversation &conversation);
    void messageAdded(const parley::Message &message);
    void messageFailed(const parley::protocol::MessageFailed &failed);
    void transcriptChanged(const parley::ConversationId &id);
    void receiptsChanged(const parley::protocol::ReceiptChanged &receipts);
    void customerChanged(const parley::Customer &customer);
    void interactionAdded(const parley::Interaction &interaction);
    void entryChanged(const parley::Entry &entry);
    void proposalChanged(const parley::Proposal &proposal);
    void toneGuideChanged(const parley::ToneGuide &guide);
    void linkChecked(const parley::LinkCheck &check);
    void suggestionsChanged();
    void userChanged(const parley::User &user);
    void centreChanged(const parley::Centre &centre);
    void presenceChanged(const parley::protocol::PresenceChanged &presence);
    void typingChanged(const parley::protocol::TypingChanged &typing);

private:
    void fold(const protocol::ConversationChanged &changed);
    void fold(const protocol::MessageAdded &added);
    void fold(const protocol::MessageFailed &failed);
    void fold(const protocol::ReceiptChanged &receipts);
    void fold(const protocol::CustomerChanged &changed);
    void fold(const protocol::InteractionAdded &added);
    void fold(const protocol::EntryChanged &changed);
    void fold(const protocol::ProposalChanged &changed);
    void fold(const protocol::ToneGuideChanged &changed);
    void fold(const protocol::LinkChecked &checked);
    void fold(const protocol::SuggestionsChanged &changed);
    void fold(const protocol::UserChanged &changed);
    void fold(const protocol::CentreChanged &changed);
    void fold(const protocol::PresenceChanged &presence);
    void fold(const protocol::TypingChanged &typing);
    void fold(const protocol::CaughtUp &caughtUp);
    template<typename... Types>
    void dispatch(const protocol::Event &event, protocol::TypeList<Types...>);
    template<typename T>
    bool tryFold(const protocol::Event &event);

    [[nodiscard]] State &target() { return m_incoming ? *m_incoming : m_state; }
    void keep(const Conversation &conversation);
    void keepTranscript(const ConversationId &id);
    void forgetPresences();
    void commitSoon();
    void commit();

    std::unique_ptr<Cache> m_cache;
    State m_state;
    std::unique_ptr<State> m_incoming; //!< a snapshot that is not whole yet
    User m_self;
    CachePosition m_position;
    qint64 m_at = 0; //!< the current event's label
    QTimer m_commit;
};

} // namespace parley::sync
