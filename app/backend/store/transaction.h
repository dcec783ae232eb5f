// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/state.h"
#include "models/protocol/events.h"

#include <functional>

namespace parley::backend {

//! One command's unit of work: what it reads, what it changes, the events it writes. Changes of memory
//! are made at once and put back by undo(); changes of tables are handed to the store by the writer.
//! A handler checks everything before it changes anything.
class Transaction
{
public:
    //! \p now is the time of all that happens in it, ms since 1970 UTC.
    Transaction(State &state, Store &store, qint64 now)
        : m_state(state)
        , m_store(store)
        , m_now(now)
    {}

    [[nodiscard]] qint64 now() const { return m_now; }
    [[nodiscard]] State &state() { return m_state; }
    [[nodiscard]] Store &store() { return m_store; }

    //! NotFound when there is none.
    [[nodiscard]] Result<Conversation> conversation(const ConversationId &id);
    [[nodiscard]] Result<Customer> customer(const CustomerId &id);
    //! Who holds a live conversation of the customer; empty when nobody does.
    [[nodiscard]] UserId holderOf(const CustomerId &customer) const;
    [[nodiscard]] QString nameOf(const UserId &user) const;

    //! Writes the conversation as it now is, and the event that tells it. A new one gets its number.
    void log(protocol::Change change, const Conversation &conversation, const Actor &by,
             const UserId &formerOwner = {}, const QString &note = {});
    //! Writes a message: gives it number and time and folds it into its conversation.
    Message log(Message message);
    void log(const protocol::ReceiptChanged &receipt, const Conversation &conversation);
    void log(const protocol::MessageFailed &failure, const Conversation &conversation);
    //! Writes a customer, version and all, and the order numbers they are to be found by.
    Customer log(Customer customer, const QStringList &orders = {});
    void log(const Interaction &interaction, const QString &external = {});
    //! Writes an entry as it now is; \p act is what was done to it, and a save makes a version.
    void log(const Entry &entry, EntryAct act, const Actor &by, const QString &note = {});
    void log(const Proposal &proposal);
    void log(const ToneGuide &guide);
    void log(const LinkCheck &check);
    void log(const User &user, const QString &passwordHash = {});
    void log(const Centre &centre);

    //! What goes to tables but not into the log.
    [[nodiscard]] Changes &changes() { return m_changes; }
    //! The body of the last event written.
    [[nodiscard]] QByteArray lastBody() const;
    //! The number of the last event written.
    [[nodiscard]] qint64 lastSeq() const { return m_state.head(); }

    //! Conversations that were changed.
    [[nodiscard]] const QList<ConversationId> &touched() const { return m_touched; }
    //! Puts memory back as it was.
    void undo();

private:
    [[nodiscard]] qint64 nextSeq();
    void put(const Conversation &conversation);
    [[nodiscard]] Reach reachOf(const Conversation &conversation) const;
    [[nodiscard]] QByteArray chatFrame(const Conversation &conversation) const;
    template<typename T>
    void append(EventKind kind, qint64 seq, const T &body, Reach reach, QByteArray visitorFrame = {});
    void append(EventKind kind, qint64 seq, const QByteArray &body, Reach reach, QByteArray visitorFrame);

    State &m_state;
    Store &m_store;
    qint64 m_now;
    Changes m_changes;
    QList<ConversationId> m_touched;
    QList<std::function<void()>> m_undo;
};

} // namespace parley::backend
