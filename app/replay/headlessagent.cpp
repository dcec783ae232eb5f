// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replay/headlessagent.h"

#include "models/credentials/memorystore.h"

namespace parley::replay {

using namespace Qt::StringLiterals;

HeadlessAgent::HeadlessAgent(const QUrl &server, QString login, QString password, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_login(std::move(login))
    , m_password(std::move(password))
    , m_engine({m_folder.path(), u"parley-replay " PARLEY_VERSION ""_s}, std::make_unique<MemoryStore>())
{
    connect(&m_engine, &sync::Engine::signInFailed, this,
            [this](const Error &error) { Q_EMIT failed(error.message); });
    connect(&m_engine, &sync::Engine::signedOut, this, &HeadlessAgent::failed);
    connect(&m_engine, &sync::Engine::storageFailed, this, &HeadlessAgent::failed);
    connect(&m_engine, &sync::Engine::linkChanged, this, [this](const sync::LinkState &link) {
        if (link.phase == sync::LinkState::Online)
            Q_EMIT ready();
    });
    connect(&m_engine, &sync::Engine::conversationUpdated, this, [this](const Conversation &conversation) {
        if (conversation.owner == id() && conversation.state == ConversationState::Active)
            Q_EMIT took(conversation.id);
        else if (conversation.state == ConversationState::Closed)
            Q_EMIT closed(conversation.id);
    });
    connect(&m_engine, &sync::Engine::messageAdded, this,
            [this](const Message &message) { Q_EMIT listened(message.conversation); });
    connect(&m_engine, &sync::Engine::transcriptChanged, this, &HeadlessAgent::listened);
    connect(&m_engine, &sync::Engine::commandAccepted, this,
            [this](const CommandId &command) { Q_EMIT accepted(MessageId(command.value())); });
    connect(&m_engine, &sync::Engine::commandRefused, this, &HeadlessAgent::refused);
}

void HeadlessAgent::signIn()
{
    m_engine.tell(protocol::SetPresence{Presence::Available});
    m_engine.signIn(m_server, m_login, m_password, false);
}

bool HeadlessAgent::holds(const ConversationId &conversation) const
{
    const Conversation *known = m_engine.state().conversation(conversation);
    return known && known->owner == id() && known->state == ConversationState::Active;
}

QList<Message> HeadlessAgent::heard(const ConversationId &conversation) const
{
    const sync::Transcript *transcript = m_engine.state().transcript(conversation);
    if (!transcript || !transcript->isOpened())
        return {};
    QList<Message> messages = transcript->messages();
    messages.removeIf([](const Message &message) {
        return message.kind == MessageKind::Whisper || message.author.kind == AuthorKind::Automatic;
    });
    return messages;
}

MessageId HeadlessAgent::say(const ConversationId &conversation, const QString &text)
{
    return MessageId(m_engine.submit(protocol::SendMessage{conversation, text, {}, {}, {}}).value());
}

void HeadlessAgent::close(const ConversationId &conversation)
{
    const QStringList dispositions = m_engine.centre().dispositions;
    m_engine.submit(protocol::CloseConversation{conversation, dispositions.value(0), {}});
}

} // namespace parley::replay
