// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/datafolder.h"

#include <QDir>
#include <QFile>

namespace parley::backend {

using namespace Qt::StringLiterals;

QString storeFile(const QString &folder) { return QDir(folder).filePath(u"parley.sqlite"_s); }

Result<std::unique_ptr<QLockFile>> lockFolder(const QString &folder)
{
    const bool isNew = !QDir(folder).exists();
    if (!QDir().mkpath(folder))
        return refuse(ErrorCode::Unavailable, u"the data folder %1 cannot be made"_s.arg(folder));
    if (isNew)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(u"parleyd.lock"_s));
    lock->setStaleLockTime(0); // only a dead process gives it up
    if (!lock->tryLock(0))
        return refuse(ErrorCode::Unavailable, u"another parleyd uses the data folder %1"_s.arg(folder));
    return lock;
}

} // namespace parley::backend
