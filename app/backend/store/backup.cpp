// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/backup.h"

#include "app/backend/store/database.h"
#include "app/backend/store/datafolder.h"
#include "app/backend/store/sqlitestore.h"

#include <QFile>
#include <QUuid>

namespace parley::backend {

using namespace Qt::StringLiterals;

Result<void> backUp(const QString &folder, const QString &file)
{
    if (!QFile::exists(storeFile(folder)))
        return refuse(ErrorCode::NotFound, u"there is no store in %1"_s.arg(folder));
    if (QFile::exists(file))
        return refuse(ErrorCode::Conflict, u"%1 is there already"_s.arg(file));
    Database database;
    return database.open(storeFile(folder), Database::Access::Copy)
        .and_then([&] { return database.exec("VACUUM INTO ?", file); })
        .map([&] { QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner); });
}

Result<void> restore(const QString &file, const QString &folder)
{
    if (QFile::exists(storeFile(folder)))
        return refuse(ErrorCode::Conflict, u"there is a store in %1 already"_s.arg(folder));
    const auto lock = lockFolder(folder);
    if (!lock)
        return tl::unexpected(lock.error());
    if (!QFile::copy(file, storeFile(folder)))
        return refuse(ErrorCode::Unavailable, u"%1 cannot be copied into %2"_s.arg(file, folder));
    QFile::setPermissions(storeFile(folder), QFile::ReadOwner | QFile::WriteOwner);
    SqliteStore store;
    return store.open(storeFile(folder)).and_then([&] {
        return store.database().exec("UPDATE meta SET value = ? WHERE name = 'epoch'",
                                     QUuid::createUuid().toString(QUuid::WithoutBraces));
    });
}

} // namespace parley::backend
