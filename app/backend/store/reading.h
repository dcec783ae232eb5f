// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/database.h"
#include "models/domain/conversation.h"
#include "models/domain/customer.h"
#include "models/protocol/commands.h"

//! What is read from the tables, on a reader's connection.
namespace parley::backend {

[[nodiscard]] Result<Conversation> readConversation(Database &database, const ConversationId &id);
[[nodiscard]] Result<Attachment> readAttachment(Database &database, const AttachmentId &id);
[[nodiscard]] Result<Customer> readCustomer(Database &database, const CustomerId &id);
//! The newest \p limit messages before \p before (0: the newest), oldest first, and one more when there is.
[[nodiscard]] Result<QList<Message>> readMessages(Database &database, const ConversationId &id, qint64 before,
                                                  int limit);
//! Whether the user holds a live conversation of the customer.
[[nodiscard]] Result<bool> holdsCustomer(Database &database, const UserId &user, const CustomerId &customer);
[[nodiscard]] Result<protocol::FoundCustomers> findCustomers(Database &database, const QString &text,
                                                             int limit);
[[nodiscard]] Result<protocol::TimelinePage> readTimeline(Database &database,
                                                          const protocol::OpenTimeline &page);

} // namespace parley::backend
