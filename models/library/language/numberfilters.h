// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/filters.h"

namespace parley {

//! The filters for numbers.
[[nodiscard]] std::span<const Filter> numberFilters();

} // namespace parley
