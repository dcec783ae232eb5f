// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/handlers/visibility.h"
#include "app/backend/session/dialogue.h"
#include "app/backend/session/feed.h"

namespace parley::backend {

//! One connection of somebody of the centre: sign-in, hello, commands, and the events they may see.
class StaffSession : public Dialogue
{
    Q_OBJECT
public:
    StaffSession(Services *services, Connection *connection, QObject *parent);

    //! Hash of the token in use; empty before the hello.
    [[nodiscard]] const QByteArray &tokenHash() const { return m_tokenHash; }
    [[nodiscard]] bool isSignedIn() const { return !m_tokenHash.isEmpty(); }
    //! Whether it ended by the wish of the user, not by a broken line.
    [[nodiscard]] bool hasSignedOut() const { return m_hasSignedOut; }
    [[nodiscard]] bool isWatching(const ConversationId &conversation) const
    {
        return m_watches.conversations.contains(conversation);
    }

    void take(const QList<LogEvent> &events) { m_feed.take(events); }
    //! A frame that is not of the log.
    void tellNow(const QByteArray &frame);
    //! What the user is allowed has changed.
    void setUser(const User &user);
    //! Says why and closes.
    void endSession(const QString &reason);

Q_SIGNALS:
    void signedIn();
    //! Presences of the colleagues are to be told to this one.
    void presencesWanted();
    void presenceChosen(parley::Presence presence);
    void typed(const parley::ConversationId &conversation, bool isTyping);

protected:
    void handle(const protocol::Command &command) override;

private:
    void signIn(const protocol::Command &command);
    void hello(const protocol::Command &command);
    void welcome(const protocol::Command &command, const protocol::Hello &hello, const User &user);
    void beginFeed(const protocol::Hello &hello, bool isSnapshot);
    void signOut(const protocol::Command &command);
    void setPresence(const protocol::Command &command);
    void setTyping(const protocol::Command &command);
    void open(const protocol::Command &command);
    void unwatch(const protocol::Command &command);
    void openTimeline(const protocol::Command &command);
    [[nodiscard]] bool needsSnapshot(const protocol::Hello &hello) const;

    Watches m_watches;
    QByteArray m_tokenHash;
    bool m_isHelloUnderWay = false;
    bool m_hasSignedOut = false;
    Feed m_feed;
};

} // namespace parley::backend
