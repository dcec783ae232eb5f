// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/database.h"
#include "app/backend/store/store.h"

namespace parley::backend {

//! The store in one SQLite file.
class SqliteStore final : public Store
{
public:
    //! Opens \p file for writing, brings its tables up to date, and gives it an epoch when it has none.
    [[nodiscard]] Result<void> open(const QString &file);
    void close() { m_database.close(); }
    //! For what is not in the log: accounts.
    [[nodiscard]] Database &database() { return m_database; }

    [[nodiscard]] Result<Loaded> load() override;
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> commit() override;
    void rollback() override;

    [[nodiscard]] Result<bool> remember(const CommandRow &command) override;
    [[nodiscard]] Result<std::optional<CommandRow>> recall(const CommandId &id) override;
    [[nodiscard]] Result<void> apply(const Changes &changes) override;
    [[nodiscard]] Result<void> save(const KeptConversation &conversation) override;

    [[nodiscard]] Result<std::optional<KeptConversation>> conversation(const ConversationId &id) override;
    [[nodiscard]] Result<std::optional<Customer>> customer(const CustomerId &id) override;
    [[nodiscard]] Result<QList<CustomerId>> customersAt(const Identity &identity) override;
    [[nodiscard]] Result<CustomerId> customerOfOrder(const QString &number) override;
    [[nodiscard]] Result<ConversationId> lastConversation(const CustomerId &customer, Channel channel,
                                                          const QString &address) override;
    [[nodiscard]] Result<std::optional<VisitorRow>> visitor(const QByteArray &hash) override;
    [[nodiscard]] Result<std::optional<AttachmentRow>> attachment(const AttachmentId &id) override;
    [[nodiscard]] Result<std::optional<Proposal>> proposal(const ProposalId &id) override;
    [[nodiscard]] Result<std::optional<LinkCheck>> linkCheck(const QString &address) override;
    [[nodiscard]] Result<std::optional<Interaction>> interaction(const QString &external) override;
    [[nodiscard]] Result<std::pair<int, int>> ratings(const CustomerId &customer,
                                                      const ConversationId &except) override;

private:
    [[nodiscard]] Result<void> append(const EventRow &row);
    [[nodiscard]] Result<void> save(const Customer &customer);
    [[nodiscard]] Result<void> save(const InteractionRow &row);
    [[nodiscard]] Result<void> saveLibrary(const Changes &changes);
    [[nodiscard]] Result<void> save(const EntryRow &row);
    [[nodiscard]] Result<void> save(const EntryUseRow &row);
    [[nodiscard]] Result<void> save(const EntryInsertRow &row);
    [[nodiscard]] Result<void> save(const Proposal &proposal);
    [[nodiscard]] Result<void> save(const ToneGuide &guide);
    [[nodiscard]] Result<void> save(const LinkCheck &check);
    [[nodiscard]] Result<void> save(const UserRow &row);
    [[nodiscard]] Result<void> save(const VisitorRow &row);
    [[nodiscard]] Result<void> save(const AttachmentRow &row);
    [[nodiscard]] Result<void> save(const FailureRow &row);
    [[nodiscard]] Result<void> save(const KeyRow &row);
    [[nodiscard]] Result<void> saveOrder(const QString &number, const CustomerId &customer);
    [[nodiscard]] Result<void> indexWords(const Customer &customer);
    [[nodiscard]] Result<void> countUse(const EntryId &entry, qint64 day);
    [[nodiscard]] Result<void> countMessage(qint64 day);

    Database m_database;
};

} // namespace parley::backend
