// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/id.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <unordered_map>

namespace parley::backend {

//! One connection to the store's file, with its prepared statements. Used on the thread that opened it.
class Database
{
public:
    enum class Access {
        Write, //!< the one writer: WAL, synchronous=FULL, the only one that checkpoints
        Read,  //!< query_only, never checkpoints
        Copy,  //!< never checkpoints; to write a copy elsewhere
    };

    Database();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Result<void> open(const QString &file, Access access);
    void close();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }

    //! Runs a statement that is prepared once and kept; \p sql must be a literal. The query stands
    //! before its first row and is good until the same statement runs again.
    template<typename... Values>
    [[nodiscard]] Result<QSqlQuery *> query(const char *sql, const Values &...values)
    {
        auto prepared = statement(sql);
        if (!prepared)
            return prepared;
        int position = 0;
        (((*prepared)->bindValue(position++, bound(values))), ...);
        return run(*prepared);
    }

    //! The same for a statement without rows.
    template<typename... Values>
    [[nodiscard]] Result<void> exec(const char *sql, const Values &...values)
    {
        return query(sql, values...).map([](QSqlQuery *) {});
    }

    //! Ends what is still being read. A query that was not read to its end would hold the connection to
    //! the state of its own moment, and what is read after it would be old.
    void settle();

    //! Runs statements that are not kept, separated by ";" at line ends.
    [[nodiscard]] Result<void> script(const QString &sql);

private:
    static QVariant bound(const QString &text) { return text.isNull() ? QString(QLatin1String("")) : text; }
    static QVariant bound(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }
    static QVariant bound(qint64 number) { return number; }
    static QVariant bound(int number) { return number; }
    static QVariant bound(bool truth) { return int(truth); }
    static QVariant bound(const QVariant &value) { return value; }
    template<typename Tag>
    static QVariant bound(const Id<Tag> &id)
    {
        return bound(id.value());
    }

    [[nodiscard]] Result<QSqlQuery *> statement(const char *sql);
    [[nodiscard]] static Result<QSqlQuery *> run(QSqlQuery *query);

    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_statements;
};

//! Whether the store itself failed, not what was asked of it.
[[nodiscard]] bool isStoreFailure(const Error &error);

} // namespace parley::backend
