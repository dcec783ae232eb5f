// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

namespace parley {

//! One SQLite file with the one connection that uses it, on the thread that opened it. Made with its
//! folder when missing; readable by its owner only.
class SqliteFile
{
public:
    enum Durability {
        Lax,    //!< a power cut may undo the newest commits, never part of one
        Strict, //!< committed is on the disk
    };

    [[nodiscard]] static Result<std::unique_ptr<SqliteFile>> open(const QString &path, Durability durability);
    ~SqliteFile();
    Q_DISABLE_COPY_MOVE(SqliteFile)

    //! A statement, prepared; its errors show when it is executed.
    [[nodiscard]] QSqlQuery query(const QString &sql) const;
    //! Runs a statement that gives no rows.
    [[nodiscard]] Result<bool> run(const QString &sql) const;
    //! The schema's version that the file was made with; 0: a new file.
    [[nodiscard]] int version() const;

    //! Executes \p query, its failure as an error.
    [[nodiscard]] static Result<bool> execute(QSqlQuery &query);

private:
    explicit SqliteFile(QString connection)
        : m_connection(std::move(connection))
    {}

    QString m_connection;
};

} // namespace parley
