// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/outboxitem.h"
#include "models/protocol/envelope.h"

#include <memory>

namespace parley {

class SqliteFile;

//! A command as the outbox keeps it.
struct StoredCommand
{
    protocol::Command command;
    ConversationId conversation;
    qint64 createdAt = 0;
    OutboxItem::State state = OutboxItem::Waiting;
    Error error;
};

//! The outbox of one user of one server, in a file of its own: what a call that succeeded has written
//! survives the end of the program and of the power. Never thrown away; a file that cannot be read is an
//! error.
class OutboxFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<OutboxFile>> open(const QString &path);
    ~OutboxFile();
    Q_DISABLE_COPY_MOVE(OutboxFile)

    //! All of it, in order.
    [[nodiscard]] Result<std::vector<StoredCommand>> load() const;
    //! Puts a command at the end.
    [[nodiscard]] Result<bool> append(const StoredCommand &command);
    //! Replaces body, state and error of a kept command.
    [[nodiscard]] Result<bool> update(const StoredCommand &command);
    //! In one step: forgets the \p done, marks the \p sent.
    [[nodiscard]] Result<bool> settle(const QList<CommandId> &done, const QList<CommandId> &sent);
    //! Sets the order anew; \p order holds every kept id.
    [[nodiscard]] Result<bool> reorder(const QList<CommandId> &order);

private:
    explicit OutboxFile(std::unique_ptr<SqliteFile> file);

    std::unique_ptr<SqliteFile> m_file;
};

} // namespace parley
