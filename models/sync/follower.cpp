// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/follower.h"

#include <QLoggingCategory>

namespace parley::sync {

namespace {
Q_LOGGING_CATEGORY(log, "parley.sync")
}

Follower::Follower(QObject *parent)
    : QObject(parent)
{
    m_commit.setSingleShot(true);
    m_commit.setInterval(0);
    connect(&m_commit, &QTimer::timeout, this, &Follower::commit);
}

Follower::~Follower() { close(); }

void Follower::open(std::unique_ptr<Cache> cache)
{
    close();
    m_cache = std::move(cache);
    CacheContents contents = m_cache->load();
    m_position = contents.position;
    m_self = contents.self;
    m_state.m_centre = contents.centre;
    for (const Conversation &conversation : std::as_const(contents.conversations))
        m_state.m_conversations.insert(conversation.id, conversation);
    for (const Customer &customer : std::as_const(contents.customers))
        m_state.m_customers.insert(customer.id, customer);
    for (const Entry &entry : std::as_const(contents.entries))
        m_state.m_entries.insert(entry.id, entry);
    for (const Entry &entry : std::as_const(contents.published))
        m_state.m_published.insert(entry.id, entry);
    for (const Proposal &proposal : std::as_const(contents.proposals))
        m_state.m_proposals.insert(proposal.id, proposal);
    for (const ToneGuide &guide : std::as_const(contents.toneGuides))
        m_state.m_toneGuides.insert({guide.brand, guide.language}, guide);
    for (const LinkCheck &check : std::as_const(contents.linkChecks))
        m_state.m_linkChecks.insert(check.address, check);
    for (const User &user : std::as_const(contents.users))
        m_state.m_users.insert(user.id, user);
    for (auto it = contents.transcripts.cbegin(); it != contents.transcripts.cend(); ++it)
        m_state.m_transcripts[it.key()].restore(it->messages, it->isOpened, it->hasOlder);
    Q_EMIT snapshotReplaced();
}

void Follower::close()
{
    abandon();
    m_cache.reset();
    m_state = {};
    m_self = {};
    m_position = {};
}

void Follower::begin(const protocol::Welcome &welcome)
{
    if (welcome.isSnapshot || welcome.epoch != m_position.epoch) {
        m_incoming = std::make_unique<State>();
        if (m_cache) {
            m_cache->rollback();
            m_cache->clear();
        }
        m_position.epoch = welcome.epoch;
    } else {
        forgetPresences();
    }
    const bool isSelfNew = !(m_self == welcome.user);
    m_self = welcome.user;
    const bool isCentreNew = !(target().m_centre == welcome.centre);
    target().m_centre = welcome.centre;
    if (m_cache) {
        m_cache->putSelf(m_self);
        m_cache->putCentre(welcome.centre);
    }
    commitSoon();
    if (isSelfNew)
        Q_EMIT selfChanged(m_self);
    if (isCentreNew && !m_incoming)
        Q_EMIT centreChanged(welcome.centre);
}

void Follower::abandon()
{
    m_commit.stop();
    if (m_incoming) {
        m_incoming.reset();
        m_position.epoch.clear();
        m_position.cursor = 0;
        if (m_cache)
            m_cache->rollback();
        return;
    }
    commit();
}

void Follower::apply(const protocol::Event &event)
{
    const bool isLogged = event.seq > 0;
    if (isLogged && !m_incoming && event.seq <= m_position.cursor)
        return;
    m_at = event.at;
    if (isLogged && !m_incoming)
        m_position.cursor = event.seq;
    dispatch(event, protocol::LogEvents{});
    dispatch(event, protocol::EphemeralEvents{});
    if (isLogged)
        commitSoon();
}

template<typename... Types>
void Follower::dispatch(const protocol::Event &event, protocol::TypeList<Types...>)
{
    (tryFold<Types>(event) || ...);
}

template<typename T>
bool Follower::tryFold(const protocol::Event &event)
{
    if constexpr (requires(Follower & follower, const T &value) { follower.fold(value); }) {
        if (event.name != QLatin1StringView(T::name))
            return false;
        const auto body = protocol::body<T>(event);
        if (body)
            fold(*body);
        else
            qCWarning(log) << "Event" << event.seq << event.name << "cannot be read:" << body.error().message;
        return true;
    }
    return false;
}

void Follower::forgetPresences()
{
    const auto standings = std::exchange(m_state.m_standings, {});
    for (auto it = standings.cbegin(); it != standings.cend(); ++it)
        if (it->presence != Presence::Offline)
            Q_EMIT presenceChanged({it.key(), Presence::Offline, 0});
}

void Follower::commitSoon()
{
    if (!m_incoming && !m_commit.isActive())
        m_commit.start();
}

void Follower::commit()
{
    if (!m_cache || m_position.epoch.isEmpty())
        return;
    m_cache->putPosition(m_position);
    if (const auto kept = m_cache->commit(); !kept) {
        // Further writes would leave a gap before them: go on in memory, the next start reads the log again.
        qCWarning(log) << "The cache cannot be written any more:" << kept.error().message;
        m_cache.reset();
    }
}

} // namespace parley::sync
