// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/envelope.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace parley::sync {

//! Commands sent on this connection whose answer somebody waits for. Not durable: when the link
//! breaks, or no answer comes in time, each fails with Unavailable.
class Questions : public QObject
{
    Q_OBJECT

public:
    using Answered = std::function<void(const Result<QJsonObject> &)>;

    //! \p patience in ms
    explicit Questions(int patience, QObject *parent = nullptr);

    //! \p answered is called once, unless \p context is gone by then.
    void wait(const CommandId &id, QObject *context, Answered answered);
    //! False when nobody waits for it.
    bool settle(const protocol::Reply &reply);
    void failAll(const QString &reason);

private:
    struct Question
    {
        QPointer<QObject> context;
        Answered answered;
    };

    int m_patience;
    QHash<CommandId, Question> m_open;
};

} // namespace parley::sync
