// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/answer.h"
#include "app/backend/store/sqlitestore.h"
#include "app/backend/store/state.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <vector>

namespace parley::backend {

class Transaction;

//! What the writer is asked to do: a command, a task on its connection, or to know a presence.
struct Job
{
    Actor actor;
    protocol::Command command;
    std::function<Result<void>(Database &)> task; //!< instead of the command
    UserId present;                               //!< instead of both: this user's presence
    Presence presence = Presence::Offline;
};

//! What came of one job.
struct Outcome
{
    QList<LogEvent> events;
    std::optional<Answer> answer; //!< nothing for a presence
};

//! What came of one transaction.
struct Committed
{
    std::vector<Outcome> outcomes; //!< in the order of the jobs
    bool hasLoads = false;
    QHash<UserId, int> loads;
    QString failure; //!< why the store refused to write; empty when it did not
};

//! The one thread that writes. Takes every job that waits, runs them in one transaction, commits, and
//! only then hands over what came of them.
class Writer : public QThread
{
    Q_OBJECT

public:
    explicit Writer(QString file);
    ~Writer() override;

    //! Opens the store on the writer's thread and waits until it is ready.
    [[nodiscard]] Result<Loaded> open();
    void submit(Job job);
    //! Everything since the last call, in order. Any thread.
    [[nodiscard]] std::vector<Committed> collect();
    //! Finishes what was submitted and ends the thread.
    void finish();

Q_SIGNALS:
    //! There is something to collect. Told from the writer's thread.
    void delivered();

protected:
    void run() override;

private:
    [[nodiscard]] std::vector<Job> takeJobs();
    void work(const std::vector<Job> &jobs);
    //! Runs some in one transaction, commits and delivers; nothing has happened when it fails.
    [[nodiscard]] Result<void> attempt(const std::vector<Job> &jobs, size_t from, size_t to);
    //! Reads the state anew after a failure.
    [[nodiscard]] Result<void> catchUp();
    [[nodiscard]] Result<Outcome> runJob(const Job &job);
    [[nodiscard]] Result<Outcome> runCommand(const Job &job);
    [[nodiscard]] Result<Outcome> firstAnswer(const Job &job, const CommandRow &now, const Error &refusal);
    [[nodiscard]] Result<void> keep(Outcome &outcome, Transaction &t);
    [[nodiscard]] Result<void> saveTouched();
    void deliver(Committed &&committed);

    const QString m_file;
    SqliteStore m_store;
    State m_state;
    QSet<ConversationId> m_touched; //!< to be saved before the commit
    bool m_isMoved = false;         //!< a conversation may have changed hands since the last delivery
    bool m_isStale = false;         //!< memory is not what the store holds
    qint64 m_deliveredHead = 0;

    QMutex m_mutex; //!< guards all below
    QWaitCondition m_wake;
    QWaitCondition m_opened;
    std::vector<Job> m_jobs;
    std::vector<Committed> m_delivered;
    std::optional<Result<Loaded>> m_opening;
    bool m_isEnding = false;
};

} // namespace parley::backend
