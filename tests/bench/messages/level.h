// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/replay/figures.h"
#include "app/replay/visitor.h"
#include "tests/bench/common/backend.h"
#include "tests/bench/messages/watcher.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

namespace parley::bench {

//! What one run has measured.
struct Sample
{
    double perSecond = 0;  //!< messages accepted, so on the disk, with one under way per connection
    double busyMedian = 0; //!< ms from sending until the other side has it, at that rate
    double busyTail = 0;   //!< 99 of 100 are faster
    double calmRate = 0;   //!< messages a second sent at an even pace, well below what it can do
    double calmMedian = 0;
    double calmTail = 0;
};

//! So many visitors against one backend, measured several times over.
class Level : public QObject
{
    Q_OBJECT

public:
    //! \p seconds each of the two phases of a run lasts.
    Level(const QString &parleyd, int connections, int runs, int seconds, QObject *parent = nullptr);

    void start() { m_backend.start(); }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] const QList<Sample> &samples() const { return m_samples; }

Q_SIGNALS:
    void finished();
    void failed(const QString &reason);

private:
    enum class Phase { Opening, Busy, Calm, Draining };

    void openWatcher();
    void openVisitors();
    void addVisitor();
    void begin(Phase phase);
    void endBusy();
    void endCalm();
    void send(int visitor);
    void sendPaced();
    void accepted(int visitor);
    void arrived(const MessageId &id);

    int m_connections;
    int m_runs;
    int m_seconds;
    Backend m_backend;
    std::unique_ptr<Watcher> m_watcher;
    std::vector<std::unique_ptr<replay::Visitor>> m_visitors;
    QList<bool> m_isWaiting;
    Phase m_phase = Phase::Opening;
    Sample m_sample;
    QList<Sample> m_samples;
    QHash<MessageId, qint64> m_sentAt; //!< ns; messages that have not arrived
    replay::Series m_delivery;
    QElapsedTimer m_clock;
    QElapsedTimer m_phaseClock;
    QTimer m_pacer;
    qint64 m_accepted = 0;
    qint64 m_paced = 0;
    int m_underWay = 0;
};

} // namespace parley::bench
