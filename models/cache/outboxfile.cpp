// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cache/outboxfile.h"

#include "models/cache/sqlitefile.h"
#include "models/protocol/values.h"

#include <QJsonDocument>
#include <QVariant>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject objectOf(const QVariant &bytes) { return QJsonDocument::fromJson(bytes.toByteArray()).object(); }

Result<bool> createSchema(const SqliteFile &file)
{
    return file
        .run(u"CREATE TABLE commands (position INTEGER NOT NULL, id TEXT PRIMARY KEY, name TEXT NOT NULL,"
             " body BLOB NOT NULL, conversation TEXT NOT NULL, created_at INTEGER NOT NULL,"
             " state INTEGER NOT NULL, error BLOB NOT NULL)"_s)
        .and_then([&](bool) { return file.run(u"PRAGMA user_version = 1"_s); });
}

} // namespace

Result<std::unique_ptr<OutboxFile>> OutboxFile::open(const QString &path)
{
    auto file = SqliteFile::open(path, SqliteFile::Strict);
    if (!file)
        return tl::unexpected(file.error());
    if ((*file)->version() == 0)
        if (const auto made = createSchema(**file); !made)
            return tl::unexpected(made.error());
    if ((*file)->version() != 1)
        return refuse(ErrorCode::Version, u"%1 was written by a newer Parley"_s.arg(path));
    return std::unique_ptr<OutboxFile>(new OutboxFile(std::move(*file)));
}

OutboxFile::OutboxFile(std::unique_ptr<SqliteFile> file)
    : m_file(std::move(file))
{}

OutboxFile::~OutboxFile() = default;

Result<std::vector<StoredCommand>> OutboxFile::load() const
{
    QSqlQuery query = m_file->query(
        u"SELECT id, name, body, conversation, created_at, state, error FROM commands ORDER BY position"_s);
    if (const auto done = SqliteFile::execute(query); !done)
        return tl::unexpected(done.error());
    std::vector<StoredCommand> commands;
    while (query.next()) {
        StoredCommand stored;
        stored.command = {CommandId(query.value(0).toString()), query.value(1).toString(),
                          objectOf(query.value(2))};
        stored.conversation = ConversationId(query.value(3).toString());
        stored.createdAt = query.value(4).toLongLong();
        stored.state = static_cast<OutboxItem::State>(query.value(5).toInt());
        stored.error = protocol::fromJson<Error>(objectOf(query.value(6))).value_or(Error{});
        commands.push_back(std::move(stored));
    }
    return commands;
}

Result<bool> OutboxFile::append(const StoredCommand &command)
{
    QSqlQuery query = m_file->query(
        u"INSERT INTO commands SELECT coalesce(max(position), 0) + 1, ?, ?, ?, ?, ?, ?, ? FROM commands"_s);
    query.addBindValue(command.command.id.value());
    query.addBindValue(command.command.name);
    query.addBindValue(bytesOf(command.command.with));
    query.addBindValue(command.conversation.isEmpty() ? u""_s : command.conversation.value());
    query.addBindValue(command.createdAt);
    query.addBindValue(static_cast<int>(command.state));
    query.addBindValue(bytesOf(protocol::toJson(command.error)));
    return SqliteFile::execute(query);
}

Result<bool> OutboxFile::update(const StoredCommand &command)
{
    QSqlQuery query = m_file->query(u"UPDATE commands SET body = ?, state = ?, error = ? WHERE id = ?"_s);
    query.addBindValue(bytesOf(command.command.with));
    query.addBindValue(static_cast<int>(command.state));
    query.addBindValue(bytesOf(protocol::toJson(command.error)));
    query.addBindValue(command.command.id.value());
    return SqliteFile::execute(query);
}

Result<bool> OutboxFile::settle(const QList<CommandId> &done, const QList<CommandId> &sent)
{
    if (done.isEmpty() && sent.isEmpty())
        return true;
    Result<bool> result = m_file->run(u"BEGIN IMMEDIATE"_s);
    const auto each = [&](const QString &sql, const QList<CommandId> &ids) {
        QSqlQuery query = m_file->query(sql);
        for (const CommandId &id : ids) {
            query.bindValue(0, id.value());
            result = result.and_then([&](bool) { return SqliteFile::execute(query); });
        }
    };
    each(u"DELETE FROM commands WHERE id = ?"_s, done);
    each(u"UPDATE commands SET state = %1 WHERE id = ?"_s.arg(OutboxItem::Sent), sent);
    result = result.and_then([&](bool) { return m_file->run(u"COMMIT"_s); });
    if (!result)
        (void)m_file->run(u"ROLLBACK"_s);
    return result;
}

Result<bool> OutboxFile::reorder(const QList<CommandId> &order)
{
    Result<bool> result = m_file->run(u"BEGIN IMMEDIATE"_s);
    {
        QSqlQuery query = m_file->query(u"UPDATE commands SET position = ? WHERE id = ?"_s);
        for (qsizetype i = 0; i < order.size(); ++i) {
            query.bindValue(0, i + 1);
            query.bindValue(1, order.at(i).value());
            result = result.and_then([&](bool) { return SqliteFile::execute(query); });
        }
    }
    result = result.and_then([&](bool) { return m_file->run(u"COMMIT"_s); });
    if (!result)
        (void)m_file->run(u"ROLLBACK"_s);
    return result;
}

} // namespace parley
