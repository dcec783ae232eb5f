// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/id.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace parley {
struct Conversation;
}

namespace parley::sync {

class Follower;
class Session;

//! Sees to it that what the user looks at is whole: opens the conversations they own and those they
//! watch, again after each reconnect, fetches older pages, and says what has been read.
class Attention : public QObject
{
    Q_OBJECT

public:
    Attention(Session &session, Follower &follower, QObject *parent = nullptr);

    void watch(const ConversationId &id);
    void unwatch(const ConversationId &id);
    void loadOlder(const ConversationId &id);
    void markRead(const ConversationId &id, qint64 upTo);
    //! Forgets what was watched and read: somebody else signs in.
    void clear();

Q_SIGNALS:
    void openFailed(const parley::ConversationId &id, const parley::Error &error);

private:
    void lookAround();
    void lookAt(const Conversation &conversation);
    void open(const ConversationId &id, qint64 before);
    void loseSight();
    void tellRead(const ConversationId &id);

    Session &m_session;
    Follower &m_follower;
    QSet<ConversationId> m_watched;
    QSet<ConversationId> m_opening;
    QHash<ConversationId, qint64>
        m_askedAt; //!< the last number known when it was opened: not again for the same
    QHash<ConversationId, qint64> m_read;
};

} // namespace parley::sync
