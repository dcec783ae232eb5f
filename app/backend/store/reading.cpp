// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/reading.h"

#include "app/backend/store/bytewriter.h"
#include "app/backend/store/searchwords.h"
#include "models/protocol/events.h"

#include <QHash>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
Result<T> onlyBody(Result<QSqlQuery *> query, const QString &what)
{
    if (!query)
        return tl::unexpected(query.error());
    const bool isThere = (*query)->next();
    T value = isThere ? fromBytes<T>((*query)->value(0).toByteArray()) : T{};
    (*query)->finish();
    if (!isThere)
        return refuse(ErrorCode::NotFound, u"there is no such "_s + what);
    return value;
}

Result<QSet<QString>> customersWith(Database &database, const QString &word)
{
    // Every text that begins with the word stands before this one.
    const QString after = word + QChar(0xffff);
    return database
        .query("SELECT DISTINCT customer FROM customer_words WHERE word >= ? AND word < ? LIMIT 2000", word,
               after)
        .map([](QSqlQuery *query) {
            QSet<QString> found;
            while (query->next())
                found.insert(query->value(0).toString());
            query->finish();
            return found;
        });
}

//! Why messages of the conversation were not delivered.
Result<QHash<MessageId, QString>> failuresIn(Database &database, const ConversationId &id)
{
    return database
        .query("SELECT f.message, f.reason FROM conversations c JOIN failed_messages f ON f.conversation = "
               "c.key "
               "WHERE c.id = ?",
               id)
        .map([](QSqlQuery *query) {
            QHash<MessageId, QString> failures;
            while (query->next())
                failures.insert(MessageId(query->value(0).toString()), query->value(1).toString());
            query->finish();
            return failures;
        });
}

//! Words of a query; digits written in groups are one number.
QStringList queryWords(const QString &text)
{
    const QStringList words = searchWords(text);
    const QString joined = words.join(QString());
    const bool isNumber =
        joined.size() >= 4 && std::all_of(joined.begin(), joined.end(), [](QChar c) { return c.isDigit(); });
    return isNumber ? QStringList{joined} : words;
}

} // namespace

Result<Conversation> readConversation(Database &database, const ConversationId &id)
{
    return onlyBody<Conversation>(database.query("SELECT body FROM conversations WHERE id = ?", id),
                                  u"conversation"_s);
}

Result<Attachment> readAttachment(Database &database, const AttachmentId &id)
{
    return onlyBody<Attachment>(database.query("SELECT body FROM attachments WHERE id = ?", id), u"file"_s);
}

Result<Customer> readCustomer(Database &database, const CustomerId &id)
{
    return onlyBody<Customer>(database.query("SELECT body FROM customers WHERE id = ?", id), u"customer"_s);
}

Result<QList<Message>> readMessages(Database &database, const ConversationId &id, qint64 before, int limit)
{
    const auto failures = failuresIn(database, id);
    if (!failures)
        return tl::unexpected(failures.error());
    return database
        .query("SELECT e.body FROM conversations c JOIN events e ON e.conversation = c.key AND e.kind = 2 "
               "WHERE c.id = ? AND e.seq < ? ORDER BY e.seq DESC LIMIT ?",
               id, before > 0 ? before : std::numeric_limits<qint64>::max(), limit + 1)
        .map([&](QSqlQuery *query) {
            QList<Message> messages;
            while (query->next()) {
                Message message = fromBytes<protocol::MessageAdded>(query->value(0).toByteArray()).message;
                message.failure = failures->value(message.id);
                messages.append(message);
            }
            query->finish();
            std::reverse(messages.begin(), messages.end());
            return messages;
        });
}

Result<bool> holdsCustomer(Database &database, const UserId &user, const CustomerId &customer)
{
    return database
        .query("SELECT 1 FROM conversations WHERE state IN (1, 2) AND owner = ? AND customer = ? LIMIT 1",
               user, customer)
        .map([](QSqlQuery *query) {
            const bool holds = query->next();
            query->finish();
            return holds;
        });
}

//! Those whom the centre spoke with last.
static Result<protocol::FoundCustomers> recentCustomers(Database &database, int limit)
{
    return database
        .query("SELECT c.body FROM conversations v JOIN customers c ON c.id = v.customer "
               "GROUP BY c.id ORDER BY max(v.key) DESC LIMIT ?",
               limit)
        .map([](QSqlQuery *query) {
            protocol::FoundCustomers found;
            while (query->next())
                found.customers.append(fromBytes<Customer>(query->value(0).toByteArray()));
            query->finish();
            return found;
        });
}

Result<protocol::FoundCustomers> findCustomers(Database &database, const QString &text, int limit)
{
    if (text.trimmed().isEmpty())
        return recentCustomers(database, limit);
    protocol::FoundCustomers found;
    const QStringList words = queryWords(text);
    QSet<QString> ids;
    for (qsizetype i = 0; i < words.size() && (i == 0 || !ids.isEmpty()); ++i) {
        const auto with = customersWith(database, words.at(i));
        if (!with)
            return tl::unexpected(with.error());
        ids = i == 0 ? *with : ids.intersect(*with);
    }
    for (const QString &id : std::as_const(ids))
        if (const auto customer = readCustomer(database, CustomerId(id)))
            found.customers.append(*customer);
    const QString whole = text.simplified().toCaseFolded();
    const auto rank = [&](const Customer &customer) {
        const QString name = customer.name.toCaseFolded();
        return std::tuple(name != whole, !name.startsWith(whole), name);
    };
    std::sort(found.customers.begin(), found.customers.end(),
              [&](const Customer &a, const Customer &b) { return rank(a) < rank(b); });
    if (found.customers.size() > limit)
        found.customers.resize(limit);
    return found;
}

Result<protocol::TimelinePage> readTimeline(Database &database, const protocol::OpenTimeline &page)
{
    const qint64 before = page.before > 0 ? page.before : std::numeric_limits<qint64>::max();
    qint64 kinds = 0;
    for (const InteractionKind kind : page.kinds)
        kinds |= qint64(1) << int(kind);
    if (page.kinds.isEmpty())
        kinds = -1;
    return database
        .query("SELECT body FROM interactions WHERE customer = ? AND (at < ? OR (at = ? AND id < ?)) AND at "
               "<= ? "
               "AND (? >> kind) & 1 ORDER BY at DESC, id DESC LIMIT ?",
               page.customer, before, before, page.beforeId, before, kinds, page.limit + 1)
        .map([&](QSqlQuery *query) {
            protocol::TimelinePage result;
            while (query->next())
                result.interactions.append(fromBytes<Interaction>(query->value(0).toByteArray()));
            query->finish();
            result.hasMore = result.interactions.size() > page.limit;
            if (result.hasMore)
                result.interactions.resize(page.limit);
            return result;
        });
}

} // namespace parley::backend
