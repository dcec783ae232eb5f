// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QStringList>

#include <chrono>

namespace parley::backend {

//! Where and how the door listens.
struct DoorSettings
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 8470;        //!< 0: any free one
    QString tlsCertificate;     //!< a PEM file, leaf first; empty: no TLS
    QString tlsKey;             //!< a PEM file
    bool isBehindProxy = false; //!< a proxy in front ends TLS and tells the address in X-Forwarded-For
    QStringList allowedOrigins; //!< sites whose pages may open a visitor's socket, besides our own
    qsizetype maxConnections = 20'000;
    std::chrono::milliseconds headTimeout{5'000};       //!< TLS and the request head are to be there within
    std::chrono::milliseconds exchangeTimeout{120'000}; //!< a request and its answer are to be done within

    [[nodiscard]] bool hasTls() const { return !tlsCertificate.isEmpty(); }
    //! "127.0.0.1:8470" or "[::1]:8470" put into address and port.
    [[nodiscard]] static Result<DoorSettings> listeningOn(const QString &text);
    //! Why these may not be used: beyond this machine without TLS.
    [[nodiscard]] Result<void> check() const;
    //! Certificate and key from their files.
    [[nodiscard]] Result<QSslConfiguration> tls() const;
};

} // namespace parley::backend
