// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/rows.h"
#include "models/domain/error.h"

namespace parley::backend {

//! What the writer holds in memory when it starts.
struct Loaded
{
    qint64 head = 0;
    qint64 lastConversationKey = 0;
    QString epoch;
    Centre centre;
    QList<User> users;
    QList<Entry> entries;
    QList<ToneGuide> toneGuides;
    QList<KeptConversation> live;
};

//! Where the log and its tables are kept, as the writer uses it: one transaction for a batch of
//! commands. Used on the writer's thread alone. SQLite is behind it; another database can be.
class Store
{
public:
    virtual ~Store() = default;

    [[nodiscard]] virtual Result<Loaded> load() = 0;

    [[nodiscard]] virtual Result<void> begin() = 0;
    //! Durable when it returns without an error.
    [[nodiscard]] virtual Result<void> commit() = 0;
    virtual void rollback() = 0;

    //! Notes a command as done; false when its id was there before.
    [[nodiscard]] virtual Result<bool> remember(const CommandRow &command) = 0;
    //! The command of this id, its reply filled in, if it was done.
    [[nodiscard]] virtual Result<std::optional<CommandRow>> recall(const CommandId &id) = 0;
    [[nodiscard]] virtual Result<void> apply(const Changes &changes) = 0;
    [[nodiscard]] virtual Result<void> save(const KeptConversation &conversation) = 0;

    [[nodiscard]] virtual Result<std::optional<KeptConversation>> conversation(const ConversationId &id) = 0;
    [[nodiscard]] virtual Result<std::optional<Customer>> customer(const CustomerId &id) = 0;
    //! Who have this address, verified ones first; at most two.
    [[nodiscard]] virtual Result<QList<CustomerId>> customersAt(const Identity &identity) = 0;
    [[nodiscard]] virtual Result<CustomerId> customerOfOrder(const QString &number) = 0;
    //! The customer's conversation on this channel and address that began last.
    [[nodiscard]] virtual Result<ConversationId> lastConversation(const CustomerId &customer, Channel channel,
                                                                  const QString &address) = 0;
    [[nodiscard]] virtual Result<std::optional<VisitorRow>> visitor(const QByteArray &hash) = 0;
    [[nodiscard]] virtual Result<std::optional<AttachmentRow>> attachment(const AttachmentId &id) = 0;
    [[nodiscard]] virtual Result<std::optional<Proposal>> proposal(const ProposalId &id) = 0;
    //! What was last found at an address of the library.
    [[nodiscard]] virtual Result<std::optional<LinkCheck>> linkCheck(const QString &address) = 0;
    [[nodiscard]] virtual Result<std::optional<Interaction>> interaction(const QString &external) = 0;
    //! Sum and number of the ratings of a customer's conversations but \p except.
    [[nodiscard]] virtual Result<std::pair<int, int>> ratings(const CustomerId &customer,
                                                              const ConversationId &except) = 0;
};

} // namespace parley::backend
