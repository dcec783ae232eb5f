// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importplan.h"

namespace parley {

//! An entry of the library as an item of a file would have it. Our JSON is taken whole; our CSV replaces
//! what it names; other programs' forms add their tags and shortcuts and leave title, kind and category
//! as they are, unless there was none. Texts are replaced by language, form of address, brand and channels.
[[nodiscard]] Entry mergedEntry(const Entry &existing, const ImportItem &item, ExchangeForm form);

//! What is different between the two, in the order an editor shows it.
[[nodiscard]] QList<ImportChange> changesBetween(const Entry &before, const Entry &after);

} // namespace parley
