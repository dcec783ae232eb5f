// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"

namespace parley {

//! How a customer wishes to be addressed, as the card says it: "she / her".
[[nodiscard]] QString formWords(FormOfAddress form);

//! The name of a language in the reader's own, or in itself: "Polish".
[[nodiscard]] QString languageWords(const QString &language);

//! "she / her · English · 14:06 there"; \a now in ms since 1970 UTC.
[[nodiscard]] QString customerLine(const Customer &customer, qint64 now);

//! The word for a kind of address: "Phone".
[[nodiscard]] QString identityWord(IdentityKind kind);

//! Whether an address is known to be theirs: "verified", on the web chat "signed in".
[[nodiscard]] QString verificationWord(const Identity &identity);

//! The languages that the centre may be written to in, for choosing one.
[[nodiscard]] QStringList commonLanguages();

} // namespace parley
