// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/replay/performance.h"
#include "models/sync/serveraddress.h"

#include <QHash>
#include <QUrl>

namespace parley::replay {

//! Who signs in as a headless agent.
struct AgentAccount
{
    QString login;
    QString password;
};

//! A whole run: so many customers at once, each with the next dialogue when the last has ended.
class Director : public QObject
{
    Q_OBJECT

public:
    Director(const sync::ServerAddress &server, const Pace &pace, QList<Dialogue> dialogues, int customers,
             QObject *parent = nullptr);
    ~Director() override;

    void start(const QList<AgentAccount> &agents);
    //! Ends at once; what is under way is neither counted as played nor as lost.
    void stop();

    [[nodiscard]] const Figures &figures() const { return m_figures; }
    //! Where the run stands, on one line.
    [[nodiscard]] QString progress() const;

Q_SIGNALS:
    void finished();

private:
    void addAgent(const AgentAccount &account);
    void raise();
    void startNext();
    void findAgent(Performance *performance);
    void end(Performance *performance);
    void watch();
    [[nodiscard]] Performance *of(const ConversationId &conversation) const;

    sync::ServerAddress m_server;
    Pace m_pace;
    QList<Dialogue> m_dialogues;
    qsizetype m_nextDialogue = 0;
    int m_customers;
    Figures m_figures;
    std::vector<std::unique_ptr<HeadlessAgent>> m_agents;
    std::vector<std::unique_ptr<Performance>> m_running;
    QHash<ConversationId, Performance *> m_byConversation;
    QElapsedTimer m_sinceProgress;
    QTimer m_watch;
    bool m_isRaised = false;
    bool m_isOver = false;
};

} // namespace parley::replay
