// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replay/performance.h"

#include "app/replay/headlessagent.h"

#include <algorithm>
#include <chrono>

namespace parley::replay {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingFrom = 600; // ms; below it nobody would see the preview

double msOf(qint64 ns) { return double(ns) / 1e6; }

protocol::VisitorStart startOf(const Dialogue &dialogue, int number)
{
    protocol::VisitorStart start;
    start.customerName =
        dialogue.customerName.isEmpty() ? u"Customer %1"_s.arg(number) : dialogue.customerName;
    start.topic = dialogue.topic;
    start.language = dialogue.language;
    return start;
}

} // namespace

Performance::Performance(Dialogue dialogue, int number, const QUrl &endpoint, const Pace &pace,
                         Figures &figures, QObject *parent)
    : QObject(parent)
    , m_dialogue(std::move(dialogue))
    , m_pace(pace)
    , m_figures(figures)
    , m_customer(endpoint, startOf(m_dialogue, number))
{
    m_pause.setSingleShot(true);
    m_sinceProgress.start();
    connect(&m_pause, &QTimer::timeout, this, &Performance::say);
    connect(&m_customer, &Visitor::started, this, [this] {
        progress();
        Q_EMIT known();
        look();
    });
    connect(&m_customer, &Visitor::heard, this, &Performance::customerHeard);
    connect(&m_customer, &Visitor::accepted, this,
            [this](const MessageId &id) { countAccepted(id, m_figures.customerAccepted); });
    connect(&m_customer, &Visitor::rated, this, &Performance::finish);
    connect(&m_customer, &Visitor::chatChanged, this, &Performance::chatChanged);
    connect(&m_customer, &Visitor::reconnecting, this, [this] { ++m_figures.reconnects; });
    connect(&m_customer, &Visitor::refused, this, [this](const QString &what, const Error &error) {
        if (!m_isEnding)
            fail(u"the customer's %1 was refused: %2"_s.arg(what, error.message));
    });
}

void Performance::begin()
{
    m_startedAt = m_figures.clock.nsecsElapsed();
    m_customer.begin();
}

void Performance::setAgent(HeadlessAgent *agent)
{
    if (m_agent == agent)
        return;
    if (!m_agent)
        m_figures.assignment.add(msOf(m_figures.clock.nsecsElapsed() - m_startedAt));
    m_agent = agent;
    progress();
    agentListened();
}

void Performance::customerHeard(const Message &message)
{
    const bool isOwn = message.author.kind == AuthorKind::Customer;
    if (m_pace.hasAgents || isOwn) {
        if (!check(u"the customer"_s, m_customerHas, message))
            return;
        ++m_customerHas;
        if (!isOwn)
            countArrival(message);
    } else if (m_fromPeople.contains(message.id)) {
        ++m_figures.duplicated;
        return fail(u"the customer received “%1” twice"_s.arg(message.text));
    } else {
        m_fromPeople.append(message.id);
        m_isAnswered = true;
        ++m_figures.fromAgents;
    }
    progress();
    look();
}

void Performance::agentListened()
{
    if (!m_agent || m_isFinished)
        return;
    const QList<Message> heard = m_agent->heard(conversation());
    while (m_agentHas < heard.size()) {
        const Message &message = heard.at(m_agentHas);
        if (!check(u"the agent"_s, m_agentHas, message))
            return;
        ++m_agentHas;
        if (message.author.kind == AuthorKind::Customer) {
            countArrival(message);
            m_agent->read(conversation(), message.seq);
        }
        progress();
    }
    look();
}

bool Performance::isTurn(const Line &line) const
{
    if (!m_pace.hasAgents)
        return m_customerHas >= m_sent.size() && m_isAnswered;
    if (line.isCustomers)
        return m_customerHas >= m_next;
    return m_agent && m_agentHas >= m_next;
}

void Performance::look()
{
    if (m_isFinished || m_isEnding || m_pause.isActive() || conversation().isEmpty())
        return;
    while (!m_pace.hasAgents && m_next < m_dialogue.lines.size()
           && !m_dialogue.lines.at(m_next).isCustomers) {
        m_isAnswered = m_isAnswered && m_sent.isEmpty();
        ++m_next;
    }
    if (m_next < m_dialogue.lines.size())
        return sayNext();
    const auto all = m_sent.size();
    if (m_pace.hasAgents ? m_customerHas >= all && m_agentHas >= all : m_isAnswered && m_customerHas >= all)
        wrapUp();
}

void Performance::sayNext()
{
    const Line &line = m_dialogue.lines.at(m_next);
    if (!isTurn(line))
        return;
    m_pauseNow = static_cast<int>(double(line.pause) / m_pace.speed);
    m_pause.start(m_pauseNow);
    if (line.isCustomers && m_pauseNow >= typingFrom)
        QTimer::singleShot(m_pauseNow / 2, this, [this, text = line.text.left(line.text.size() / 2)] {
            if (m_pause.isActive())
                m_customer.type(text);
        });
}

void Performance::say()
{
    const Line &line = m_dialogue.lines.at(m_next);
    m_pauseNow = 0;
    if (!line.isCustomers && !m_agent)
        return;
    const qint64 now = m_figures.clock.nsecsElapsed();
    const MessageId id =
        line.isCustomers ? m_customer.say(line.text) : m_agent->say(conversation(), line.text);
    m_sent.append({id, m_next, now});
    ++m_next;
    m_isAnswered =
        m_pace.hasAgents || m_next >= m_dialogue.lines.size() || m_dialogue.lines.at(m_next).isCustomers;
    progress();
    look();
}

void Performance::wrapUp()
{
    m_isEnding = true;
    if (m_pace.hasAgents)
        return m_agent->close(conversation());
    // People close a conversation themselves; a customer whom they forget leaves.
    const auto linger = std::chrono::milliseconds(static_cast<int>(60'000 / m_pace.speed));
    QTimer::singleShot(linger, this, &Performance::leave);
}

void Performance::leave()
{
    if (m_isFinished)
        return;
    m_isEnding = true;
    m_customer.close();
    QTimer::singleShot(std::chrono::seconds(5), this, &Performance::finish);
}

void Performance::chatChanged()
{
    if (m_isFinished || m_isClosed || m_customer.chat().state != ConversationState::Closed)
        return;
    if (!m_isEnding && m_pace.hasAgents)
        return fail(u"the conversation was closed before its end"_s);
    m_isEnding = true;
    m_isClosed = true;
    if (m_hasGivenUp)
        return finish();
    ++m_figures.dialogues;
    m_customer.rate(5);
    QTimer::singleShot(std::chrono::seconds(5), this, &Performance::finish);
}

bool Performance::check(const QString &side, qsizetype place, const Message &message)
{
    const auto sentBefore =
        std::find_if(m_sent.begin(), m_sent.end(), [&](const Sent &sent) { return sent.id == message.id; });
    if (sentBefore == m_sent.end()) {
        fail(u"%1 received “%2”, which nobody sent"_s.arg(side, message.text));
        return false;
    }
    const qsizetype index = sentBefore - m_sent.begin();
    const Line &line = m_dialogue.lines.at(sentBefore->line);
    if (index < place) {
        ++m_figures.duplicated;
        fail(u"%1 received line %2 twice"_s.arg(side).arg(sentBefore->line + 1));
    } else if (index > place) {
        ++m_figures.disordered;
        fail(u"%1 received line %2 before line %3"_s.arg(side)
                 .arg(sentBefore->line + 1)
                 .arg(m_sent.at(place).line + 1));
    } else if (message.text != line.text
               || (message.author.kind == AuthorKind::Customer) != line.isCustomers) {
        fail(u"%1 received line %2 changed: “%3”"_s.arg(side).arg(sentBefore->line + 1).arg(message.text));
    } else {
        return true;
    }
    return false;
}

void Performance::countArrival(const Message &message)
{
    const auto sent =
        std::find_if(m_sent.begin(), m_sent.end(), [&](const Sent &each) { return each.id == message.id; });
    const bool isCustomers = message.author.kind == AuthorKind::Customer;
    (isCustomers ? m_figures.fromCustomers : m_figures.fromAgents)++;
    (isCustomers ? m_figures.toAgent : m_figures.toCustomer)
        .add(msOf(m_figures.clock.nsecsElapsed() - sent->at));
}

void Performance::countAccepted(const MessageId &id, Series &series)
{
    const auto sent =
        std::find_if(m_sent.begin(), m_sent.end(), [&](const Sent &each) { return each.id == id; });
    if (sent == m_sent.end())
        return;
    series.add(msOf(m_figures.clock.nsecsElapsed() - sent->at));
    if (!m_pace.hasAgents)
        ++m_figures.fromCustomers;
    progress();
}

void Performance::giveUp()
{
    if (m_isFinished)
        return;
    const qsizetype all = m_sent.size();
    if (m_pace.hasAgents) {
        m_figures.lost += (all - m_customerHas) + (all - m_agentHas);
        return fail(u"stands still after line %1 of %2: the customer has %3, the agent %4 of %5"_s.arg(m_next)
                        .arg(m_dialogue.lines.size())
                        .arg(m_customerHas)
                        .arg(hasAgent() ? QString::number(m_agentHas) : u"(nobody)"_s)
                        .arg(all));
    }
    if (m_customerHas < all) {
        m_figures.lost += all - m_customerHas;
        return fail(u"the customer sent %1 lines and has %2"_s.arg(all).arg(m_customerHas));
    }
    ++m_figures.unanswered;
    m_hasGivenUp = true;
    leave();
}

void Performance::fail(const QString &what)
{
    if (m_isFinished)
        return;
    m_figures.mismatches.append(
        u"dialogue %1 (conversation %2): %3"_s.arg(m_dialogue.id, conversation().value(), what));
    finish();
}

void Performance::progress()
{
    m_sinceProgress.restart();
    Q_EMIT progressed();
}

void Performance::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    m_pause.stop();
    Q_EMIT finished();
}

} // namespace parley::replay
