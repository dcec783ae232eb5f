// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/session/feed.h"

#include "models/protocol/events.h"

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype maxKept = 50'000; // a reader so slow that this many pass by meanwhile resumes later
}

Feed::Feed(Connection *connection, FrameOf frameOf)
    : m_connection(connection)
    , m_frameOf(std::move(frameOf))
{
    connect(m_connection, &Connection::drained, this, &Feed::pump);
}

void Feed::start(qint64 since, qint64 head, Page page, bool isWholeLog)
{
    m_state = State::Reading;
    m_page = std::move(page);
    m_head = head;
    m_goal = isWholeLog ? head : 0;
    m_cursor = since;
    m_told = since;
    m_missed.clear();
    m_live.clear();
    if (since >= head)
        m_page = nullptr;
    pump();
}

void Feed::expectSnapshot(qint64 head)
{
    m_goal = head;
    m_state = State::Reading;
    m_isPageAsked = true;
}

void Feed::startWith(const Events &snapshot, qint64 head)
{
    m_isPageAsked = false;
    m_missed = snapshot;
    m_cursor = head;
    m_told = 0;
    pump();
}

void Feed::readPage()
{
    if (std::exchange(m_isPageAsked, true))
        return;
    m_page(m_cursor, [this](const Events &events) {
        m_isPageAsked = false;
        m_missed = events;
        if (events.size() < pageSize)
            m_page = nullptr;
        if (!events.isEmpty())
            m_cursor = events.constLast().seq;
        pump();
    });
}

void Feed::pump()
{
    if (m_state != State::Reading && m_state != State::Joining)
        return;
    qsizetype sent = 0;
    while (sent < m_missed.size() && m_connection->isRoomy()) {
        const QByteArray frame = m_frameOf(m_missed.at(sent++));
        if (!frame.isEmpty())
            m_connection->send(frame);
    }
    m_missed.remove(0, sent);
    if (!m_missed.isEmpty() || m_isPageAsked)
        return;
    if (m_page)
        readPage();
    else
        join();
}

void Feed::join()
{
    if (m_cursor < m_goal) {
        m_connection->end(QWebSocketProtocol::CloseCodeBadOperation, u"the log cannot be read"_s);
        return;
    }
    m_cursor = qMax(m_cursor, m_head);
    const Events live = std::exchange(m_live, {});
    for (const LogEvent &event : live)
        if (event.seq > m_cursor)
            m_missed.append(event);
    if (!m_missed.isEmpty()) {
        m_state = State::Joining;
        m_cursor = m_missed.constLast().seq;
        return pump();
    }
    m_state = State::Live;
    Q_EMIT joined();
    sendCaughtUp();
}

void Feed::take(const Events &events)
{
    if (m_state == State::Idle)
        return;
    if (m_state != State::Live) {
        m_live.append(events);
        if (m_live.size() > maxKept)
            m_connection->end(QWebSocketProtocol::CloseCodePolicyViolated, u"too slow to catch up"_s);
        return;
    }
    for (const LogEvent &event : events)
        if (event.seq > m_cursor)
            sendLive(event);
}

void Feed::sendLive(const LogEvent &event)
{
    m_cursor = event.seq;
    const QByteArray frame = m_frameOf(event);
    if (frame.isEmpty())
        return;
    m_told = event.seq;
    m_connection->send(frame);
}

void Feed::sendCaughtUp()
{
    m_told = m_cursor;
    m_connection->send(protocol::encode(protocol::event(protocol::CaughtUp{m_cursor})));
}

void Feed::tellHead(qint64 head)
{
    if (m_told < qMax(m_cursor, head))
        repeatHead(head);
}

void Feed::repeatHead(qint64 head)
{
    if (m_state != State::Live)
        return;
    m_cursor = qMax(m_cursor, head);
    sendCaughtUp();
}

} // namespace parley::backend
