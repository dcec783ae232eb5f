// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace parley::backend {

//! Whether an address is one of the public Internet: not private, loopback, link-local, multicast, reserved,
//! for documentation, or one that stands for another address.
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

} // namespace parley::backend
