// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/database.h"

#include <QSqlError>
#include <QUuid>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QSqlError &error)
{
    return refuse(ErrorCode::Unavailable, u"store: "_s + error.text(), u"store"_s);
}

} // namespace

Database::Database()
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Database::~Database() { close(); }

bool isStoreFailure(const Error &error)
{
    return error.code == ErrorCode::Unavailable && error.field == "store"_L1;
}

Result<void> Database::open(const QString &file, Access access)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return refused(m_database.lastError());
    if (access == Access::Write)
        return script(u"PRAGMA journal_mode=WAL;\nPRAGMA synchronous=FULL;\nPRAGMA wal_autocheckpoint=4000;\n"
                      "PRAGMA cache_size=-65536;\nPRAGMA temp_store=MEMORY;\nPRAGMA foreign_keys=OFF"_s);
    if (access == Access::Copy)
        return script(u"PRAGMA wal_autocheckpoint=0"_s);
    return script(u"PRAGMA wal_autocheckpoint=0;\nPRAGMA query_only=ON;\nPRAGMA cache_size=-16384;\n"
                  "PRAGMA temp_store=MEMORY"_s);
}

void Database::close()
{
    m_statements.clear();
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery *> Database::statement(const char *sql)
{
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return known->second.get();
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(QString::fromLatin1(sql)))
        return refused(query->lastError());
    return m_statements.emplace(sql, std::move(query)).first->second.get();
}

Result<QSqlQuery *> Database::run(QSqlQuery *query)
{
    if (!query->exec())
        return refused(query->lastError());
    return query;
}

void Database::settle()
{
    for (const auto &[sql, query] : m_statements)
        query->finish();
}

Result<void> Database::script(const QString &sql)
{
    QSqlQuery query(m_database);
    for (const QString &each : sql.split(u";\n"_s, Qt::SkipEmptyParts)) {
        if (each.trimmed().isEmpty())
            continue;
        if (!query.exec(each))
            return refused(query.lastError());
        query.finish();
    }
    return {};
}

} // namespace parley::backend
