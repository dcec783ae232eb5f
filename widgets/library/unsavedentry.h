// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

#include <QMetaType>

namespace parley {

//! What was written in an entry and is not saved, and what it began from.
struct UnsavedEntry
{
    Entry edited;
    Entry base; //!< version 0: it was never saved

    friend bool operator==(const UnsavedEntry &, const UnsavedEntry &) = default;
};

} // namespace parley

Q_DECLARE_METATYPE(parley::UnsavedEntry)
