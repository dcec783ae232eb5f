// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/replay/dialogue.h"
#include "app/replay/figures.h"
#include "app/replay/visitor.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace parley::replay {

class HeadlessAgent;

//! How dialogues are played.
struct Pace
{
    double speed = 1;       //!< recorded pauses are divided by it
    int patience = 120'000; //!< ms without any progress until somebody gives up
    bool hasAgents = false; //!< headless agents play the other side; else people do
};

//! One dialogue being played. Each party says its next line when all lines before it have reached it and
//! the recorded pause is over. Checks as it goes that each side receives every line once and in order.
class Performance : public QObject
{
    Q_OBJECT

public:
    Performance(Dialogue dialogue, int number, const QUrl &endpoint, const Pace &pace, Figures &figures,
                QObject *parent = nullptr);

    void begin();
    [[nodiscard]] const ConversationId &conversation() const { return m_customer.conversation(); }
    [[nodiscard]] bool hasAgent() const { return !m_agent.isNull(); }
    //! ms since something last happened in it, recorded pauses aside.
    [[nodiscard]] qint64 idle() const { return m_sinceProgress.elapsed() - m_pauseNow; }

    void setAgent(HeadlessAgent *agent);
    void agentListened();
    void agentAccepted(const MessageId &id) { countAccepted(id, m_figures.agentAccepted); }
    //! Ends it with a mismatch.
    void fail(const QString &what);
    //! Nothing has happened for too long.
    void giveUp();

Q_SIGNALS:
    //! Its conversation has an id.
    void known();
    void progressed();
    void finished();

private:
    struct Sent
    {
        MessageId id;
        qsizetype line;
        qint64 at; //!< ns on the figures' clock
    };

    void customerHeard(const Message &message);
    void look();
    [[nodiscard]] bool isTurn(const Line &line) const;
    void sayNext();
    void say();
    void wrapUp();
    void leave();
    void chatChanged();
    [[nodiscard]] bool check(const QString &side, qsizetype place, const Message &message);
    void countArrival(const Message &message);
    void countAccepted(const MessageId &id, Series &series);
    void progress();
    void finish();

    Dialogue m_dialogue;
    Pace m_pace;
    Figures &m_figures;
    Visitor m_customer;
    QPointer<HeadlessAgent> m_agent;
    QList<Sent> m_sent;
    QList<MessageId> m_fromPeople; //!< what people wrote, where no headless agent plays
    qsizetype m_next = 0;          //!< the line to be said next
    qsizetype m_customerHas = 0;
    qsizetype m_agentHas = 0;
    bool m_isAnswered = true; //!< people have written since the customer's last line
    bool m_isEnding = false;
    bool m_hasGivenUp = false;
    bool m_isClosed = false;
    bool m_isFinished = false;
    QTimer m_pause;
    int m_pauseNow = 0;
    QElapsedTimer m_sinceProgress;
    qint64 m_startedAt = 0;
};

} // namespace parley::replay
