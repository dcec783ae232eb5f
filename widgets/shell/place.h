// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"

#include <QLatin1StringView>
#include <QString>

#include <array>

namespace parley {

//! A screen of the workstation, in the order of the rail.
enum class Place { Desk, Queue, Customers, Library, Wall };
inline constexpr std::array allPlaces{Place::Desk, Place::Queue, Place::Customers, Place::Library,
                                      Place::Wall};

//! The place's name as the rail and the top bar show it.
[[nodiscard]] QString titleOf(Place place);
[[nodiscard]] QLatin1StringView iconNameOf(Place place);

//! Whether a role works there; see the design's table of places by role.
[[nodiscard]] bool isPlaceOf(Place place, Role role);

} // namespace parley
