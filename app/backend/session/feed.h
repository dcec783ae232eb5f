// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/session/connection.h"
#include "app/backend/store/logevent.h"

#include <functional>

namespace parley::backend {

//! Sends the log to one connection: what it missed, at the pace it reads, then live events, without a gap
//! and nothing twice. Live events are kept from start() on and joined when the missed ones have gone.
class Feed : public QObject
{
    Q_OBJECT
public:
    //! The frame of an event for this receiver; empty when it is not for them.
    using FrameOf = std::function<QByteArray(const LogEvent &)>;
    using Events = QList<LogEvent>;
    //! Reads the events after a number and hands them to the function; fewer than pageSize end it.
    using Page = std::function<void(qint64, std::function<void(const Events &)>)>;

    Feed(Connection *connection, FrameOf frameOf);

    //! Begins after \p since; \p head is the log's newest number now. Pages of the whole log have no
    //! holes, so one that ends before \p head could not be read, and the connection ends.
    void start(qint64 since, qint64 head, Page page, bool isWholeLog);
    //! Begins with events that make up the whole state at a number told later by startWith().
    void expectSnapshot(qint64 head);
    void startWith(const Events &snapshot, qint64 head);
    //! Live events, in order.
    void take(const Events &events);
    //! The log has come to \p head: says so when the receiver was told less.
    void tellHead(qint64 head);
    //! Says so even to a receiver who was told: a browser does not see pings, and takes silence for a loss.
    void repeatHead(qint64 head);

    [[nodiscard]] bool isLive() const { return m_state == State::Live; }

    static constexpr int pageSize = 500;

Q_SIGNALS:
    //! All that was missed has gone out, just before caught_up.
    void joined();

private:
    enum class State { Idle, Reading, Joining, Live };

    void readPage();
    void pump();
    void join();
    void sendCaughtUp();
    void sendLive(const LogEvent &event);

    Connection *m_connection;
    FrameOf m_frameOf;
    Page m_page;
    State m_state = State::Idle;
    bool m_isPageAsked = false;
    qint64 m_head = 0;   //!< newest number when it began; what came after comes live
    qint64 m_goal = 0;   //!< pages that end before this number are not all there was
    qint64 m_cursor = 0; //!< number of the last event handled
    qint64 m_told = 0;   //!< number that the receiver knows it has everything up to
    Events m_missed;
    Events m_live;
};

} // namespace parley::backend
