// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/filters.h"
#include "models/library/language/question.h"

namespace parley {

//! The filters for what Parley adds to Liquid: people, numbers and dates of a language; and default,
//! for which null, empty and blank count alike.
[[nodiscard]] std::span<const Filter> ourFilters();

//! What the arguments of an ask filter say of a question.
[[nodiscard]] Question questionOf(const QString &placeholder, const FilterArguments &arguments);

} // namespace parley
