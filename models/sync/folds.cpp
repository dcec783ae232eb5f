// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/follower.h"

#include <algorithm>

namespace parley::sync {

void Follower::fold(const protocol::ConversationChanged &changed)
{
    keep(changed.conversation);
    if (m_incoming)
        return;
    Q_EMIT conversationChanged(changed);
    Q_EMIT conversationUpdated(changed.conversation);
}

void Follower::fold(const protocol::MessageAdded &added) { add(added.message); }

void Follower::add(const Message &message)
{
    if (!target().m_transcripts[message.conversation].add(message))
        return;
    if (m_cache)
        m_cache->put(message);
    commitSoon();
    const auto found = target().m_conversations.constFind(message.conversation);
    if (found != target().m_conversations.constEnd()) {
        Conversation conversation = *found;
        conversation.apply(message);
        keep(conversation);
    }
    if (m_incoming)
        return;
    Q_EMIT messageAdded(message);
    if (const Conversation *conversation = m_state.conversation(message.conversation))
        Q_EMIT conversationUpdated(Conversation(*conversation));
}

void Follower::add(const Customer &customer)
{
    target().m_customers.insert(customer.id, customer);
    if (m_cache)
        m_cache->put(customer);
    commitSoon();
    if (!m_incoming)
        Q_EMIT customerChanged(customer);
}

void Follower::merge(const protocol::OpenedConversation &page, qint64 before)
{
    const ConversationId id = page.conversation.id;
    Transcript &transcript = target().m_transcripts[id];
    const qint64 oldestBefore = transcript.oldestSeq();
    if (before == 0)
        transcript.mergeNewest(page.messages, page.hasMore);
    else
        transcript.mergeOlder(page.messages, page.hasMore);
    if (m_cache && transcript.oldestSeq() > oldestBefore)
        m_cache->dropMessages(id);
    if (m_cache)
        for (const Message &message : transcript.messages())
            m_cache->put(message);
    keepTranscript(id);
    const auto known = target().m_conversations.constFind(id);
    const bool isOlder =
        known != target().m_conversations.constEnd() && known->lastSeq > page.conversation.lastSeq;
    if (!isOlder)
        keep(page.conversation);
    add(page.customer);
    if (m_incoming)
        return;
    if (!isOlder)
        Q_EMIT conversationUpdated(page.conversation);
    Q_EMIT transcriptChanged(id);
}

void Follower::doubt(const ConversationId &id)
{
    const auto found = target().m_transcripts.find(id);
    if (found == target().m_transcripts.end() || !found->isOpened())
        return;
    found->doubt();
    keepTranscript(id);
}

void Follower::fold(const protocol::MessageFailed &failed)
{
    const auto transcript = target().m_transcripts.find(failed.conversation);
    if (transcript == target().m_transcripts.end() || !transcript->fail(failed.message, failed.reason))
        return;
    const auto &messages = transcript->messages();
    const auto message = std::find_if(messages.rbegin(), messages.rend(),
                                      [&](const Message &each) { return each.id == failed.message; });
    if (m_cache)
        m_cache->put(*message);
    if (!m_incoming)
        Q_EMIT messageFailed(failed);
}

void Follower::fold(const protocol::ReceiptChanged &receipts)
{
    const auto found = target().m_conversations.constFind(receipts.conversation);
    if (found == target().m_conversations.constEnd())
        return;
    Conversation conversation = *found;
    const auto forward = [](qint64 &mark, qint64 to) { mark = std::max(mark, to); };
    forward(conversation.customerDeliveredUpTo, receipts.customerDeliveredUpTo);
    forward(conversation.customerReadUpTo, receipts.customerReadUpTo);
    forward(conversation.agentReadUpTo, receipts.agentReadUpTo);
    keep(conversation);
    if (m_incoming)
        return;
    Q_EMIT receiptsChanged(receipts);
    Q_EMIT conversationUpdated(conversation);
}

void Follower::fold(const protocol::CustomerChanged &changed) { add(changed.customer); }

void Follower::fold(const protocol::InteractionAdded &added)
{
    if (!m_incoming)
        Q_EMIT interactionAdded(added.interaction);
}

void Follower::fold(const protocol::EntryChanged &changed)
{
    const Entry &entry = changed.entry;
    target().m_entries.insert(entry.id, entry);
    if (entry.status == EntryStatus::Published)
        target().m_published.insert(entry.id, entry);
    else if (entry.status == EntryStatus::Retired)
        target().m_published.remove(entry.id);
    if (m_cache)
        m_cache->put(entry);
    if (!m_incoming)
        Q_EMIT entryChanged(entry);
}

void Follower::fold(const protocol::ProposalChanged &changed)
{
    target().m_proposals.insert(changed.proposal.id, changed.proposal);
    if (m_cache)
        m_cache->put(changed.proposal);
    if (!m_incoming)
        Q_EMIT proposalChanged(changed.proposal);
}

void Follower::fold(const protocol::ToneGuideChanged &changed)
{
    target().m_toneGuides.insert({changed.guide.brand, changed.guide.language}, changed.guide);
    if (m_cache)
        m_cache->put(changed.guide);
    if (!m_incoming)
        Q_EMIT toneGuideChanged(changed.guide);
}

void Follower::fold(const protocol::LinkChecked &checked)
{
    target().m_linkChecks.insert(checked.check.address, checked.check);
    if (m_cache)
        m_cache->put(checked.check);
    if (!m_incoming)
        Q_EMIT linkChecked(checked.check);
}

void Follower::fold(const protocol::UserChanged &changed)
{
    target().m_users.insert(changed.user.id, changed.user);
    if (m_cache)
        m_cache->put(changed.user);
    const bool isSelf = changed.user.id == m_self.id;
    if (isSelf) {
        m_self = changed.user;
        if (m_cache)
            m_cache->putSelf(m_self);
    }
    if (m_incoming)
        return;
    if (isSelf)
        Q_EMIT selfChanged(m_self);
    Q_EMIT userChanged(changed.user);
}

void Follower::fold(const protocol::CentreChanged &changed)
{
    target().m_centre = changed.centre;
    if (m_cache)
        m_cache->putCentre(changed.centre);
    if (!m_incoming)
        Q_EMIT centreChanged(changed.centre);
}

void Follower::fold(const protocol::PresenceChanged &presence)
{
    target().m_standings.insert(presence.user, {presence.presence, presence.load});
    if (!m_incoming)
        Q_EMIT presenceChanged(presence);
}

void Follower::fold(const protocol::SuggestionsChanged &)
{
    if (!m_incoming)
        Q_EMIT suggestionsChanged();
}

void Follower::fold(const protocol::TypingChanged &typing)
{
    if (!m_incoming)
        Q_EMIT typingChanged(typing);
}

void Follower::fold(const protocol::CaughtUp &caughtUp)
{
    m_position.cursor = std::max(m_position.cursor, caughtUp.seq);
    if (!m_incoming) {
        commitSoon();
        return;
    }
    m_position.cursor = caughtUp.seq;
    m_state = std::move(*m_incoming);
    m_incoming.reset();
    commit();
    Q_EMIT snapshotReplaced();
}

void Follower::keep(const Conversation &conversation)
{
    target().m_conversations.insert(conversation.id, conversation);
    if (m_cache)
        m_cache->put(conversation);
    commitSoon();
}

void Follower::keepTranscript(const ConversationId &id)
{
    const Transcript &transcript = target().m_transcripts[id];
    if (m_cache)
        m_cache->putTranscript(id, transcript.isOpened(), transcript.hasOlder());
    commitSoon();
}

} // namespace parley::sync
