// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/account.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace parley::sync {

using namespace Qt::StringLiterals;

Account Account::load(const QString &file)
{
    QFile stored(file);
    if (!stored.open(QFile::ReadOnly))
        return {};
    const QJsonObject account = QJsonDocument::fromJson(stored.readAll()).object();
    return {QUrl(account.value("server"_L1).toString()), account.value("login"_L1).toString(),
            account.value("remembered"_L1).toBool()};
}

bool Account::save(const QString &file) const
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    const QJsonObject account{{u"server"_s, server.toString()},
                              {u"login"_s, login},
                              {u"remembered"_s, isRemembered}};
    QSaveFile stored(file);
    return stored.open(QFile::WriteOnly) && stored.write(QJsonDocument(account).toJson()) >= 0
           && stored.commit();
}

QString Account::key() const
{
    const QByteArray whole = (server.toString(QUrl::RemoveUserInfo) + u'\n' + login.toCaseFolded()).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace parley::sync
