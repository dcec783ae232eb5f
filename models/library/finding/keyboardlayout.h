// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace parley {

//! What was meant when the wrong keyboard layout was active: Hebrew or Arabic typed on Latin keys and the
//! other way round. Only readings that differ from \a typed.
[[nodiscard]] QStringList otherLayouts(const QString &typed);

} // namespace parley
