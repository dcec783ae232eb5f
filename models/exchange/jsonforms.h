// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importreader.h"

namespace parley {

//! `{"format": "parley-library", "version": 1, "entries": [...]}`, each entry as it stands on the wire.
[[nodiscard]] Result<QList<ImportItem>> readParleyJson(const QString &text);
[[nodiscard]] QByteArray parleyJson(const QList<Entry> &entries);

//! `[{"id", "short_code", "content"}]`, bare or under "payload".
[[nodiscard]] Result<QList<ImportItem>> readChatwoot(const QString &text, const ImportOptions &options);

//! `{"macros": [{"title", "active", "actions": [{"field", "value"}], "restriction"}]}`. A title's parts
//! before `::` are the category.
[[nodiscard]] Result<QList<ImportItem>> readZendesk(const QString &text, const ImportOptions &options);

} // namespace parley
