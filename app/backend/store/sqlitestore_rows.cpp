// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/sqlitestore.h"

#include "app/backend/store/bytewriter.h"
#include "app/backend/store/eventrow.h"
#include "app/backend/store/forall.h"
#include "app/backend/store/searchwords.h"

//! What the store writes: one function per kind of row.
namespace parley::backend {

namespace {

QVariant nullWhenEmpty(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

} // namespace

Result<void> SqliteStore::apply(const Changes &changes)
{
    const auto saveEach = [this](const auto &row) { return save(row); };
    return forAll(changes.events, [this](const EventRow &row) { return append(row); })
        .and_then([&] { return forAll(changes.customers, saveEach); })
        .and_then([&] {
            return forAll(changes.orders, [this](const auto &o) { return saveOrder(o.first, o.second); });
        })
        .and_then([&] { return forAll(changes.interactions, saveEach); })
        .and_then([&] { return forAll(changes.users, saveEach); })
        .and_then([&] { return forAll(changes.visitors, saveEach); })
        .and_then([&] { return forAll(changes.attachments, saveEach); })
        .and_then([&] { return forAll(changes.failures, saveEach); })
        .and_then([&] { return forAll(changes.keys, saveEach); })
        .and_then([&] { return saveLibrary(changes); })
        .and_then([&]() -> Result<void> {
            if (!changes.centre)
                return {};
            return m_database.exec("INSERT OR REPLACE INTO meta (name, value) VALUES ('centre', ?)",
                                   QString::fromUtf8(toBytes(*changes.centre)));
        });
}

Result<void> SqliteStore::append(const EventRow &row)
{
    const Reach &reach = row.event.reach;
    return m_database.exec(
        "INSERT INTO events (seq, at, kind, conversation, customer, owner, former_owner, flags, body) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.event.seq, row.event.at, int(row.event.kind),
        row.conversationKey > 0 ? QVariant(row.conversationKey) : QVariant(),
        nullWhenEmpty(reach.customer.value()), nullWhenEmpty(reach.owner.value()),
        nullWhenEmpty(reach.formerOwner.value()), flagsOf(reach), row.body);
}

Result<void> SqliteStore::save(const KeptConversation &kept)
{
    const Conversation &c = kept.conversation;
    return m_database.exec(
        "INSERT INTO conversations (key, id, customer, channel, address, queue, state, owner, started_at, "
        "queued_at, "
        "closed_at, satisfaction, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (key) DO UPDATE SET customer = excluded.customer, queue = excluded.queue, "
        "state = excluded.state, owner = excluded.owner, queued_at = excluded.queued_at, "
        "closed_at = excluded.closed_at, satisfaction = excluded.satisfaction, body = excluded.body",
        kept.key, c.id, c.customer, int(c.channel), c.address, c.queue, int(c.state), c.owner, c.startedAt,
        c.queuedAt, c.closedAt, c.satisfaction, toBytes(c));
}

Result<void> SqliteStore::save(const Customer &customer)
{
    auto saved = m_database
                     .exec("INSERT INTO customers (id, name, body) VALUES (?, ?, ?) "
                           "ON CONFLICT (id) DO UPDATE SET name = excluded.name, body = excluded.body",
                           customer.id, customer.name, toBytes(customer))
                     .and_then([&] {
                         return m_database.exec("DELETE FROM identities WHERE customer = ?", customer.id);
                     });
    if (!saved)
        return saved;
    for (const Identity &identity : customer.identities) {
        auto added = m_database.exec(
            "INSERT OR REPLACE INTO identities (kind, address, customer, verified) VALUES (?, ?, ?, ?)",
            int(identity.kind), normalisedAddress(identity.kind, identity.address), customer.id,
            identity.isVerified);
        if (!added)
            return added;
    }
    return indexWords(customer);
}

Result<void> SqliteStore::indexWords(const Customer &customer)
{
    QStringList orders;
    auto known = m_database.query("SELECT number FROM orders WHERE customer = ?", customer.id);
    if (!known)
        return tl::unexpected(known.error());
    while ((*known)->next())
        orders.append((*known)->value(0).toString());
    (*known)->finish();
    auto cleared = m_database.exec("DELETE FROM customer_words WHERE customer = ?", customer.id);
    if (!cleared)
        return cleared;
    return forAll(searchWordsOf(customer, orders), [&](const QString &word) {
        return m_database.exec("INSERT OR IGNORE INTO customer_words (word, customer) VALUES (?, ?)", word,
                               customer.id);
    });
}

Result<void> SqliteStore::saveOrder(const QString &number, const CustomerId &customer)
{
    const QString normal = normalisedOrder(number);
    auto saved =
        m_database.exec("INSERT OR REPLACE INTO orders (number, customer) VALUES (?, ?)", normal, customer);
    if (!saved)
        return saved;
    return forAll(searchWordsOf({}, {normal}), [&](const QString &word) {
        return m_database.exec("INSERT OR IGNORE INTO customer_words (word, customer) VALUES (?, ?)", word,
                               customer);
    });
}

Result<void> SqliteStore::save(const InteractionRow &row)
{
    const Interaction &it = row.interaction;
    return m_database.exec(
        "INSERT INTO interactions (id, customer, at, kind, external, body) VALUES (?, ?, ?, ?, ?, ?)", it.id,
        it.customer, it.at, int(it.kind), nullWhenEmpty(row.external), toBytes(it));
}

Result<void> SqliteStore::save(const UserRow &row)
{
    auto saved =
        m_database.exec("INSERT INTO users (id, login, password, body) VALUES (?, ?, '', ?) "
                        "ON CONFLICT (id) DO UPDATE SET login = excluded.login, body = excluded.body",
                        row.user.id, row.user.login, toBytes(row.user));
    if (!saved || row.passwordHash.isEmpty())
        return saved;
    // A new password ends every session of the old one.
    return m_database.exec("UPDATE users SET password = ? WHERE id = ?", row.passwordHash, row.user.id)
        .and_then([&] { return m_database.exec("DELETE FROM tokens WHERE user = ?", row.user.id); });
}

Result<void> SqliteStore::save(const VisitorRow &row)
{
    return m_database.exec(
        "INSERT OR REPLACE INTO visitors (hash, customer, conversation, created_at) VALUES (?, ?, ?, ?)",
        row.hash, row.customer, row.conversation, row.at);
}

Result<void> SqliteStore::save(const AttachmentRow &row)
{
    return m_database.exec(
        "INSERT OR REPLACE INTO attachments (id, uploader, message, at, body) VALUES (?, ?, ?, ?, ?)",
        row.attachment.id, row.uploader, row.message, row.at, toBytes(row.attachment));
}

Result<void> SqliteStore::save(const FailureRow &row)
{
    return m_database.exec(
        "INSERT OR REPLACE INTO failed_messages (conversation, message, reason) VALUES (?, ?, ?)",
        row.conversationKey, row.message, row.reason);
}

Result<void> SqliteStore::save(const KeyRow &row)
{
    auto cleared = m_database.exec("DELETE FROM api_keys WHERE name = ?", row.name);
    if (!cleared || row.hash.isEmpty())
        return cleared;
    return m_database.exec("INSERT INTO api_keys (hash, name, created_at) VALUES (?, ?, ?)", row.hash,
                           row.name, row.at);
}

} // namespace parley::backend
