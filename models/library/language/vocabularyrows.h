// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace parley::vocabulary {

//! A word, its meaning (to be translated in the context parley::LanguageWord), an example; all UTF-8.
struct Row
{
    const char *name;
    const char *meaning;
    const char *example;
};

[[nodiscard]] std::span<const Row> fields();
[[nodiscard]] std::span<const Row> filters();
[[nodiscard]] std::span<const Row> tags();
[[nodiscard]] std::span<const Row> values();

} // namespace parley::vocabulary
