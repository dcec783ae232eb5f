// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

namespace parley::backend {

//! A command's id as the store keeps it: 16 bytes for a UUID, else its text.
[[nodiscard]] QByteArray commandKey(const CommandId &id);

//! What a repeat of a command must agree in: a digest of its name and body.
[[nodiscard]] QByteArray digestOf(const QString &name, const QByteArray &body);

} // namespace parley::backend
