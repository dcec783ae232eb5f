// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"
#include "models/domain/customer.h"
#include "models/domain/entry.h"
#include "models/domain/linkcheck.h"
#include "models/domain/proposal.h"
#include "models/domain/toneguide.h"
#include "models/domain/user.h"
#include "models/sync/transcript.h"

#include <QHash>
#include <QMap>

namespace parley::sync {

//! What the workstation knows, in memory: the fold of all events so far. Pointers are good until the
//! engine next returns to the event loop. Only the follower writes to it.
class State
{
public:
    struct Standing
    {
        Presence presence = Presence::Offline;
        int load = 0; //!< conversations they hold
    };

    [[nodiscard]] const QHash<ConversationId, Conversation> &conversations() const { return m_conversations; }
    [[nodiscard]] const QHash<CustomerId, Customer> &customers() const { return m_customers; }
    //! The newest save of each entry that the user may see.
    [[nodiscard]] const QHash<EntryId, Entry> &entries() const { return m_entries; }
    //! What the desks have: published entries, and personal ones that are not retired.
    [[nodiscard]] const QHash<EntryId, Entry> &publishedEntries() const { return m_published; }
    [[nodiscard]] const QHash<ProposalId, Proposal> &proposals() const { return m_proposals; }
    //! By brand and language.
    [[nodiscard]] const QMap<std::pair<QString, QString>, ToneGuide> &toneGuides() const
    {
        return m_toneGuides;
    }
    //! What was found at addresses of the library, by address; for those who keep it.
    [[nodiscard]] const QHash<QString, LinkCheck> &linkChecks() const { return m_linkChecks; }
    [[nodiscard]] const QHash<UserId, User> &users() const { return m_users; }
    [[nodiscard]] const Centre &centre() const { return m_centre; }

    //! Each is null when it is not known.
    [[nodiscard]] const Conversation *conversation(const ConversationId &id) const;
    [[nodiscard]] const Customer *customer(const CustomerId &id) const;
    [[nodiscard]] const Entry *entry(const EntryId &id) const;
    [[nodiscard]] const User *user(const UserId &id) const;
    [[nodiscard]] const Transcript *transcript(const ConversationId &id) const;

    //! The held messages of a conversation, oldest first.
    [[nodiscard]] QList<Message> messages(const ConversationId &id) const;
    //! Presence and load of a user; offline and 0 when nothing was heard.
    [[nodiscard]] Standing standing(const UserId &id) const { return m_standings.value(id); }
    //! Conversations that \p owner holds now (active or on hold), the longest held first.
    [[nodiscard]] QList<Conversation> heldBy(const UserId &owner) const;
    //! Conversations that wait for somebody, the longest waiting first.
    [[nodiscard]] QList<Conversation> queued() const;

private:
    friend class Follower;

    QHash<ConversationId, Conversation> m_conversations;
    QHash<CustomerId, Customer> m_customers;
    QHash<EntryId, Entry> m_entries;
    QHash<EntryId, Entry> m_published;
    QHash<ProposalId, Proposal> m_proposals;
    QMap<std::pair<QString, QString>, ToneGuide> m_toneGuides;
    QHash<QString, LinkCheck> m_linkChecks;
    QHash<UserId, User> m_users;
    QHash<ConversationId, Transcript> m_transcripts;
    QHash<UserId, Standing> m_standings;
    Centre m_centre;
};

} // namespace parley::sync
