// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/events.h"

#include <QHash>
#include <QObject>

namespace parley {

struct OutboxItem;
class TranscriptModel;

namespace sync {
class Engine;
}

//! Keeps one transcript per conversation that is shown somewhere, and feeds it from the engine.
class Transcripts : public QObject
{
    Q_OBJECT

public:
    //! \p engine is not owned and outlives this.
    explicit Transcripts(sync::Engine &engine, QObject *parent = nullptr);

    //! The transcript of a conversation, filled with what is held. Stays until forget().
    [[nodiscard]] TranscriptModel *of(const ConversationId &conversation);
    void forget(const ConversationId &conversation);

Q_SIGNALS:
    void unreadChanged(const parley::ConversationId &conversation, int unread);

private:
    void fill(const ConversationId &conversation, TranscriptModel &transcript);
    void fillAll();
    void addMessage(const Message &message);
    void addSystemLine(const protocol::ConversationChanged &changed);
    void showOutbox(const QList<OutboxItem> &items);
    void showTyping(const protocol::TypingChanged &typing);
    [[nodiscard]] TranscriptModel *find(const ConversationId &conversation) const;

    sync::Engine &m_engine;
    QHash<ConversationId, TranscriptModel *> m_transcripts;
};

} // namespace parley
