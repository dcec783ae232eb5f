// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/session/connection.h"
#include "app/backend/session/histogram.h"
#include "app/backend/session/ratelimit.h"

namespace parley::backend {

class Accounts;
class Log;
class Presences;

//! How sessions behave; the defaults are those of a centre at work.
struct SessionSettings
{
    ConnectionLimits connection;
    std::chrono::milliseconds presenceGrace{
        30'000}; //!< an agent whose last connection broke is offline after
    std::chrono::milliseconds queueRefresh{
        2'000};                     //!< waiting visitors are told their place this often at most
    qint64 maxMissed = 5'000;       //!< who missed more events gets a snapshot
    int maxUnanswered = 500;        //!< commands of one connection under way at once
    bool limitsThisMachine = false; //!< whether the rates by address hold for loopback addresses too
};

//! How often outsiders may try. Programs on this machine may as often as they like.
struct RateLimits
{
    RateLimit signIns{0.5, 30}; //!< by address
    RateLimit starts{0.1, 20};  //!< conversations by address
    RateLimit messages{5, 20};  //!< by visitor
    RateLimit typing{10, 20};   //!< by connection
    RateLimit keys{0.5, 30};    //!< wrong API keys by address
};

//! What sessions have done since the start.
struct Figures
{
    qint64 done = 0;
    qint64 refused = 0;
    Histogram answers; //!< from a command's coming to its answer
};

//! What every session needs; owned by the hub's owner and outliving it.
struct Services
{
    Log *log = nullptr;
    Accounts *accounts = nullptr;
    Presences *presences = nullptr;
    SessionSettings settings;
    RateLimits rates;
    Figures figures;

    //! Whether the rates by address hold for this one.
    [[nodiscard]] bool isLimited(const QHostAddress &address) const
    {
        return settings.limitsThisMachine || !address.isLoopback();
    }
    //! Milliseconds of a steady clock.
    [[nodiscard]] static qint64 now();
};

} // namespace parley::backend
