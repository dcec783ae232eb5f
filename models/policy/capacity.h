// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"

#include <algorithm>

namespace parley {

//! Nobody holds more conversations than this, whatever their own cap says.
constexpr int maxConversations = 4;

//! How many conversations the user may hold at once.
[[nodiscard]] inline int capOf(const User &user) { return std::clamp(user.cap, 0, maxConversations); }

//! How many more the user can take beside the \p load they hold.
[[nodiscard]] inline int freeCapacity(const User &user, int load) { return std::max(capOf(user) - load, 0); }

} // namespace parley
