// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/state.h"

#include <algorithm>

namespace parley::sync {

namespace {

template<typename Key, typename Value>
const Value *lookUp(const QHash<Key, Value> &hash, const Key &key)
{
    const auto found = hash.constFind(key);
    return found == hash.constEnd() ? nullptr : &*found;
}

template<typename Keep>
QList<Conversation> sorted(const QHash<ConversationId, Conversation> &all, Keep keep,
                           qint64 Conversation::*by)
{
    QList<Conversation> kept;
    for (const Conversation &conversation : all)
        if (keep(conversation))
            kept.append(conversation);
    std::sort(kept.begin(), kept.end(), [by](const Conversation &a, const Conversation &b) {
        return a.*by != b.*by ? a.*by < b.*by : a.id < b.id;
    });
    return kept;
}

} // namespace

const Conversation *State::conversation(const ConversationId &id) const
{
    return lookUp(m_conversations, id);
}

const Customer *State::customer(const CustomerId &id) const { return lookUp(m_customers, id); }

const Entry *State::entry(const EntryId &id) const { return lookUp(m_entries, id); }

const User *State::user(const UserId &id) const { return lookUp(m_users, id); }

const Transcript *State::transcript(const ConversationId &id) const { return lookUp(m_transcripts, id); }

QList<Message> State::messages(const ConversationId &id) const
{
    const Transcript *held = transcript(id);
    return held ? held->messages() : QList<Message>();
}

QList<Conversation> State::heldBy(const UserId &owner) const
{
    const auto isHeld = [&](const Conversation &conversation) {
        return conversation.owner == owner
               && (conversation.state == ConversationState::Active
                   || conversation.state == ConversationState::Held);
    };
    return sorted(m_conversations, isHeld, &Conversation::assignedAt);
}

QList<Conversation> State::queued() const
{
    const auto isQueued = [](const Conversation &conversation) {
        return conversation.state == ConversationState::Queued;
    };
    return sorted(m_conversations, isQueued, &Conversation::queuedAt);
}

} // namespace parley::sync
