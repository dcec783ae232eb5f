// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/monitorwiring.h"

#include "app/workstation/clock.h"
#include "app/workstation/deskwiring.h"
#include "app/workstation/errorwords.h"
#include "app/workstation/queuewiring.h"
#include "app/workstation/transcripts.h"
#include "models/sync/engine.h"
#include "widgets/conversation/conversationpane.h"
#include "widgets/conversation/deskview.h"
#include "widgets/wall/wallpage.h"

namespace parley {

using sync::Engine;

MonitorWiring::MonitorWiring(Engine &engine, Transcripts &transcripts, DeskWiring &desk, QueueWiring &queue,
                             Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_transcripts(transcripts)
    , m_desk(desk)
    , m_clock(clock)
    , m_page(new WallPage(&m_model, &queue.model(), &m_users))
{
    wireEngine();
    connect(&clock, &Clock::ticked, m_page, &WallPage::tick);
    connect(&clock, &Clock::ticked, &m_model, &MonitorModel::setNow);
    connect(m_page, &WallPage::watchRequested, this, &MonitorWiring::watch);
    connect(m_page, &WallPage::monitorCloseRequested, this, &MonitorWiring::unwatch);
    connect(m_page, &WallPage::takeOverRequested, this, &MonitorWiring::takeOver);
    connect(m_page, &WallPage::whisperRequested, this, [this](const ConversationId &conversation) {
        watch(conversation);
        if (m_pane)
            m_pane->focusComposer();
    });
}

void MonitorWiring::wireEngine()
{
    connect(&m_engine, &Engine::snapshotReplaced, this, &MonitorWiring::showAll);
    connect(&m_engine, &Engine::conversationUpdated, this, [this](const Conversation &conversation) {
        m_model.put(conversation);
        if (!m_pane || m_pane->conversation().id != conversation.id)
            return;
        m_pane->setConversation(conversation);
        if (conversation.state == ConversationState::Closed)
            unwatch();
    });
    connect(&m_engine, &Engine::userChanged, this, [this](const User &user) {
        m_users.put(user);
        m_model.setUserName(user.id, user.name);
    });
    connect(&m_engine, &Engine::presenceChanged, this, [this](const protocol::PresenceChanged &presence) {
        m_users.setStanding(presence.user, presence.presence, presence.load);
    });
    connect(&m_engine, &Engine::centreChanged, &m_model, &MonitorModel::setCentre);
    connect(&m_engine, &Engine::centreChanged, m_page, &WallPage::setCentre);
}

void MonitorWiring::showAll()
{
    m_model.setCentre(m_engine.centre());
    m_page->setCentre(m_engine.centre());
    for (const User &user : m_engine.state().users()) {
        m_users.put(user);
        m_model.setUserName(user.id, user.name);
        const sync::State::Standing standing = m_engine.state().standing(user.id);
        m_users.setStanding(user.id, standing.presence, standing.load);
    }
    m_model.setNow(m_clock.now());
    m_model.setConversations(m_engine.state().conversations().values());
}

void MonitorWiring::watch(const ConversationId &conversation)
{
    const Conversation *known = m_engine.state().conversation(conversation);
    if (!known || (m_pane && m_pane->conversation().id == conversation))
        return;
    unwatch();
    m_pane = new ConversationPane(ConversationPane::Mode::Monitor);
    m_pane->setContext(m_desk.context());
    m_pane->setConversation(*known);
    m_pane->setTranscript(m_transcripts.of(conversation));
    m_pane->tick(m_clock.now());
    connect(&m_clock, &Clock::ticked, m_pane, &ConversationPane::tick);
    connect(m_pane, &ConversationPane::olderRequested, &m_engine, &Engine::loadOlder);
    connect(m_pane, &ConversationPane::takeOverRequested, this, &MonitorWiring::takeOver);
    connect(m_pane, &ConversationPane::whisperRequested, &m_engine,
            [this](const ConversationId &id, const QString &text) {
                m_engine.submit(protocol::Whisper{id, text});
            });
    m_engine.openConversation(conversation);
    m_page->setMonitorPane(m_pane);
}

void MonitorWiring::unwatch()
{
    if (!m_pane)
        return;
    const Conversation watched = m_pane->conversation();
    m_page->setMonitorPane(nullptr);
    m_pane.clear();
    m_engine.unwatch(watched.id);
    if (m_desk.open().rowOf(watched.id) < 0)
        m_transcripts.forget(watched.id);
}

void MonitorWiring::takeOver(const ConversationId &conversation)
{
    m_engine.ask(protocol::TakeOver{conversation}, this,
                 [this, conversation](const Result<protocol::ConversationReply> &taken) {
                     if (!taken)
                         return Q_EMIT refused(ErrorWords::of(taken.error()));
                     unwatch();
                     Q_EMIT takenOver(conversation);
                     m_desk.view()->focusConversation(conversation);
                 });
}

} // namespace parley
