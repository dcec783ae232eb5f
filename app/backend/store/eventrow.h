// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/database.h"
#include "app/backend/store/logevent.h"

namespace parley::backend {

//! The reach's marks as one number in the store.
[[nodiscard]] int flagsOf(const Reach &reach);

//! The frame of an event from its body's JSON; \p at and \p seq are left out when 0.
[[nodiscard]] QByteArray frameOf(EventKind kind, qint64 seq, qint64 at, const QByteArray &body);

//! At most \p limit events of the log after \p since, in order.
[[nodiscard]] Result<QList<LogEvent>> eventsAfter(Database &database, qint64 since, int limit);

//! Those after \p since up to \p to.
[[nodiscard]] Result<QList<LogEvent>> eventsBetween(Database &database, qint64 since, qint64 to);

//! At most \p limit messages of a conversation after \p since, in order, with visitor frames.
[[nodiscard]] Result<QList<LogEvent>> messagesAfter(Database &database, const ConversationId &conversation,
                                                    qint64 since, int limit);

} // namespace parley::backend
