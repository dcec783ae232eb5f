// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importreader.h"

namespace parley {

//! A list of `name`, `keywords`, `content`, `note`, `locale`; or such lists under their locales.
[[nodiscard]] Result<QList<ImportItem>> readZammadYaml(const QString &text, const ImportOptions &options);

} // namespace parley
