// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/monitormodel.h"
#include "models/lists/usermodel.h"

#include <QObject>
#include <QPointer>

namespace parley {

class Clock;
class ConversationPane;
class DeskWiring;
class QueueWiring;
class Transcripts;
class WallPage;

namespace sync {
class Engine;
}

//! The Wall: supervisors see what goes on, open a conversation unseen, whisper, take over.
class MonitorWiring : public QObject
{
    Q_OBJECT

public:
    MonitorWiring(sync::Engine &engine, Transcripts &transcripts, DeskWiring &desk, QueueWiring &queue,
                  Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] WallPage *page() const { return m_page; }
    //! Takes over all that the engine holds.
    void showAll();

public Q_SLOTS:
    void watch(const parley::ConversationId &conversation);
    void unwatch();

Q_SIGNALS:
    //! One has taken over: the conversation is on one's own desk now.
    void takenOver(const parley::ConversationId &conversation);
    void refused(const QString &reason);

private:
    void wireEngine();
    void takeOver(const ConversationId &conversation);

    sync::Engine &m_engine;
    Transcripts &m_transcripts;
    DeskWiring &m_desk;
    Clock &m_clock;
    MonitorModel m_model;
    UserModel m_users;
    WallPage *m_page;
    QPointer<ConversationPane> m_pane;
};

} // namespace parley
