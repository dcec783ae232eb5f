// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/customer.h"
#include "models/domain/interaction.h"

#include <QLatin1StringView>

namespace parley {

//! The bundled icon that stands for a channel, a kind of interaction or of address.
[[nodiscard]] QLatin1StringView iconNameOf(Channel channel);
[[nodiscard]] QLatin1StringView iconNameOf(InteractionKind kind);
[[nodiscard]] QLatin1StringView iconNameOf(IdentityKind kind);

} // namespace parley
