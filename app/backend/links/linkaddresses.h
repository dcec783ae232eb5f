// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

#include <QSet>

namespace parley::backend {

//! The http and https addresses that an entry sends to customers: of a link its own, else those in its
//! texts. Addresses that a placeholder makes are left out, since nobody knows them yet.
[[nodiscard]] QSet<QString> addressesIn(const Entry &entry);

} // namespace parley::backend
