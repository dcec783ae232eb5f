// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/importrun.h"

#include "models/sync/engine.h"

namespace parley {

using sync::Engine;

namespace {

constexpr qsizetype chunkEntries = 100;
//! A frame stays well below what the backend takes.
constexpr qsizetype chunkLetters = 200'000;

qsizetype lettersOf(const Entry &entry)
{
    qsizetype letters = 500;
    for (const Variant &each : entry.variants)
        letters += each.text.size();
    return letters;
}

} // namespace

ImportRun::ImportRun(Engine &engine, const ImportPlan &plan, QString source, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_plan(plan)
    , m_source(std::move(source))
    , m_outgoing(plan.outgoing())
{
    for (const ImportRow &row : plan.rows())
        if (row.status == ImportStatus::Refused)
            m_summary.refused.append(
                {row.number, row.line, row.entry.title, row.entry.shortcuts.value(0), row.refusal});
        else if (row.choice == ImportChoice::Skip)
            ++m_summary.skipped;
}

QList<ImportPlan::Outgoing> ImportRun::nextChunk() const
{
    QList<ImportPlan::Outgoing> chunk;
    qsizetype letters = 0;
    for (qsizetype i = m_next; i < m_outgoing.size() && chunk.size() < chunkEntries; ++i) {
        letters += lettersOf(m_outgoing[i].entry);
        if (!chunk.isEmpty() && letters > chunkLetters)
            break;
        chunk.append(m_outgoing[i]);
    }
    return chunk;
}

void ImportRun::sendNext()
{
    if (m_isAsking || m_isFinished)
        return;
    if (m_isStopped || m_next >= m_outgoing.size())
        return finish();
    const QList<ImportPlan::Outgoing> chunk = nextChunk();
    protocol::ImportEntries command;
    command.source = m_source;
    for (const ImportPlan::Outgoing &each : chunk)
        command.entries.append(each.entry);
    m_isAsking = true;
    m_engine.ask(command, this,
                 [this, chunk](const Result<protocol::Imported> &answer) { take(chunk, answer); });
}

void ImportRun::take(const QList<ImportPlan::Outgoing> &sent, const Result<protocol::Imported> &answer)
{
    m_isAsking = false;
    if (!answer) {
        if (m_isStopped)
            return finish();
        Q_EMIT heldUp(answer.error());
        return;
    }
    for (qsizetype i = 0; i < sent.size(); ++i) {
        const protocol::ImportedRow row = answer->rows.value(i);
        const ImportRow &planned = m_plan.rows()[sent[i].row];
        if (!row.refusal.isEmpty())
            m_summary.refused.append({planned.number, planned.line, sent[i].entry.title,
                                      sent[i].entry.shortcuts.value(0), row.refusal});
        else
            ++(planned.choice == ImportChoice::Replace ? m_summary.replaced : m_summary.brought);
    }
    m_next += sent.size();
    Q_EMIT progressed(int(m_next), total());
    sendNext();
}

void ImportRun::passWhatIsIn()
{
    while (m_next < m_outgoing.size()) {
        const ImportPlan::Outgoing &next = m_outgoing[m_next];
        const auto known = m_engine.state().entries().constFind(next.entry.id);
        if (known == m_engine.state().entries().cend() || known->version != next.entry.version + 1
            || known->changedBy != m_engine.user().id)
            return;
        const bool isReplaced = m_plan.rows()[next.row].choice == ImportChoice::Replace;
        ++(isReplaced ? m_summary.replaced : m_summary.brought);
        ++m_next;
    }
}

void ImportRun::stop()
{
    m_isStopped = true;
    if (!m_isAsking)
        finish();
}

void ImportRun::resume()
{
    if (m_isAsking || m_isFinished)
        return;
    passWhatIsIn();
    Q_EMIT progressed(int(m_next), total());
    sendNext();
}

void ImportRun::finish()
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_summary.unsent = int(m_outgoing.size() - m_next);
    Q_EMIT finished(m_summary);
}

} // namespace parley
