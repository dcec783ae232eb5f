// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/outboxwiring.h"

#include "app/workstation/clock.h"
#include "app/workstation/deskwiring.h"
#include "models/sync/engine.h"
#include "widgets/outbox/outboxpanel.h"

namespace parley {

using sync::Engine;

OutboxWiring::OutboxWiring(Engine &engine, DeskWiring &desk, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_panel(new OutboxPanel(&m_model))
{
    connect(&clock, &Clock::ticked, m_panel, &OutboxPanel::tick);
    connect(&engine, &Engine::outboxChanged, this, &OutboxWiring::show);
    connect(&engine, &Engine::linkChanged, m_panel, [this](const sync::LinkState &link) {
        m_panel->setOnline(link.phase != sync::LinkState::Offline);
    });
    connect(m_panel, &OutboxPanel::editRequested, &desk, &DeskWiring::editOutbox);
    connect(m_panel, &OutboxPanel::removeRequested, this,
            [this](const CommandId &id) { std::ignore = m_engine.outbox().takeBack(id); });
}

void OutboxWiring::show(const QList<OutboxItem> &items)
{
    QList<OutboxMessage> messages;
    int failed = 0;
    for (const OutboxItem &item : items) {
        if (item.name != QLatin1StringView(protocol::SendMessage::name))
            continue;
        const Conversation *conversation = m_engine.state().conversation(item.conversation);
        OutboxMessage message{item.id,   item.conversation, {}, Channel::WebChat,
                              item.text, item.createdAt,    {}};
        if (conversation) {
            message.customerName = conversation->customerName;
            message.channel = conversation->channel;
        }
        if (item.state == OutboxItem::Failed) {
            message.failure = item.error.message;
            ++failed;
        }
        messages.append(message);
    }
    m_model.setMessages(messages);
    Q_EMIT countChanged(m_model.waitingCount(), failed);
}

} // namespace parley
