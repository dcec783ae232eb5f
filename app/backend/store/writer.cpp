// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/writer.h"

#include "app/backend/dispatch/assignment.h"
#include "app/backend/handlers/handlers.h"
#include "app/backend/store/commandkey.h"
#include "app/backend/store/eventrow.h"
#include "app/backend/store/transaction.h"

#include <QDateTime>
#include <QJsonDocument>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t largestBatch = 1'000;
constexpr qsizetype closedKept = 20'000;

qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }

} // namespace

Writer::Writer(QString file)
    : m_file(std::move(file))
{
    setObjectName(u"writer"_s);
}

Writer::~Writer() { finish(); }

Result<Loaded> Writer::open()
{
    QMutexLocker locker(&m_mutex);
    start();
    while (!m_opening)
        m_opened.wait(&m_mutex);
    return *m_opening;
}

void Writer::submit(Job job)
{
    const QMutexLocker locker(&m_mutex);
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() == 1)
        m_wake.wakeOne();
}

std::vector<Committed> Writer::collect()
{
    const QMutexLocker locker(&m_mutex);
    return std::exchange(m_delivered, {});
}

void Writer::finish()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_isEnding = true;
        m_wake.wakeOne();
    }
    wait();
}

void Writer::run()
{
    auto loaded = m_store.open(m_file).and_then([this] { return m_store.load(); });
    if (loaded) {
        m_state.reset(*loaded);
        m_deliveredHead = m_state.head();
    }
    const bool isOpen = loaded.has_value();
    {
        const QMutexLocker locker(&m_mutex);
        m_opening = std::move(loaded);
        m_opened.wakeAll();
    }
    if (isOpen)
        for (std::vector<Job> jobs = takeJobs(); !jobs.empty(); jobs = takeJobs())
            work(jobs);
    m_store.close();
}

std::vector<Job> Writer::takeJobs()
{
    QMutexLocker locker(&m_mutex);
    while (m_jobs.empty() && !m_isEnding)
        m_wake.wait(&m_mutex);
    return std::exchange(m_jobs, {});
}

void Writer::work(const std::vector<Job> &jobs)
{
    for (size_t from = 0; from < jobs.size(); from += largestBatch) {
        const size_t to = std::min(from + largestBatch, jobs.size());
        if (attempt(jobs, from, to))
            continue;
        // One of them may be what the store cannot take: each by itself.
        for (size_t each = from; each < to; ++each) {
            if (auto done = attempt(jobs, each, each + 1); !done) {
                Committed refused;
                refused.failure = done.error().message;
                refused.outcomes.push_back({{}, Answer{jobs[each].command.id, tl::unexpected(done.error())}});
                if (!jobs[each].present.isEmpty())
                    refused.outcomes.back().answer.reset();
                deliver(std::move(refused));
            }
        }
    }
}

Result<void> Writer::attempt(const std::vector<Job> &jobs, size_t from, size_t to)
{
    Committed committed;
    const auto runAll = [&]() -> Result<void> {
        for (size_t i = from; i < to; ++i) {
            auto outcome = runJob(jobs[i]);
            if (!outcome)
                return tl::unexpected(outcome.error());
            committed.outcomes.push_back(std::move(*outcome));
        }
        return saveTouched();
    };
    auto done = catchUp().and_then([this] { return m_store.begin(); }).and_then(runAll).and_then([this] {
        return m_store.commit();
    });
    if (!done) {
        m_store.rollback();
        m_isStale = true;
        return done;
    }
    m_state.trim(closedKept);
    deliver(std::move(committed));
    return {};
}

Result<void> Writer::catchUp()
{
    if (!m_isStale)
        return {};
    auto loaded = m_store.load();
    if (!loaded)
        return tl::unexpected(loaded.error());
    m_state.reset(std::move(*loaded));
    m_touched.clear();
    m_isMoved = true;
    m_isStale = false;
    if (m_state.head() == m_deliveredHead)
        return {};
    // A commit came through although it said it did not.
    auto events = eventsBetween(m_store.database(), m_deliveredHead, m_state.head());
    if (!events)
        return tl::unexpected(events.error());
    Committed missed;
    missed.outcomes.push_back({std::move(*events), {}});
    deliver(std::move(missed));
    return {};
}

Result<Outcome> Writer::runJob(const Job &job)
{
    if (!job.present.isEmpty()) {
        m_state.setPresence(job.present, job.presence);
        Transaction t(m_state, m_store, now());
        assignment::refresh(t, job.present);
        Outcome outcome;
        return keep(outcome, t).map([&] { return std::move(outcome); });
    }
    if (job.task) {
        auto done = job.task(m_store.database());
        if (!done && isStoreFailure(done.error()))
            return tl::unexpected(done.error());
        return Outcome{{}, Answer{job.command.id, done.map([] { return QByteArray("{}"); })}};
    }
    return runCommand(job);
}

Result<Outcome> Writer::runCommand(const Job &job)
{
    Transaction t(m_state, m_store, now());
    CommandRow row;
    row.id = repeatKeyOf(job.command);
    row.actor = job.actor.key();
    row.hash = digestOf(job.command.name, QJsonDocument(job.command.with).toJson(QJsonDocument::Compact));
    row.at = t.now();
    auto reply = handle(t, job.actor, job.command);
    if (!reply) {
        t.undo();
        if (isStoreFailure(reply.error()))
            return tl::unexpected(reply.error());
        return firstAnswer(job, row, reply.error());
    }
    if (*reply == t.lastBody())
        row.seq = t.lastSeq();
    else
        row.reply = *reply;
    const auto isNew = m_store.remember(row);
    if (!isNew)
        return tl::unexpected(isNew.error());
    if (!*isNew) {
        t.undo();
        return firstAnswer(job, row, {});
    }
    Outcome outcome{{}, Answer{job.command.id, std::move(*reply)}};
    return keep(outcome, t).map([&] { return std::move(outcome); });
}

Result<Outcome> Writer::firstAnswer(const Job &job, const CommandRow &now, const Error &refusal)
{
    const auto first = m_store.recall(now.id);
    if (!first)
        return tl::unexpected(first.error());
    Answer answer{job.command.id, {}};
    if (!*first)
        answer.body = tl::unexpected(refusal);
    else if ((*first)->actor != now.actor || (*first)->hash != now.hash)
        answer.body = refuse(ErrorCode::Conflict, u"another command had this id before"_s, u"id"_s);
    else
        answer.body = (*first)->reply;
    return Outcome{{}, std::move(answer)};
}

Result<void> Writer::keep(Outcome &outcome, Transaction &t)
{
    if (auto done = m_store.apply(t.changes()); !done)
        return done;
    for (const ConversationId &id : t.touched())
        m_touched.insert(id);
    for (EventRow &row : t.changes().events) {
        m_isMoved = m_isMoved || row.event.kind == EventKind::ConversationChanged;
        outcome.events.append(std::move(row.event));
    }
    return {};
}

Result<void> Writer::saveTouched()
{
    for (const ConversationId &id : std::as_const(m_touched))
        if (const KeptConversation *kept = m_state.conversation(id))
            if (auto done = m_store.save(*kept); !done)
                return done;
    m_touched.clear();
    return {};
}

void Writer::deliver(Committed &&committed)
{
    if (committed.failure.isEmpty())
        m_deliveredHead = m_state.head();
    committed.hasLoads = std::exchange(m_isMoved, false);
    if (committed.hasLoads)
        committed.loads = m_state.loads();
    {
        const QMutexLocker locker(&m_mutex);
        m_delivered.push_back(std::move(committed));
        if (m_delivered.size() > 1)
            return; // the main thread has been told and has not come yet
    }
    Q_EMIT delivered();
}

} // namespace parley::backend
