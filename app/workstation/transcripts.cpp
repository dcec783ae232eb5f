// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/transcripts.h"

#include "app/workstation/systemline.h"
#include "models/lists/transcriptmodel.h"
#include "models/sync/engine.h"

namespace parley {

using namespace Qt::StringLiterals;

Transcripts::Transcripts(sync::Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    using sync::Engine;
    connect(&engine, &Engine::snapshotReplaced, this, &Transcripts::fillAll);
    connect(&engine, &Engine::messageAdded, this, &Transcripts::addMessage);
    connect(&engine, &Engine::conversationChanged, this, &Transcripts::addSystemLine);
    connect(&engine, &Engine::outboxChanged, this, &Transcripts::showOutbox);
    connect(&engine, &Engine::typingChanged, this, &Transcripts::showTyping);
    connect(&engine, &Engine::transcriptChanged, this, [this](const ConversationId &id) {
        if (TranscriptModel *transcript = find(id))
            fill(id, *transcript);
    });
    connect(&engine, &Engine::messageFailed, this, [this](const protocol::MessageFailed &failed) {
        if (TranscriptModel *transcript = find(failed.conversation))
            transcript->markFailed(failed.message, failed.reason);
    });
    connect(&engine, &Engine::conversationUpdated, this, [this](const Conversation &conversation) {
        if (TranscriptModel *transcript = find(conversation.id))
            transcript->applyReceipts(conversation);
    });
}

TranscriptModel *Transcripts::of(const ConversationId &conversation)
{
    if (TranscriptModel *known = find(conversation))
        return known;
    auto *transcript = new TranscriptModel(this);
    m_transcripts.insert(conversation, transcript);
    connect(transcript, &TranscriptModel::unreadChanged, this,
            [this, conversation](int unread) { Q_EMIT unreadChanged(conversation, unread); });
    fill(conversation, *transcript);
    showOutbox(m_engine.outbox().items());
    return transcript;
}

void Transcripts::forget(const ConversationId &conversation)
{
    if (TranscriptModel *transcript = m_transcripts.take(conversation))
        transcript->deleteLater();
}

TranscriptModel *Transcripts::find(const ConversationId &conversation) const
{
    return m_transcripts.value(conversation);
}

void Transcripts::fill(const ConversationId &conversation, TranscriptModel &transcript)
{
    transcript.setViewer(m_engine.user().id);
    const sync::Transcript *held = m_engine.state().transcript(conversation);
    transcript.setMessages(m_engine.state().messages(conversation), held && held->hasOlder());
    if (const Conversation *known = m_engine.state().conversation(conversation))
        transcript.applyReceipts(*known);
}

void Transcripts::fillAll()
{
    for (auto it = m_transcripts.begin(); it != m_transcripts.end(); ++it)
        fill(it.key(), **it);
}

void Transcripts::addMessage(const Message &message)
{
    TranscriptModel *transcript = find(message.conversation);
    if (!transcript)
        return;
    if (message.author.kind == AuthorKind::Customer)
        transcript->setTypingPreview({});
    transcript->addMessage(message);
}

void Transcripts::addSystemLine(const protocol::ConversationChanged &changed)
{
    TranscriptModel *transcript = find(changed.conversation.id);
    if (!transcript)
        return;
    const User *owner = m_engine.state().user(changed.conversation.owner);
    const SystemLine line = SystemLine::of(changed, owner ? owner->name : QString());
    if (!line.text.isEmpty())
        transcript->addSystemLine(m_engine.now(), line.icon, line.text);
}

void Transcripts::showOutbox(const QList<OutboxItem> &items)
{
    QList<OutboxItem> messages;
    for (const OutboxItem &item : items)
        if (item.name == QLatin1StringView(protocol::SendMessage::name))
            messages.append(item);
    for (auto it = m_transcripts.begin(); it != m_transcripts.end(); ++it) {
        QList<PendingMessage> pending;
        for (qsizetype i = 0; i < messages.size(); ++i) {
            const OutboxItem &item = messages.at(i);
            if (item.conversation != it.key())
                continue;
            const QString failure = item.state == OutboxItem::Failed ? item.error.message : QString();
            pending.append({item.id, item.text, item.createdAt, int(i) + 1, int(messages.size()), failure});
        }
        (*it)->setOutbox(pending);
    }
}

void Transcripts::showTyping(const protocol::TypingChanged &typing)
{
    if (typing.author != AuthorKind::Customer)
        return;
    if (TranscriptModel *transcript = find(typing.conversation))
        transcript->setTypingPreview(typing.isTyping ? typing.text : QString(), typing.isTyping);
}

} // namespace parley
