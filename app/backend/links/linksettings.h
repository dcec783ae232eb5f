// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/links/publicaddress.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>

namespace parley::backend {

//! What a host's name came to.
struct Resolved
{
    QList<QHostAddress> addresses;
    bool isUnknown = false; //!< there is no such host; else, without addresses, it could not be found out now
};

//! How links are looked at; the defaults are those of a centre at work. Tests resolve and allow their own.
struct LinkSettings
{
    using Resolve =
        std::function<void(const QString &host, QObject *context, std::function<void(const Resolved &)>)>;

    Resolve resolve = &LinkSettings::lookUp;
    std::function<bool(const QHostAddress &)> mayReach = &isPublicAddress;
    QSet<int> ports{80, 443};
    std::chrono::milliseconds timeout{10'000}; //!< for one address with all its redirects
    qint64 mostBytes = 64 * 1024;
    int redirects = 5;
    int parallel = 4;
    std::chrono::milliseconds pause{2'000};                  //!< between two looks at one host
    std::chrono::milliseconds period{24 * 60 * 60 * 1000LL}; //!< between two looks at one address
    std::chrono::milliseconds doubt{60 * 60 * 1000LL};       //!< from a failure to the next look
    std::function<qint64()> now = &LinkSettings::systemTime; //!< ms since 1970 UTC

    //! Asks the system, without blocking.
    static void lookUp(const QString &host, QObject *context, std::function<void(const Resolved &)> then);
    [[nodiscard]] static qint64 systemTime();
};

} // namespace parley::backend
