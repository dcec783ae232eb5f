// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importreader.h"

namespace parley {

//! Our CSV: one row per variant, the rows of an entry together. The columns are
//!
//!     entry          its id; may be empty for a new one
//!     kind           reply, phrase or link
//!     title, category
//!     shortcuts, tags, brands, channels, teams    several with | between, a | of their own as \|
//!     scope          centre or team
//!     offered_from, offered_until    ISO 8601 UTC, or empty
//!     surge          yes or no
//!     review_days    0: as the centre has set
//!     language       of the text, BCP 47
//!     form           neutral, feminine or masculine
//!     text_brand, text_channels      for whom this text is; empty: for all
//!     text
//!
//! Only title and text have to be there; what a file does not name stays as it is.
[[nodiscard]] Result<QList<ImportItem>> readParleyCsv(const QString &text, const ImportOptions &options);
[[nodiscard]] QList<QStringList> parleyRows(const QList<Entry> &entries);

//! Live Helper Chat's export: title, explain, msg, fallback_msg, languages (JSON), active_from, active_to,
//! disabled, subject, tags_plain and others.
[[nodiscard]] Result<QList<ImportItem>> readLiveHelperChat(const QString &text, const ImportOptions &options);

//! Zammad's text modules: name, keywords, content, note, active, groups; a column locale parts languages.
[[nodiscard]] Result<QList<ImportItem>> readZammadCsv(const QString &text, const ImportOptions &options);

} // namespace parley
