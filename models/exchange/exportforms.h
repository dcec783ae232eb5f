// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"
#include "models/exchange/exchangeform.h"

namespace parley {

//! An entry whose texts are rewritten already, for the forms of other programs.
[[nodiscard]] QByteArray chatwootJson(const QList<Entry> &entries);
[[nodiscard]] QByteArray zendeskJson(const QList<Entry> &entries);
[[nodiscard]] QByteArray liveHelperChatCsv(const QList<Entry> &entries);
[[nodiscard]] QByteArray zammadYaml(const QList<Entry> &entries);
[[nodiscard]] QByteArray zammadCsv(const QList<Entry> &entries);

} // namespace parley
