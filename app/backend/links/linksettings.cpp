// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/links/linksettings.h"

#include <QDateTime>
#include <QHostInfo>

namespace parley::backend {

void LinkSettings::lookUp(const QString &host, QObject *context, std::function<void(const Resolved &)> then)
{
    QHostInfo::lookupHost(host, context, [then = std::move(then)](const QHostInfo &info) {
        then({info.addresses(), info.error() == QHostInfo::HostNotFound});
    });
}

qint64 LinkSettings::systemTime() { return QDateTime::currentMSecsSinceEpoch(); }

} // namespace parley::backend
