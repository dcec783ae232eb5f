// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/logevent.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace parley::backend {

class Log;

//! Who holds which conversation, for what is too fleeting to ask the store each time. Main thread.
class Owners : public QObject
{
    Q_OBJECT
public:
    explicit Owners(Log *log, QObject *parent = nullptr);

    void follow(const QList<LogEvent> &events);
    //! Hands the owner to \p then: at once when known, else when the store has told; not at all when there
    //! is no such conversation.
    void withOwner(const ConversationId &conversation, QObject *context,
                   std::function<void(const UserId &)> then);

private:
    Log *m_log;
    QHash<ConversationId, UserId> m_owners;
};

} // namespace parley::backend
