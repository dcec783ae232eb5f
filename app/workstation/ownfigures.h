// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace parley {

namespace sync {
class Engine;
}

//! One's own numbers of today, for the status bar: what this workstation has seen of them since it started.
class OwnFigures : public QObject
{
    Q_OBJECT

public:
    explicit OwnFigures(sync::Engine &engine, QObject *parent = nullptr);

    //! In words, most important first; only what there is something to say of.
    [[nodiscard]] QStringList words() const;

public Q_SLOTS:
    void showAll();

Q_SIGNALS:
    void changed();

private:
    void note(const Conversation &conversation);
    void noteAnswer(const Message &message);

    sync::Engine &m_engine;
    QSet<ConversationId> m_held;                //!< conversations held today
    QHash<ConversationId, qint64> m_waitsSince; //!< oldest unanswered message, before the newest event
    QSet<ConversationId> m_answered;            //!< that had their first reply here
    QList<qint64> m_firstReplies;               //!< ms
    int m_replies = 0;
    int m_inTime = 0;
};

} // namespace parley
