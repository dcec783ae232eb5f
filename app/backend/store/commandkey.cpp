// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/commandkey.h"

#include <QUuid>

#include <sodium.h>

namespace parley::backend {

QByteArray commandKey(const CommandId &id)
{
    const QUuid uuid = QUuid::fromString(id.value());
    if (!uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == id.value())
        return uuid.toRfc4122();
    return '#' + id.value().toUtf8();
}

QByteArray digestOf(const QString &name, const QByteArray &body)
{
    const QByteArray text = name.toUtf8() + '\n' + body;
    QByteArray digest(16, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), size_t(digest.size()),
                       reinterpret_cast<const unsigned char *>(text.constData()), size_t(text.size()),
                       nullptr, 0);
    return digest;
}

} // namespace parley::backend
