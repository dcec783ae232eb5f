// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/value.h"

#include <QDateTime>

#include <optional>

namespace parley {

//! An amount in major units as the language writes it, with Latin digits and no direction marks.
[[nodiscard]] QString localMoney(double amount, const QString &currency, const QString &language);

//! A number as the language writes it, with its signs between thousands; \a decimals, or as many as it has.
[[nodiscard]] QString localNumber(double number, std::optional<int> decimals, const QString &language);

//! The point in time of a value, in that zone: a Moment, seconds since 1970, or what readDate() reads.
//! Without a zone (IANA name) a text keeps its own, and anything else is in UTC.
[[nodiscard]] std::optional<QDateTime> momentOf(const Value &value, const QString &timeZone);

//! A point in time as the language writes it, by the clock of its own zone. \a form is short, medium, long,
//! full, day (without the year), weekday or time, or a strftime pattern such as `%e %B`.
[[nodiscard]] QString localDate(const QDateTime &moment, const QString &form, const QString &language);

//! The CLDR plural category of a number: zero, one, two, few, many or other.
[[nodiscard]] QString pluralCategory(double number, const QString &language);

} // namespace parley
