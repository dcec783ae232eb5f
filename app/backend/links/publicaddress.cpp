// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/links/publicaddress.h"

#include <algorithm>
#include <array>

namespace parley::backend {

namespace {

struct Network
{
    const char *prefix;
    int length;
};

// RFC 6890 and what has come to its registries since.
constexpr std::array refusedV4{
    Network{"0.0.0.0", 8},      Network{"10.0.0.0", 8},     Network{"100.64.0.0", 10},
    Network{"127.0.0.0", 8},    Network{"169.254.0.0", 16}, Network{"172.16.0.0", 12},
    Network{"192.0.0.0", 24},   Network{"192.0.2.0", 24},   Network{"192.88.99.0", 24},
    Network{"192.168.0.0", 16}, Network{"198.18.0.0", 15},  Network{"198.51.100.0", 24},
    Network{"203.0.113.0", 24}, Network{"224.0.0.0", 4},    Network{"240.0.0.0", 4},
};
constexpr Network globalV6{"2000::", 3};
constexpr std::array refusedV6{
    Network{"2001::", 23},     // of the protocols themselves, Teredo among them
    Network{"2001:db8::", 32}, // documentation
    Network{"2002::", 16},     // 6to4: another address in disguise
    Network{"3fff::", 20},     // documentation
};

bool isIn(const QHostAddress &address, const Network &network)
{
    return address.isInSubnet(QHostAddress(QLatin1StringView(network.prefix)), network.length);
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    const auto refuses = [&](const Network &network) { return isIn(address, network); };
    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol: return std::none_of(refusedV4.begin(), refusedV4.end(), refuses);
    case QAbstractSocket::IPv6Protocol: // addresses that map or translate IPv4 are none of the global ones
        return address.scopeId().isEmpty() && isIn(address, globalV6)
               && std::none_of(refusedV6.begin(), refusedV6.end(), refuses);
    default: return false;
    }
}

} // namespace parley::backend
