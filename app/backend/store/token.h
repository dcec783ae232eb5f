// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace parley::backend {

//! A fresh secret of 256 random bits, 43 URL-safe characters.
[[nodiscard]] QString makeToken();

//! What the store keeps of a token: 32 bytes that do not lead back to it.
[[nodiscard]] QByteArray hashOfToken(const QString &token);

} // namespace parley::backend
