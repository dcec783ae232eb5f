// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/librarywiring.h"

#include "app/workstation/customerwiring.h"
#include "app/workstation/deskwiring.h"
#include "models/library/variantchoice.h"
#include "models/sync/engine.h"
#include "widgets/conversation/deskview.h"

namespace parley {

using namespace Qt::StringLiterals;
using sync::Engine;

LibraryWiring::LibraryWiring(Engine &engine, DeskWiring &desk, CustomerWiring &customers, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_customers(customers)
    , m_popup(new LibraryPopup)
{
    m_popup->setIndex(&m_index);
    m_popup->setFallbackLanguages({u"en"_s});
    desk.view()->setLibrary(m_popup.get(),
                            [this](const ConversationId &conversation) { return contextFor(conversation); });
    connect(&engine, &Engine::snapshotReplaced, this, &LibraryWiring::showAll);
    connect(&engine, &Engine::entryChanged, this, &LibraryWiring::put);
}

LibraryWiring::~LibraryWiring() = default;

void LibraryWiring::showAll()
{
    QList<Entry> offered;
    for (const Entry &entry : m_engine.state().publishedEntries())
        if (isOfferedTo(entry, m_engine.user()))
            offered.append(entry);
    m_index.setEntries(offered);
    m_popup->refresh();
}

void LibraryWiring::put(const Entry &entry)
{
    const auto published = m_engine.state().publishedEntries().constFind(entry.id);
    const bool isPublished = published != m_engine.state().publishedEntries().cend();
    if (isPublished && isOfferedTo(*published, m_engine.user()))
        m_index.insert(*published);
    else
        m_index.remove(entry.id);
    m_popup->refresh();
}

LibraryPopup::Context LibraryWiring::contextFor(const ConversationId &id)
{
    LibraryPopup::Context context;
    context.agent = m_engine.user().id;
    const Conversation *conversation = m_engine.state().conversation(id);
    if (!conversation)
        return context;
    context.customerName = conversation->customerName;
    context.language = conversation->language;
    context.channel = conversation->channel;
    context.data.setCentre(m_engine.centre());
    context.data.setAgent(m_engine.user());
    context.data.setConversation(*conversation);
    if (const Customer *customer = m_engine.state().customer(conversation->customer)) {
        context.form = customer->form;
        context.data.setCustomer(*customer);
    }
    if (const std::optional<Interaction> order = m_customers.latestOrder(conversation->customer))
        context.data.setOrder(*order);
    for (const Message &message : m_engine.state().messages(id))
        if (!message.entry.isEmpty())
            context.sentBefore.insert(message.entry);
    return context;
}

} // namespace parley
