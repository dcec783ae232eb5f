// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/envelope.h"
#include "models/protocol/vocabulary.h"
#include "models/sync/link.h"

#include <QObject>
#include <QSet>

namespace parley::bench {

//! Somebody of the centre who follows every conversation: the other side, at which messages arrive.
class Watcher : public QObject
{
    Q_OBJECT

public:
    Watcher(const QUrl &endpoint, QString login, QString password, QObject *parent = nullptr);

    void start() { m_link.open(m_endpoint); }
    void follow(const ConversationId &conversation);

Q_SIGNALS:
    void ready();
    //! Messages of so many conversations arrive from now on.
    void following(int conversations);
    void arrived(const parley::MessageId &id);
    void failed(const QString &reason);

private:
    void take(const QByteArray &bytes);
    void takeReply(const protocol::Reply &reply);

    QUrl m_endpoint;
    QString m_login;
    QString m_password;
    sync::Link m_link;
    CommandId m_signIn;
    QSet<CommandId> m_opening;
    int m_following = 0;
};

} // namespace parley::bench
