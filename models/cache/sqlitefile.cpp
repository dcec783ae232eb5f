// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cache/sqlitefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace parley {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<SqliteFile>> SqliteFile::open(const QString &path, Durability durability)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return refuse(ErrorCode::Unavailable, u"the folder of %1 cannot be made"_s.arg(path));
    std::unique_ptr<SqliteFile> file(new SqliteFile(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, file->m_connection);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
        if (!database.open())
            return refuse(ErrorCode::Unavailable, database.lastError().text());
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const QString synchronous = durability == Strict ? u"FULL"_s : u"NORMAL"_s;
    for (const QString &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous="_s + synchronous})
        if (const auto done = file->run(pragma); !done)
            return tl::unexpected(done.error());
    return file;
}

SqliteFile::~SqliteFile()
{
    {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlQuery SqliteFile::query(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    query.prepare(sql);
    return query;
}

Result<bool> SqliteFile::run(const QString &sql) const
{
    QSqlQuery statement = query(sql);
    return execute(statement);
}

int SqliteFile::version() const
{
    QSqlQuery statement = query(u"PRAGMA user_version"_s);
    return statement.exec() && statement.next() ? statement.value(0).toInt() : 0;
}

Result<bool> SqliteFile::execute(QSqlQuery &query)
{
    if (!query.exec())
        return refuse(ErrorCode::Unavailable, query.lastError().text());
    return true;
}

} // namespace parley
