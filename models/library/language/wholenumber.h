// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/value.h"

#include <optional>

namespace parley {

//! The whole number an argument is, or spells in full; nothing for anything else, as Liquid has it.
[[nodiscard]] std::optional<qint64> wholeNumber(const Value &value);

//! The error for an argument that is no whole number, in words for a trainer.
[[nodiscard]] QString notWhole(const Value &value);

} // namespace parley
