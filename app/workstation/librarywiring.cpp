// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/librarywiring.h"

#include "app/workstation/customerwiring.h"
#include "app/workstation/deskwiring.h"
#include "models/library/variantchoice.h"
#include "models/sync/engine.h"
#include "widgets/conversation/deskview.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace parley {

using namespace Qt::StringLiterals;
using sync::Engine;

namespace {

constexpr qsizetype mostAtOnce = 2000; //!< entries that are put in order within a few ms

} // namespace

LibraryWiring::LibraryWiring(Engine &engine, DeskWiring &desk, CustomerWiring &customers, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_customers(customers)
    , m_popup(new LibraryPopup)
{
    m_popup->setIndex(&m_index);
    m_popup->setFallbackLanguages({u"en"_s});
    desk.view()->setLibrary(m_popup.get(),
                            [this](const ConversationId &conversation) {
                                m_moment = momentOf(conversation);
                                return contextFor(conversation);
                            });
    connect(&engine, &Engine::snapshotReplaced, this, &LibraryWiring::showAll);
    connect(&engine, &Engine::entryChanged, this, &LibraryWiring::put);
    connect(m_popup.get(), &LibraryPopup::entryChosen, this, &LibraryWiring::learn);
}

LibraryWiring::~LibraryWiring() = default;

void LibraryWiring::showAll()
{
    if (const UserId user = m_engine.user().id; !m_picks && !user.isEmpty())
        m_picks = std::make_unique<OwnPicks>(OwnPicks::fileFor(m_engine.server(), user));
    QList<Entry> offered;
    for (const Entry &entry : m_engine.state().publishedEntries())
        if (isOfferedTo(entry, m_engine.user()))
            offered.append(entry);
    m_isBuilding = offered.size() > mostAtOnce;
    ++m_build;
    if (m_isBuilding)
        return buildApart(offered);
    m_index.setEntries(offered);
    m_popup->refresh();
    Q_EMIT changed();
}

void LibraryWiring::buildApart(const QList<Entry> &entries)
{
    m_changedMeanwhile.clear();
    QThreadPool::globalInstance()->start([entries, build = m_build, wiring = QPointer(this)] {
        auto index = std::make_shared<EntryIndex>();
        index->setEntries(entries);
        QMetaObject::invokeMethod(
            qApp,
            [index, build, wiring] {
                if (wiring)
                    wiring->takeOver(std::move(*index), build);
            },
            Qt::QueuedConnection);
    });
}

void LibraryWiring::takeOver(EntryIndex index, int build)
{
    if (build != m_build)
        return;
    m_isBuilding = false;
    m_index = std::move(index);
    for (const EntryId &each : std::exchange(m_changedMeanwhile, {}))
        putInto(m_index, each);
    m_popup->refresh();
    Q_EMIT changed();
}

void LibraryWiring::put(const Entry &entry)
{
    if (m_isBuilding)
        m_changedMeanwhile.insert(entry.id);
    putInto(m_index, entry.id);
    m_popup->refresh();
    Q_EMIT changed();
}

void LibraryWiring::putInto(EntryIndex &index, const EntryId &id) const
{
    const auto published = m_engine.state().publishedEntries().constFind(id);
    const bool isPublished = published != m_engine.state().publishedEntries().cend();
    if (isPublished && isOfferedTo(*published, m_engine.user()))
        index.insert(*published);
    else
        index.remove(id);
}

//! Remembers what was taken for what was typed, and when.
void LibraryWiring::learn(const EntryId &picked)
{
    if (m_picks)
        m_picks->add({picked, m_popup->query(), m_moment, m_engine.now()});
}

PickMoment LibraryWiring::momentOf(const ConversationId &id) const
{
    PickMoment moment;
    for (const Message &message : m_engine.state().messages(id)) {
        if (message.kind != MessageKind::Text)
            continue;
        if (message.author.kind == AuthorKind::Customer)
            moment.customerText = message.text;
        else
            moment.agentText = message.text;
        if (message.author.kind == AuthorKind::Agent)
            moment.previous = message.entry;
    }
    return moment;
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
    context.brand = conversation->brand;
    context.topic = conversation->topic;
    context.moment = momentOf(id);
    context.history = m_picks ? &m_picks->history() : nullptr;
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
