// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/store.h"
#include "models/domain/user.h"

#include <QHash>
#include <QSet>

#include <set>

namespace parley::backend {

//! What the writer knows without asking the store: every live conversation, users, entries, presence.
//! On the writer's thread alone; changed only through a Transaction, which can put it back.
class State
{
public:
    using QueuePlace = std::pair<qint64, qint64>; //!< queued at, key: the order of waiting

    void reset(Loaded loaded);

    [[nodiscard]] qint64 head() const { return m_head; }
    void setHead(qint64 head) { m_head = head; }
    [[nodiscard]] qint64 nextKey() { return ++m_lastKey; }
    [[nodiscard]] const Centre &centre() const { return m_centre; }
    void setCentre(const Centre &centre) { m_centre = centre; }

    [[nodiscard]] const KeptConversation *conversation(const ConversationId &id) const;
    //! Takes the conversation as it now is and keeps the indexes right.
    void put(const KeptConversation &kept);
    void forget(const ConversationId &id);
    //! Drops closed conversations from memory when more than this many are held; all must be saved.
    void trim(qsizetype closedKept);
    //! Live conversations of a customer, oldest first.
    [[nodiscard]] QList<ConversationId> liveOf(const CustomerId &customer) const;
    [[nodiscard]] int loadOf(const UserId &user) const { return int(m_held.value(user).size()); }
    [[nodiscard]] QHash<UserId, int> loads() const;
    //! Who waits, in order.
    [[nodiscard]] QList<ConversationId> queue() const;
    //! How many wait before it in the same queue.
    [[nodiscard]] int ahead(const Conversation &conversation) const;

    [[nodiscard]] const QHash<UserId, User> &users() const { return m_users; }
    [[nodiscard]] const User *user(const UserId &id) const;
    void put(const User &user) { m_users.insert(user.id, user); }
    void removeUser(const UserId &id) { m_users.remove(id); }

    [[nodiscard]] const Entry *entry(const EntryId &id) const;
    void put(const Entry &entry) { m_entries.insert(entry.id, entry); }
    void removeEntry(const EntryId &id) { m_entries.remove(id); }

    //! The guide of a brand and language; version 0 when nobody has written it.
    [[nodiscard]] ToneGuide toneGuide(const QString &brand, const QString &language) const;
    void put(const ToneGuide &guide) { m_toneGuides.insert({guide.brand, guide.language}, guide); }

    [[nodiscard]] Presence presenceOf(const UserId &user) const { return m_presences.value(user); }
    void setPresence(const UserId &user, Presence presence);
    [[nodiscard]] const QHash<UserId, Presence> &presences() const { return m_presences; }

    [[nodiscard]] qint64 lastAssignedAt(const UserId &user) const { return m_lastAssigned.value(user); }
    void setLastAssignedAt(const UserId &user, qint64 at) { m_lastAssigned.insert(user, at); }
    //! Who has just passed this conversation on, and is not to get it back by itself.
    [[nodiscard]] UserId avoided(const ConversationId &id) const { return m_avoided.value(id); }
    void avoid(const ConversationId &id, const UserId &user) { m_avoided.insert(id, user); }

    //! The visitor of this token, when it was looked up before.
    [[nodiscard]] const VisitorRow *visitor(const QByteArray &hash) const;
    void put(const VisitorRow &row);
    void forgetVisitor(const QByteArray &hash) { m_visitors.remove(hash); }

private:
    void index(const KeptConversation &kept);
    void unindex(const KeptConversation &kept);

    qint64 m_head = 0;
    qint64 m_lastKey = 0;
    qsizetype m_live = 0;
    Centre m_centre;
    QHash<UserId, User> m_users;
    QHash<EntryId, Entry> m_entries;
    QHash<std::pair<QString, QString>, ToneGuide> m_toneGuides;
    QHash<UserId, Presence> m_presences;
    QHash<UserId, qint64> m_lastAssigned;
    QHash<ConversationId, UserId> m_avoided;
    QHash<ConversationId, KeptConversation> m_conversations;
    QHash<CustomerId, QList<ConversationId>> m_liveOf;
    QHash<UserId, QSet<ConversationId>> m_held;
    QHash<QByteArray, VisitorRow> m_visitors;
    std::set<QueuePlace> m_queue;
    QHash<qint64, ConversationId> m_queuedKeys;
};

} // namespace parley::backend
