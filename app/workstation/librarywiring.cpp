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

#include <chrono>

namespace parley {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sync::Engine;

namespace {

constexpr qsizetype mostAtOnce = 2000; //!< entries that are put in order within a few ms
constexpr int figureDays = 30;
constexpr int fewestSent = 5; //!< of less, a share says nothing

} // namespace

LibraryWiring::LibraryWiring(Engine &engine, DeskWiring &desk, CustomerWiring &customers, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_customers(customers)
    , m_popup(new LibraryPopup)
{
    m_popup->setIndex(&m_index);
    m_popup->setFallbackLanguages({u"en"_s});
    desk.view()->setLibrary(m_popup.get(), [this](const ConversationId &conversation) {
        m_moment = momentOf(conversation);
        return contextFor(conversation);
    });
    connect(&engine, &Engine::snapshotReplaced, this, &LibraryWiring::showAll);
    connect(&engine, &Engine::entryChanged, this, &LibraryWiring::put);
    connect(m_popup.get(), &LibraryPopup::entryChosen, this, &LibraryWiring::learn);
    m_minutes.setInterval(1min);
    m_queueing.setSingleShot(true);
    m_queueing.setInterval(200ms);
    m_hourly.setInterval(1h);
    connect(&m_minutes, &QTimer::timeout, this, &LibraryWiring::followTime);
    connect(&m_queueing, &QTimer::timeout, this, &LibraryWiring::followTime);
    connect(&m_hourly, &QTimer::timeout, this, &LibraryWiring::askFigures);
    connect(&engine, &Engine::conversationChanged, this, &LibraryWiring::noteQueue);
    connect(&engine, &Engine::centreChanged, this, &LibraryWiring::followTime);
    connect(&engine, &Engine::linkChanged, this, &LibraryWiring::follow);
}

LibraryWiring::~LibraryWiring() = default;

void LibraryWiring::showAll()
{
    if (const UserId user = m_engine.user().id; !m_picks && !user.isEmpty())
        m_picks = std::make_unique<OwnPicks>(OwnPicks::fileFor(m_engine.server(), user));
    follow(m_engine.link());
    QList<Entry> offered;
    m_timed.clear();
    const int queued = waiting();
    for (const Entry &entry : m_engine.state().publishedEntries()) {
        if (!isOfferedTo(entry, m_engine.user()))
            continue;
        m_timed.put(entry);
        if (isOfferedAt(entry, m_engine.now(), queued, m_engine.centre()))
            offered.append(entry);
    }
    std::ignore = m_timed.changes(m_engine.now(), queued, m_engine.centre());
    m_timed.isEmpty() ? m_minutes.stop() : m_minutes.start();
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
    m_timed.remove(entry.id);
    const auto published = m_engine.state().publishedEntries().constFind(entry.id);
    if (published != m_engine.state().publishedEntries().cend() && isOfferedTo(*published, m_engine.user()))
        m_timed.put(*published);
    if (!m_timed.isEmpty() && !m_minutes.isActive())
        m_minutes.start();
    putInto(m_index, entry.id);
    m_popup->refresh();
    Q_EMIT changed();
}

void LibraryWiring::putInto(EntryIndex &index, const EntryId &id) const
{
    const auto published = m_engine.state().publishedEntries().constFind(id);
    if (published != m_engine.state().publishedEntries().cend() && isOffered(*published))
        index.insert(*published);
    else
        index.remove(id);
}

int LibraryWiring::waiting() const { return int(m_engine.state().queued().size()); }

bool LibraryWiring::isOffered(const Entry &entry) const
{
    return isOfferedTo(entry, m_engine.user())
           && isOfferedAt(entry, m_engine.now(), entry.isSurge ? waiting() : 0, m_engine.centre());
}

void LibraryWiring::noteQueue()
{
    if (m_timed.hasSurge() && !m_queueing.isActive())
        m_queueing.start();
}

void LibraryWiring::followTime()
{
    if (m_timed.isEmpty())
        return m_minutes.stop();
    const QList<EntryId> ids = m_timed.changes(m_engine.now(), waiting(), m_engine.centre());
    if (ids.isEmpty())
        return;
    for (const EntryId &each : ids) {
        if (m_isBuilding)
            m_changedMeanwhile.insert(each);
        putInto(m_index, each);
    }
    m_popup->refresh();
    Q_EMIT changed();
}

void LibraryWiring::follow(const sync::LinkState &link)
{
    const bool wasOnline = std::exchange(m_isOnline, link.phase == sync::LinkState::Online);
    if (m_isOnline && !wasOnline) {
        askFigures();
        m_hourly.start();
    } else if (!m_isOnline) {
        m_hourly.stop();
    }
}

void LibraryWiring::askFigures()
{
    const qint64 now = m_engine.now();
    const qint64 since = now - qint64(std::chrono::milliseconds(figureDays * 24h).count());
    m_engine.ask(protocol::OpenLibraryReport{since, now, {}}, this,
                 [this](const Result<protocol::OpenLibraryReport::Reply> &reply) {
                     if (reply) // without it nothing is said of them
                         takeFigures(reply->report);
                 });
}

void LibraryWiring::takeFigures(const LibraryReport &report)
{
    QHash<EntryId, std::pair<int, int>> counts; // edited, sent
    for (const EntryFigures &each : report.variants) {
        auto &[edited, sent] = counts[each.entry];
        edited += each.edited;
        sent += each.sent;
    }
    QHash<EntryId, double> shares;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        if (each->second >= fewestSent)
            shares.insert(each.key(), double(each->first) / each->second);
    m_popup->setEditedShares(shares);
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
    const QStringList &brands = m_engine.centre().brands;
    context.brand = conversation->brand.isEmpty() ? brands.value(0) : conversation->brand;
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
