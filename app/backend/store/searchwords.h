// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"

#include <QStringList>

namespace parley::backend {

//! An address in the one form it is compared in: e-mail in lower case, phone numbers as + and digits.
[[nodiscard]] QString normalisedAddress(IdentityKind kind, const QString &address);

//! An order number in the one form it is compared in: upper case, without spaces and a leading #.
[[nodiscard]] QString normalisedOrder(const QString &number);

//! The words of a text as they are searched by: folded, without marks, letters and digits only.
[[nodiscard]] QStringList searchWords(const QString &text);

//! The words that a customer is found by; a phone number also by its last digits.
[[nodiscard]] QStringList searchWordsOf(const Customer &customer, const QStringList &orders);

} // namespace parley::backend
