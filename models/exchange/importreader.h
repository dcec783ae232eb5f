// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/exchange/importitem.h"

#include <functional>

namespace parley {

//! Called now and then with how much of how much is done; false stops the work.
using ImportProgress = std::function<bool(int done, int total)>;

//! What the file does not say.
struct ImportOptions
{
    std::optional<ExchangeForm> form;        //!< nothing: as recognised
    QString language = QStringLiteral("en"); //!< of texts that name none
    QString category = {};                   //!< for entries that name none
    QString fileName = {};                   //!< text modules name their language there: `de.yml`
};

//! The longest file that is read.
constexpr qint64 maxImportBytes = 64 * 1024 * 1024;
//! The most items of a file.
constexpr int maxImportItems = 50'000;

//! Reads a file's bytes into items with the placeholders rewritten. Pure; safe on any thread. An error is
//! about the whole file and says what is wrong, where, and what to do; a single bad item is an item with a
//! refusal. Stopped work is an Unavailable error.
[[nodiscard]] Result<ImportFile> readImport(const QByteArray &bytes, const ImportOptions &options,
                                            const ImportProgress &progress = {});

} // namespace parley
