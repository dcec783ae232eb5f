// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

namespace parley::backend {

//! Runs \p each over a list until one fails.
template<typename List, typename Each>
Result<void> forAll(const List &list, Each each)
{
    for (const auto &item : list)
        if (auto done = each(item); !done)
            return done;
    return {};
}

} // namespace parley::backend
