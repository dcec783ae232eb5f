// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cache/cache.h"

#include "models/cache/sqlitefile.h"
#include "models/protocol/values.h"

#include <QFile>
#include <QJsonDocument>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int schemaVersion = 2;

template<typename T>
QByteArray bytesOf(const T &value)
{
    return QJsonDocument(protocol::toJson(value)).toJson(QJsonDocument::Compact);
}

template<typename T>
std::optional<T> valueOf(const QByteArray &bytes)
{
    auto value = protocol::fromJson<T>(QJsonDocument::fromJson(bytes).object());
    return value ? std::optional<T>(std::move(*value)) : std::nullopt;
}

Result<std::unique_ptr<SqliteFile>> prepare(const QString &path)
{
    auto file = SqliteFile::open(path, SqliteFile::Lax);
    if (!file || (*file)->version() == schemaVersion)
        return file;
    if ((*file)->version() != 0)
        return refuse(ErrorCode::Version, u"the cache is of another version"_s);
    const QStringList schema{
        u"CREATE TABLE things (kind TEXT NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL,"
        " PRIMARY KEY (kind, id)) WITHOUT ROWID"_s,
        u"CREATE TABLE messages (conversation TEXT NOT NULL, seq INTEGER NOT NULL, id TEXT NOT NULL,"
        " body BLOB NOT NULL, PRIMARY KEY (conversation, seq, id)) WITHOUT ROWID"_s,
        u"CREATE TABLE transcripts (conversation TEXT PRIMARY KEY, opened INTEGER NOT NULL,"
        " older INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE position (one INTEGER PRIMARY KEY CHECK (one = 1), epoch TEXT NOT NULL,"
        " cursor INTEGER NOT NULL, heard_at INTEGER NOT NULL)"_s,
        u"PRAGMA user_version = %1"_s.arg(schemaVersion),
    };
    for (const QString &statement : schema)
        if (const auto done = (*file)->run(statement); !done)
            return tl::unexpected(done.error());
    return file;
}

} // namespace

struct Cache::Statements
{
    explicit Statements(const SqliteFile &file)
        : putThing(file.query(u"INSERT OR REPLACE INTO things VALUES (?, ?, ?)"_s))
        , putMessage(file.query(u"INSERT OR REPLACE INTO messages VALUES (?, ?, ?, ?)"_s))
        , putTranscript(file.query(u"INSERT OR REPLACE INTO transcripts VALUES (?, ?, ?)"_s))
        , dropMessages(file.query(u"DELETE FROM messages WHERE conversation = ?"_s))
        , putPosition(file.query(u"INSERT OR REPLACE INTO position VALUES (1, ?, ?, ?)"_s))
    {}
    QSqlQuery putThing;
    QSqlQuery putMessage;
    QSqlQuery putTranscript;
    QSqlQuery dropMessages;
    QSqlQuery putPosition;
};

Result<std::unique_ptr<Cache>> Cache::open(const QString &path)
{
    auto file = prepare(path);
    if (!file) {
        remove(path);
        file = prepare(path);
    }
    return std::move(file).map([](std::unique_ptr<SqliteFile> opened) {
        return std::unique_ptr<Cache>(new Cache(std::move(opened)));
    });
}

Cache::Cache(std::unique_ptr<SqliteFile> file)
    : m_file(std::move(file))
    , m_statements(std::make_unique<Statements>(*m_file))
{}

Cache::~Cache()
{
    rollback();
    m_statements.reset();
}

void Cache::remove(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

CacheContents Cache::load() const
{
    CacheContents contents;
    QSqlQuery things = m_file->query(u"SELECT kind, body FROM things"_s);
    const auto keepIn = [](auto &list, auto value) {
        if (value)
            list.append(std::move(*value));
    };
    for (things.exec(); things.next();) {
        const QString kind = things.value(0).toString();
        const QByteArray body = things.value(1).toByteArray();
        if (kind == "conversation"_L1)
            keepIn(contents.conversations, valueOf<Conversation>(body));
        else if (kind == "customer"_L1)
            keepIn(contents.customers, valueOf<Customer>(body));
        else if (kind == "entry"_L1)
            keepIn(contents.entries, valueOf<Entry>(body));
        else if (kind == "published"_L1)
            keepIn(contents.published, valueOf<Entry>(body));
        else if (kind == "proposal"_L1)
            keepIn(contents.proposals, valueOf<Proposal>(body));
        else if (kind == "tone"_L1)
            keepIn(contents.toneGuides, valueOf<ToneGuide>(body));
        else if (kind == "link"_L1)
            keepIn(contents.linkChecks, valueOf<LinkCheck>(body));
        else if (kind == "user"_L1)
            keepIn(contents.users, valueOf<User>(body));
        else if (kind == "self"_L1)
            contents.self = valueOf<User>(body).value_or(User{});
        else if (kind == "centre"_L1)
            contents.centre = valueOf<Centre>(body).value_or(Centre{});
    }
    QSqlQuery transcripts = m_file->query(u"SELECT conversation, opened, older FROM transcripts"_s);
    for (transcripts.exec(); transcripts.next();)
        contents.transcripts.insert(ConversationId(transcripts.value(0).toString()),
                                    {{}, transcripts.value(1).toBool(), transcripts.value(2).toBool()});
    QSqlQuery messages =
        m_file->query(u"SELECT conversation, body FROM messages ORDER BY conversation, seq"_s);
    for (messages.exec(); messages.next();)
        keepIn(contents.transcripts[ConversationId(messages.value(0).toString())].messages,
               valueOf<Message>(messages.value(1).toByteArray()));
    QSqlQuery position = m_file->query(u"SELECT epoch, cursor, heard_at FROM position"_s);
    if (position.exec() && position.next())
        contents.position = {position.value(0).toString(), position.value(1).toLongLong(),
                             position.value(2).toLongLong()};
    return contents;
}

void Cache::put(const Conversation &conversation)
{
    putThing(u"conversation"_s, conversation.id.value(), bytesOf(conversation));
}

void Cache::put(const Customer &customer) { putThing(u"customer"_s, customer.id.value(), bytesOf(customer)); }

void Cache::put(const Entry &entry)
{
    putThing(u"entry"_s, entry.id.value(), bytesOf(entry));
    if (entry.status == EntryStatus::Published) {
        putThing(u"published"_s, entry.id.value(), bytesOf(entry));
    } else if (entry.status == EntryStatus::Retired) {
        QSqlQuery query = m_file->query(u"DELETE FROM things WHERE kind = 'published' AND id = ?"_s);
        query.bindValue(0, entry.id.value());
        run(query);
    }
}

void Cache::put(const Proposal &proposal)
{
    putThing(u"proposal"_s, proposal.id.value(), bytesOf(proposal));
}

void Cache::put(const ToneGuide &guide)
{
    putThing(u"tone"_s, guide.brand + u'\n' + guide.language, bytesOf(guide));
}

void Cache::put(const LinkCheck &check) { putThing(u"link"_s, check.address, bytesOf(check)); }

void Cache::put(const User &user) { putThing(u"user"_s, user.id.value(), bytesOf(user)); }

void Cache::putSelf(const User &self) { putThing(u"self"_s, u"self"_s, bytesOf(self)); }

void Cache::putCentre(const Centre &centre) { putThing(u"centre"_s, u"centre"_s, bytesOf(centre)); }

void Cache::put(const Message &message)
{
    QSqlQuery &query = m_statements->putMessage;
    query.bindValue(0, message.conversation.value());
    query.bindValue(1, message.seq);
    query.bindValue(2, message.id.value());
    query.bindValue(3, bytesOf(message));
    run(query);
}

void Cache::putTranscript(const ConversationId &id, bool isOpened, bool hasOlder)
{
    QSqlQuery &query = m_statements->putTranscript;
    query.bindValue(0, id.value());
    query.bindValue(1, isOpened);
    query.bindValue(2, hasOlder);
    run(query);
}

void Cache::dropMessages(const ConversationId &id)
{
    QSqlQuery &query = m_statements->dropMessages;
    query.bindValue(0, id.value());
    run(query);
}

void Cache::putPosition(const CachePosition &position)
{
    QSqlQuery &query = m_statements->putPosition;
    query.bindValue(0, position.epoch.isNull() ? u""_s : position.epoch);
    query.bindValue(1, position.cursor);
    query.bindValue(2, position.heardAt);
    run(query);
}

void Cache::clear()
{
    for (const QString &table : {u"things"_s, u"messages"_s, u"transcripts"_s, u"position"_s}) {
        QSqlQuery query = m_file->query(u"DELETE FROM "_s + table);
        run(query);
    }
}

Result<bool> Cache::commit()
{
    if (!m_isWriting)
        return true;
    if (!m_error) {
        if (const auto done = m_file->run(u"COMMIT"_s); !done)
            m_error = done.error();
    }
    if (m_error) {
        const Error error = *m_error;
        rollback();
        return tl::unexpected(error);
    }
    m_isWriting = false;
    return true;
}

void Cache::rollback()
{
    if (m_isWriting)
        (void)m_file->run(u"ROLLBACK"_s);
    m_isWriting = false;
    m_error.reset();
}

void Cache::begin()
{
    if (m_isWriting)
        return;
    m_isWriting = true;
    if (const auto done = m_file->run(u"BEGIN IMMEDIATE"_s); !done)
        m_error = done.error();
}

void Cache::run(QSqlQuery &query)
{
    begin();
    if (m_error)
        return;
    if (const auto done = SqliteFile::execute(query); !done)
        m_error = done.error();
    query.finish();
}

void Cache::putThing(const QString &kind, const QString &id, const QByteArray &body)
{
    QSqlQuery &query = m_statements->putThing;
    query.bindValue(0, kind);
    query.bindValue(1, id);
    query.bindValue(2, body);
    run(query);
}

} // namespace parley
