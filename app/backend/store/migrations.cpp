// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/migrations.h"

#include <QDir>
#include <QFile>

// Outside the namespace, as the resource's name is.
static void initialiseSqlResource() { Q_INIT_RESOURCE(parley_sql); }

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

Result<void> apply(Database &database, const QString &name, int version)
{
    QFile file(u":/sql/"_s + name + u".sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::Unavailable, u"migration %1 is missing"_s.arg(name));
    if (auto begun = database.script(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    auto done = database.script(QString::fromUtf8(file.readAll())).and_then([&] {
        return database.script(u"PRAGMA user_version=%1"_s.arg(version));
    });
    if (!done) {
        [[maybe_unused]] const auto undone = database.script(u"ROLLBACK"_s);
        return done;
    }
    return database.script(u"COMMIT"_s);
}

} // namespace

QStringList migrations()
{
    initialiseSqlResource();
    QStringList names = QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

Result<int> schemaVersion(Database &database)
{
    return database.query("PRAGMA user_version").map([](QSqlQuery *query) {
        const int version = query->next() ? query->value(0).toInt() : 0;
        query->finish();
        return version;
    });
}

Result<void> migrate(Database &database)
{
    const QStringList names = migrations();
    const auto version = schemaVersion(database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > names.size())
        return refuse(ErrorCode::Version, u"the store was made by a newer parleyd"_s);
    for (int i = *version; i < names.size(); ++i)
        if (auto done = apply(database, names.at(i), i + 1); !done)
            return done;
    return {};
}

} // namespace parley::backend
