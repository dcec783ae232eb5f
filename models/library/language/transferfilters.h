// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/filters.h"

namespace parley {

//! The filters for text on its way elsewhere: HTML, addresses, Base64.
[[nodiscard]] std::span<const Filter> transferFilters();

} // namespace parley
