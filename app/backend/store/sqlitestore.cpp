// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/sqlitestore.h"

#include "app/backend/store/bytewriter.h"
#include "app/backend/store/commandkey.h"
#include "app/backend/store/migrations.h"
#include "app/backend/store/searchwords.h"

#include <QUuid>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

//! Reads the rows of a query with \p read and ends it.
template<typename Read>
auto rowsOf(QSqlQuery *query, Read read)
{
    QList<decltype(read(*query))> rows;
    while (query->next())
        rows.append(read(*query));
    query->finish();
    return rows;
}

//! The first row, if there is one.
template<typename Read>
auto firstOf(QSqlQuery *query, Read read)
{
    std::optional<decltype(read(*query))> row;
    if (query->next())
        row = read(*query);
    query->finish();
    return row;
}

KeptConversation readConversation(QSqlQuery &query)
{
    return {query.value(0).toLongLong(), fromBytes<Conversation>(query.value(1).toByteArray())};
}

} // namespace

Result<void> SqliteStore::open(const QString &file)
{
    return m_database.open(file, Database::Access::Write)
        .and_then([&] { return migrate(m_database); })
        .and_then([&] {
            return m_database.exec("INSERT OR IGNORE INTO meta (name, value) VALUES ('epoch', ?)",
                                   QUuid::createUuid().toString(QUuid::WithoutBraces));
        });
}

Result<Loaded> SqliteStore::load()
{
    Loaded loaded;
    auto head = m_database.query("SELECT coalesce(max(seq), 0) FROM events");
    if (!head)
        return tl::unexpected(head.error());
    loaded.head = firstOf(*head, [](QSqlQuery &q) { return q.value(0).toLongLong(); }).value_or(0);
    auto key = m_database.query("SELECT coalesce(max(key), 0) FROM conversations");
    if (!key)
        return tl::unexpected(key.error());
    loaded.lastConversationKey =
        firstOf(*key, [](QSqlQuery &q) { return q.value(0).toLongLong(); }).value_or(0);
    auto meta = m_database.query("SELECT name, value FROM meta");
    if (!meta)
        return tl::unexpected(meta.error());
    while ((*meta)->next()) {
        const QString name = (*meta)->value(0).toString();
        if (name == "epoch"_L1)
            loaded.epoch = (*meta)->value(1).toString();
        else if (name == "centre"_L1)
            loaded.centre = fromBytes<Centre>((*meta)->value(1).toString().toUtf8());
    }
    (*meta)->finish();
    auto users = m_database.query("SELECT body FROM users");
    if (!users)
        return tl::unexpected(users.error());
    loaded.users = rowsOf(*users, [](QSqlQuery &q) { return fromBytes<User>(q.value(0).toByteArray()); });
    auto entries = m_database.query("SELECT body FROM entries");
    if (!entries)
        return tl::unexpected(entries.error());
    loaded.entries =
        rowsOf(*entries, [](QSqlQuery &q) { return fromBytes<Entry>(q.value(0).toByteArray()); });
    auto guides = m_database.query("SELECT body FROM tone_guides");
    if (!guides)
        return tl::unexpected(guides.error());
    loaded.toneGuides =
        rowsOf(*guides, [](QSqlQuery &q) { return fromBytes<ToneGuide>(q.value(0).toByteArray()); });
    auto live = m_database.query("SELECT key, body FROM conversations WHERE state < 3");
    if (!live)
        return tl::unexpected(live.error());
    loaded.live = rowsOf(*live, readConversation);
    return loaded;
}

Result<void> SqliteStore::begin() { return m_database.exec("BEGIN IMMEDIATE"); }

Result<void> SqliteStore::commit() { return m_database.exec("COMMIT"); }

void SqliteStore::rollback()
{
    // SQLite may have rolled back by itself; then this fails and nothing is lost.
    [[maybe_unused]] const auto undone = m_database.exec("ROLLBACK");
}

Result<bool> SqliteStore::remember(const CommandRow &command)
{
    return m_database
        .query("INSERT OR IGNORE INTO commands (id, actor, hash, at, seq, reply) VALUES (?, ?, ?, ?, ?, ?)",
               commandKey(command.id), command.actor, command.hash, command.at,
               command.seq > 0 ? QVariant(command.seq) : QVariant(),
               command.seq > 0 ? QVariant() : QVariant(command.reply))
        .map([](QSqlQuery *query) { return query->numRowsAffected() > 0; });
}

Result<std::optional<CommandRow>> SqliteStore::recall(const CommandId &id)
{
    return m_database
        .query("SELECT actor, hash, c.at, c.seq, coalesce(reply, e.body) FROM commands c "
               "LEFT JOIN events e ON e.seq = c.seq WHERE c.id = ?",
               commandKey(id))
        .map([&](QSqlQuery *query) {
            return firstOf(query, [&](QSqlQuery &q) {
                return CommandRow{id,
                                  q.value(0).toByteArray(),
                                  q.value(1).toByteArray(),
                                  q.value(2).toLongLong(),
                                  q.value(3).toLongLong(),
                                  q.value(4).toByteArray()};
            });
        });
}

Result<std::optional<KeptConversation>> SqliteStore::conversation(const ConversationId &id)
{
    return m_database.query("SELECT key, body FROM conversations WHERE id = ?", id).map([](QSqlQuery *query) {
        return firstOf(query, readConversation);
    });
}

Result<std::optional<Customer>> SqliteStore::customer(const CustomerId &id)
{
    return m_database.query("SELECT body FROM customers WHERE id = ?", id).map([](QSqlQuery *query) {
        return firstOf(query, [](QSqlQuery &q) { return fromBytes<Customer>(q.value(0).toByteArray()); });
    });
}

Result<QList<CustomerId>> SqliteStore::customersAt(const Identity &identity)
{
    return m_database
        .query(
            "SELECT customer FROM identities WHERE kind = ? AND address = ? ORDER BY verified DESC LIMIT 2",
            int(identity.kind), normalisedAddress(identity.kind, identity.address))
        .map([](QSqlQuery *query) {
            return rowsOf(query, [](QSqlQuery &q) { return CustomerId(q.value(0).toString()); });
        });
}

Result<CustomerId> SqliteStore::customerOfOrder(const QString &number)
{
    return m_database.query("SELECT customer FROM orders WHERE number = ?", normalisedOrder(number))
        .map([](QSqlQuery *query) {
            return firstOf(query, [](QSqlQuery &q) { return CustomerId(q.value(0).toString()); })
                .value_or(CustomerId());
        });
}

Result<ConversationId> SqliteStore::lastConversation(const CustomerId &customer, Channel channel,
                                                     const QString &address)
{
    return m_database
        .query("SELECT id FROM conversations WHERE customer = ? AND channel = ? AND address = ? "
               "ORDER BY started_at DESC LIMIT 1",
               customer, int(channel), address)
        .map([](QSqlQuery *query) {
            return firstOf(query, [](QSqlQuery &q) { return ConversationId(q.value(0).toString()); })
                .value_or(ConversationId());
        });
}

Result<std::optional<VisitorRow>> SqliteStore::visitor(const QByteArray &hash)
{
    return m_database.query("SELECT customer, conversation, created_at FROM visitors WHERE hash = ?", hash)
        .map([&](QSqlQuery *query) {
            return firstOf(query, [&](QSqlQuery &q) {
                return VisitorRow{hash, CustomerId(q.value(0).toString()),
                                  ConversationId(q.value(1).toString()), q.value(2).toLongLong()};
            });
        });
}

Result<std::optional<AttachmentRow>> SqliteStore::attachment(const AttachmentId &id)
{
    return m_database.query("SELECT body, uploader, message, at FROM attachments WHERE id = ?", id)
        .map([](QSqlQuery *query) {
            return firstOf(query, [](QSqlQuery &q) {
                return AttachmentRow{fromBytes<Attachment>(q.value(0).toByteArray()),
                                     q.value(1).toByteArray(), MessageId(q.value(2).toString()),
                                     q.value(3).toLongLong()};
            });
        });
}

Result<std::optional<Interaction>> SqliteStore::interaction(const QString &external)
{
    return m_database.query("SELECT body FROM interactions WHERE external = ?", external)
        .map([](QSqlQuery *query) {
            return firstOf(query,
                           [](QSqlQuery &q) { return fromBytes<Interaction>(q.value(0).toByteArray()); });
        });
}

Result<std::optional<Proposal>> SqliteStore::proposal(const ProposalId &id)
{
    return m_database.query("SELECT body FROM proposals WHERE id = ?", id).map([](QSqlQuery *query) {
        return firstOf(query, [](QSqlQuery &q) { return fromBytes<Proposal>(q.value(0).toByteArray()); });
    });
}

Result<std::optional<LinkCheck>> SqliteStore::linkCheck(const QString &address)
{
    return m_database.query("SELECT body FROM link_checks WHERE address = ?", address)
        .map([](QSqlQuery *query) {
            return firstOf(query,
                           [](QSqlQuery &q) { return fromBytes<LinkCheck>(q.value(0).toByteArray()); });
        });
}

Result<std::pair<int, int>> SqliteStore::ratings(const CustomerId &customer, const ConversationId &except)
{
    return m_database
        .query("SELECT coalesce(sum(satisfaction), 0), count(*) FROM conversations "
               "WHERE customer = ? AND id <> ? AND satisfaction > 0",
               customer, except)
        .map([](QSqlQuery *query) {
            return firstOf(query,
                           [](QSqlQuery &q) { return std::pair(q.value(0).toInt(), q.value(1).toInt()); })
                .value_or(std::pair(0, 0));
        });
}

} // namespace parley::backend
