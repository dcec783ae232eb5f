// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importreader.h"

namespace parley {

//! What every item goes through after its form was read: a foreign one's placeholders rewritten, its
//! shortcuts and title made to be taken, the language and category that it does not name; and refused when
//! the library would not take it.
void finishItem(ImportItem &item, ExchangeForm form, const ImportOptions &options);

//! A language tag as we write it (`pt_br` is `pt-BR`); empty when it is none.
[[nodiscard]] QString languageTag(const QString &text);

} // namespace parley
