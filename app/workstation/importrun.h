// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importplan.h"
#include "models/exchange/importsummary.h"
#include "models/protocol/librarycommands.h"

#include <QObject>

namespace parley {

namespace sync {
class Engine;
}

//! Sends what a plan chose, a hundred entries a command, one command after another. Held up when the
//! backend does not answer: resume() goes on, and what the log says is in by then is not sent twice.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    ImportRun(sync::Engine &engine, const ImportPlan &plan, QString source, QObject *parent = nullptr);

    [[nodiscard]] int total() const { return int(m_outgoing.size()); }
    void start() { sendNext(); }
    //! Ends after the command that is under way.
    void stop();
    void resume();

Q_SIGNALS:
    void progressed(int done, int total);
    void heldUp(const parley::Error &error);
    void finished(const parley::ImportSummary &summary);

private:
    void sendNext();
    void take(const QList<ImportPlan::Outgoing> &sent, const Result<protocol::Imported> &answer);
    void passWhatIsIn();
    void finish();
    [[nodiscard]] QList<ImportPlan::Outgoing> nextChunk() const;

    sync::Engine &m_engine;
    ImportPlan m_plan;
    QString m_source;
    QList<ImportPlan::Outgoing> m_outgoing;
    qsizetype m_next = 0;
    bool m_isAsking = false;
    bool m_isStopped = false;
    bool m_isFinished = false;
    ImportSummary m_summary;
};

} // namespace parley
