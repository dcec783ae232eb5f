// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"
#include "models/domain/user.h"

namespace parley {

//! The part of a BCP 47 tag before the first hyphen, lower-case: `en` of `en-GB`.
[[nodiscard]] QString primaryLanguage(const QString &tag);

//! The variant of an entry for a customer: the exact one, the same language in the neutral form, the
//! same language in any form; then the same three of each fallback language; then the first there is.
//! Null when the entry has no text at all. Points into \a entry.
[[nodiscard]] const Variant *chosenVariant(const Entry &entry, const QString &language, FormOfAddress form,
                                           const QStringList &fallbackLanguages = {QStringLiteral("en")});

//! The languages an entry is written in, each once, in its order.
[[nodiscard]] QStringList languagesOf(const Entry &entry);

//! Whether an agent is offered an entry: published ones of the centre and their team, and their own.
[[nodiscard]] bool isOfferedTo(const Entry &entry, const User &user);

} // namespace parley
