// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/door/doorsettings.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

QSslKey keyIn(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

Result<DoorSettings> DoorSettings::listeningOn(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    DoorSettings settings;
    settings.port = QStringView(text).sliced(colon + 1).toUShort(&isNumber);
    QString host = text.first(qMax<qsizetype>(colon, 0));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    if (host == "localhost"_L1)
        host = u"127.0.0.1"_s;
    if (colon < 0 || !isNumber || !settings.address.setAddress(host))
        return refuse(ErrorCode::BadRequest,
                      u"%1 is not an address and port such as 127.0.0.1:8470"_s.arg(text));
    return settings;
}

Result<void> DoorSettings::check() const
{
    if (tlsCertificate.isEmpty() != tlsKey.isEmpty())
        return refuse(ErrorCode::BadRequest, u"--tls-cert and --tls-key go together"_s);
    if (!address.isLoopback() && !hasTls() && !isBehindProxy)
        return refuse(ErrorCode::Forbidden,
                      u"%1 can be reached from other machines: give --tls-cert and --tls-key, or "
                      "--behind-proxy when a proxy in front ends TLS"_s.arg(address.toString()));
    return {};
}

Result<QSslConfiguration> DoorSettings::tls() const
{
    QFile keyFile(tlsKey);
    if (!keyFile.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::Unavailable, u"%1: %2"_s.arg(tlsKey, keyFile.errorString()));
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(tlsCertificate);
    if (chain.isEmpty())
        return refuse(ErrorCode::Unavailable, u"%1 holds no certificate in PEM form"_s.arg(tlsCertificate));
    const QSslKey key = keyIn(keyFile.readAll());
    if (key.isNull())
        return refuse(ErrorCode::Unavailable, u"%1 holds no RSA or EC key in PEM form"_s.arg(tlsKey));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace parley::backend
