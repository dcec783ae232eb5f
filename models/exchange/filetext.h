// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>

namespace parley {

//! The text of a file: UTF-8, with or without a byte order mark, or UTF-16 with one. Lines end in \n.
//! Refused when it is neither, with the line of the first wrong byte.
[[nodiscard]] Result<QString> fileText(const QByteArray &bytes);

//! The line, from 1, of a place in a text.
[[nodiscard]] int lineAt(QStringView text, qsizetype offset);

} // namespace parley
