// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replay/director.h"

#include "app/replay/headlessagent.h"

#include <algorithm>
#include <chrono>

namespace parley::replay {

using namespace Qt::StringLiterals;

namespace {

QUrl visitorEndpoint(const sync::ServerAddress &server)
{
    QUrl url = server.webSocket();
    url.setPath(url.path().chopped(2) + u"visitor"_s);
    return url;
}

} // namespace

Director::Director(const sync::ServerAddress &server, const Pace &pace, QList<Dialogue> dialogues,
                   int customers, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_pace(pace)
    , m_dialogues(std::move(dialogues))
    , m_customers(customers)
{
    m_watch.setInterval(std::chrono::seconds(1));
    connect(&m_watch, &QTimer::timeout, this, &Director::watch);
}

Director::~Director() = default;

void Director::start(const QList<AgentAccount> &agents)
{
    m_figures.clock.start();
    m_sinceProgress.start();
    m_watch.start();
    for (const AgentAccount &account : agents)
        addAgent(account);
    if (agents.isEmpty())
        raise();
}

void Director::addAgent(const AgentAccount &account)
{
    auto agent = std::make_unique<HeadlessAgent>(m_server.http(), account.login, account.password);
    HeadlessAgent *one = agent.get();
    m_agents.push_back(std::move(agent));
    connect(one, &HeadlessAgent::ready, this, [this] {
        m_sinceProgress.restart();
        if (std::all_of(m_agents.begin(), m_agents.end(), [](const auto &each) { return each->isOnline(); }))
            raise();
    });
    connect(one, &HeadlessAgent::failed, this, [this, one](const QString &reason) {
        m_figures.mismatches.append(u"agent %1: %2"_s.arg(one->login(), reason));
        stop();
    });
    connect(one, &HeadlessAgent::took, this, [this, one](const ConversationId &conversation) {
        if (Performance *performance = of(conversation))
            performance->setAgent(one);
    });
    connect(one, &HeadlessAgent::listened, this, [this](const ConversationId &conversation) {
        if (Performance *performance = of(conversation))
            performance->agentListened();
    });
    connect(one, &HeadlessAgent::accepted, this, [this](const MessageId &id) {
        for (const auto &performance : m_running)
            performance->agentAccepted(id);
    });
    connect(one, &HeadlessAgent::refused, this,
            [this, one](const CommandId &, const QString &what, const Error &error) {
                m_figures.mismatches.append(
                    u"agent %1: %2 was refused: %3"_s.arg(one->login(), what, error.message));
            });
    one->signIn();
}

void Director::raise()
{
    if (std::exchange(m_isRaised, true))
        return;
    m_figures.clock.start();
    for (int i = 0; i < m_customers; ++i)
        startNext();
    if (m_running.empty())
        stop();
}

void Director::startNext()
{
    if (m_isOver || m_nextDialogue >= m_dialogues.size())
        return;
    const int number = static_cast<int>(m_nextDialogue) + 1;
    auto performance = std::make_unique<Performance>(m_dialogues.at(m_nextDialogue++), number,
                                                     visitorEndpoint(m_server), m_pace, m_figures);
    Performance *one = performance.get();
    m_running.push_back(std::move(performance));
    connect(one, &Performance::known, this, [this, one] { findAgent(one); });
    connect(one, &Performance::progressed, this, [this] { m_sinceProgress.restart(); });
    connect(
        one, &Performance::finished, this, [this, one] { end(one); }, Qt::QueuedConnection);
    one->begin();
}

void Director::findAgent(Performance *performance)
{
    m_byConversation.insert(performance->conversation(), performance);
    for (const auto &agent : m_agents)
        if (agent->holds(performance->conversation()))
            performance->setAgent(agent.get());
}

void Director::end(Performance *performance)
{
    const auto found = std::find_if(m_running.begin(), m_running.end(),
                                    [performance](const auto &each) { return each.get() == performance; });
    if (found == m_running.end())
        return;
    m_byConversation.remove(performance->conversation());
    m_running.erase(found);
    startNext();
    if (m_running.empty() && !m_isOver) {
        m_isOver = true;
        m_watch.stop();
        Q_EMIT finished();
    }
}

void Director::stop()
{
    if (std::exchange(m_isOver, true))
        return;
    m_figures.isInterrupted = m_nextDialogue < m_dialogues.size() || !m_running.empty();
    m_watch.stop();
    Q_EMIT finished();
}

void Director::watch()
{
    if (!m_isRaised && m_sinceProgress.elapsed() > m_pace.patience) {
        m_figures.mismatches.append(u"the agents could not all sign in"_s);
        return stop();
    }
    // Somebody in the queue may wait for as long as others are served.
    const bool isStandstill = m_sinceProgress.elapsed() > m_pace.patience;
    std::vector<Performance *> stuck;
    for (const auto &performance : m_running)
        if (performance->idle() > m_pace.patience
            && (performance->hasAgent() || !m_pace.hasAgents || isStandstill))
            stuck.push_back(performance.get());
    for (Performance *performance : stuck)
        performance->giveUp();
}

QString Director::progress() const
{
    if (!m_isRaised)
        return u"signing %1 agents in"_s.arg(m_agents.size());
    return u"%1 of %2 dialogues, %3 at once, %4 messages, median %5 ms, %6 mismatches"_s
        .arg(m_figures.dialogues)
        .arg(m_dialogues.size())
        .arg(m_running.size())
        .arg(m_figures.messages())
        .arg((m_pace.hasAgents ? m_figures.toAgent : m_figures.customerAccepted).percentile(0.5), 0, 'f', 1)
        .arg(m_figures.mismatches.size());
}

Performance *Director::of(const ConversationId &conversation) const
{
    return m_byConversation.value(conversation);
}

} // namespace parley::replay
