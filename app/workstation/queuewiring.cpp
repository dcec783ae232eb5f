// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/queuewiring.h"

#include "app/workstation/clock.h"
#include "app/workstation/deskwiring.h"
#include "models/sync/engine.h"
#include "widgets/queue/queuepage.h"

namespace parley {

using sync::Engine;

QueueWiring::QueueWiring(Engine &engine, DeskWiring &desk, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_desk(desk)
    , m_page(new QueuePage(&m_model))
{
    connect(&clock, &Clock::ticked, m_page, &QueuePage::tick);
    connect(m_page, &QueuePage::takeRequested, &desk, &DeskWiring::take);
    connect(m_page, &QueuePage::takeNextRequested, &desk, &DeskWiring::takeNext);
    connect(&m_model, &QueueModel::countsChanged, this, [this] { Q_EMIT countChanged(m_model.count()); });
    connect(&engine, &Engine::snapshotReplaced, this, &QueueWiring::showAll);
    connect(&engine, &Engine::conversationUpdated, &m_model, &QueueModel::put);
    connect(&engine, &Engine::userChanged, this,
            [this](const User &user) { m_model.setUserName(user.id, user.name); });
    connect(&engine, &Engine::centreChanged, m_page, &QueuePage::setCentre);
    connect(&engine, &Engine::linkChanged, this, &QueueWiring::showTaking);
    connect(&desk, &DeskWiring::heldChanged, this, &QueueWiring::showTaking);
}

void QueueWiring::showAll()
{
    for (const User &user : m_engine.state().users())
        m_model.setUserName(user.id, user.name);
    m_page->setCentre(m_engine.centre());
    m_model.setConversations(m_engine.state().queued());
    Q_EMIT countChanged(m_model.count());
    showTaking();
}

void QueueWiring::showTaking()
{
    if (m_engine.link().phase == sync::LinkState::Offline)
        //: Why nothing can be taken from the queue
        return m_page->setTaking(false, tr("Offline: nobody can be taken now."));
    if (m_desk.held() >= m_desk.cap())
        //: Why nothing can be taken from the queue. %1 of %2 conversations.
        return m_page->setTaking(false, tr("You hold %1 of %2.").arg(m_desk.held()).arg(m_desk.cap()));
    m_page->setTaking(true);
}

} // namespace parley
