// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/library/language/value.h"

namespace parley::renderjob {

//! Reads JSON (UTF-8) as a value of the template language. Unlike Qt's reader it keeps the order of
//! fields, and 5.0 apart from 5.
[[nodiscard]] Result<Value> readJson(const QByteArray &json);

} // namespace parley::renderjob
