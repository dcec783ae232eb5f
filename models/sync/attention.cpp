// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/attention.h"

#include "models/sync/follower.h"
#include "models/sync/session.h"

namespace parley::sync {

Attention::Attention(Session &session, Follower &follower, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_follower(follower)
{
    connect(&session, &Session::caughtUp, this, &Attention::lookAround);
    connect(&session, &Session::lost, this, &Attention::loseSight);
    connect(&follower, &Follower::conversationUpdated, this, &Attention::lookAt);
}

void Attention::watch(const ConversationId &id)
{
    m_watched.insert(id);
    const Transcript *transcript = m_follower.state().transcript(id);
    if (!transcript || !transcript->isOpened() || !m_session.isWelcome())
        open(id, 0);
}

void Attention::unwatch(const ConversationId &id)
{
    if (!m_watched.remove(id))
        return;
    const Conversation *conversation = m_follower.state().conversation(id);
    if (conversation && conversation->owner == m_follower.self().id)
        return;
    m_follower.doubt(id);
    m_session.send(protocol::command(protocol::UnwatchConversation{id}));
}

void Attention::loadOlder(const ConversationId &id)
{
    const Transcript *transcript = m_follower.state().transcript(id);
    if (transcript && transcript->hasOlder())
        open(id, transcript->oldestSeq());
}

void Attention::markRead(const ConversationId &id, qint64 upTo)
{
    const Conversation *conversation = m_follower.state().conversation(id);
    if (upTo <= m_read.value(id) || !conversation || conversation->agentReadUpTo >= upTo)
        return;
    m_read.insert(id, upTo);
    tellRead(id);
}

void Attention::clear()
{
    m_watched.clear();
    m_opening.clear();
    m_askedAt.clear();
    m_read.clear();
}

void Attention::lookAround()
{
    m_askedAt.clear();
    const auto conversations = m_follower.state().conversations();
    for (const Conversation &conversation : conversations)
        lookAt(conversation);
    for (const ConversationId &id : std::as_const(m_watched))
        open(id, 0);
    const auto read = m_read.keys();
    for (const ConversationId &id : read)
        tellRead(id);
}

void Attention::lookAt(const Conversation &conversation)
{
    const Transcript *transcript = m_follower.state().transcript(conversation.id);
    const bool isHeld =
        conversation.state == ConversationState::Active || conversation.state == ConversationState::Held;
    if (conversation.owner != m_follower.self().id || !isHeld) {
        m_askedAt.remove(conversation.id);
        if (!m_watched.contains(conversation.id))
            m_follower.doubt(conversation.id);
        return;
    }
    const bool isWhole =
        transcript && transcript->isOpened() && transcript->newestSeq() >= conversation.lastSeq;
    if (!isWhole && m_askedAt.value(conversation.id, -1) != conversation.lastSeq) {
        m_askedAt.insert(conversation.id, conversation.lastSeq);
        open(conversation.id, 0);
    }
}

void Attention::open(const ConversationId &id, qint64 before)
{
    if (m_opening.contains(id))
        return;
    m_opening.insert(id);
    m_session.ask<protocol::OpenConversation>(
        {id, before}, this, [this, id, before](const Result<protocol::OpenedConversation> &page) {
            m_opening.remove(id);
            if (page)
                m_follower.merge(*page, before);
            else
                Q_EMIT openFailed(id, page.error());
        });
}

void Attention::loseSight()
{
    for (const ConversationId &id : std::as_const(m_watched))
        m_follower.doubt(id);
}

void Attention::tellRead(const ConversationId &id)
{
    const Conversation *conversation = m_follower.state().conversation(id);
    const qint64 upTo = m_read.value(id);
    if (!conversation || conversation->owner != m_follower.self().id || conversation->agentReadUpTo >= upTo)
        m_read.remove(id);
    else
        m_session.send(protocol::command(protocol::ReadConversation{id, upTo}));
}

} // namespace parley::sync
