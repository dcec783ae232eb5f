// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/state.h"

#include <algorithm>

namespace parley::backend {

namespace {

constexpr qsizetype visitorsKept = 50'000;

bool isHeldBySomebody(const Conversation &conversation)
{
    return conversation.state == ConversationState::Active || conversation.state == ConversationState::Held;
}

} // namespace

void State::reset(Loaded loaded)
{
    const QHash<UserId, Presence> presences = m_presences; // ephemeral: not in the store
    *this = {};
    m_presences = presences;
    m_head = loaded.head;
    m_lastKey = loaded.lastConversationKey;
    m_centre = std::move(loaded.centre);
    for (const User &user : std::as_const(loaded.users))
        m_users.insert(user.id, user);
    for (const Entry &entry : std::as_const(loaded.entries))
        m_entries.insert(entry.id, entry);
    for (const ToneGuide &guide : std::as_const(loaded.toneGuides))
        put(guide);
    for (const KeptConversation &kept : std::as_const(loaded.live))
        put(kept);
}

const KeptConversation *State::conversation(const ConversationId &id) const
{
    const auto found = m_conversations.constFind(id);
    return found == m_conversations.cend() ? nullptr : &*found;
}

void State::put(const KeptConversation &kept)
{
    const ConversationId &id = kept.conversation.id;
    if (const auto old = m_conversations.find(id); old != m_conversations.end()) {
        const Conversation &before = old->conversation;
        const Conversation &after = kept.conversation;
        const bool isMoved = before.state != after.state || before.owner != after.owner
                             || before.queuedAt != after.queuedAt || before.customer != after.customer;
        if (isMoved)
            unindex(*old);
        *old = kept;
        if (isMoved)
            index(kept);
        return;
    }
    index(*m_conversations.insert(id, kept));
}

void State::forget(const ConversationId &id)
{
    if (const auto old = m_conversations.find(id); old != m_conversations.end()) {
        unindex(*old);
        m_conversations.erase(old);
    }
}

void State::index(const KeptConversation &kept)
{
    const Conversation &c = kept.conversation;
    if (c.state == ConversationState::Closed)
        return;
    ++m_live;
    m_liveOf[c.customer].append(c.id);
    if (isHeldBySomebody(c)) {
        m_held[c.owner].insert(c.id);
        m_avoided.remove(c.id);
    } else {
        m_queue.emplace(c.queuedAt, kept.key);
        m_queuedKeys.insert(kept.key, c.id);
    }
}

void State::unindex(const KeptConversation &kept)
{
    const Conversation &c = kept.conversation;
    if (c.state == ConversationState::Closed)
        return;
    --m_live;
    if (const auto live = m_liveOf.find(c.customer); live != m_liveOf.end()) {
        live->removeAll(c.id);
        if (live->isEmpty())
            m_liveOf.erase(live);
    }
    if (isHeldBySomebody(c)) {
        if (const auto held = m_held.find(c.owner); held != m_held.end()) {
            held->remove(c.id);
            if (held->isEmpty())
                m_held.erase(held);
        }
    } else {
        m_queue.erase({c.queuedAt, kept.key});
        m_queuedKeys.remove(kept.key);
    }
}

QList<ConversationId> State::liveOf(const CustomerId &customer) const { return m_liveOf.value(customer); }

QHash<UserId, int> State::loads() const
{
    QHash<UserId, int> loads;
    for (auto it = m_held.begin(); it != m_held.end(); ++it)
        loads.insert(it.key(), int(it->size()));
    return loads;
}

QList<ConversationId> State::queue() const
{
    QList<ConversationId> waiting;
    waiting.reserve(qsizetype(m_queue.size()));
    for (const QueuePlace &place : m_queue)
        waiting.append(m_queuedKeys.value(place.second));
    return waiting;
}

int State::ahead(const Conversation &conversation) const
{
    int count = 0;
    for (const QueuePlace &place : m_queue) {
        if (place.first >= conversation.queuedAt)
            break;
        const KeptConversation *other = this->conversation(m_queuedKeys.value(place.second));
        count += other && other->conversation.queue == conversation.queue;
    }
    return count;
}

const User *State::user(const UserId &id) const
{
    const auto found = m_users.constFind(id);
    return found == m_users.cend() ? nullptr : &*found;
}

const Entry *State::entry(const EntryId &id) const
{
    const auto found = m_entries.constFind(id);
    return found == m_entries.cend() ? nullptr : &*found;
}

ToneGuide State::toneGuide(const QString &brand, const QString &language) const
{
    ToneGuide none;
    none.brand = brand;
    none.language = language;
    return m_toneGuides.value({brand, language}, none);
}

void State::setPresence(const UserId &user, Presence presence)
{
    if (presence == Presence::Offline)
        m_presences.remove(user);
    else
        m_presences.insert(user, presence);
}

const VisitorRow *State::visitor(const QByteArray &hash) const
{
    const auto found = m_visitors.constFind(hash);
    return found == m_visitors.cend() ? nullptr : &*found;
}

void State::put(const VisitorRow &row)
{
    if (m_visitors.size() >= visitorsKept)
        m_visitors.clear();
    m_visitors.insert(row.hash, row);
}

void State::trim(qsizetype closedKept)
{
    if (m_conversations.size() - m_live <= closedKept)
        return;
    m_conversations.removeIf(
        [](const auto &each) { return each.value().conversation.state == ConversationState::Closed; });
}

} // namespace parley::backend
