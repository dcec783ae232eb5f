// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace parley {

//! The direction of text by its first strong character (UAX #9, P2: what stands between an isolate and
//! its end is skipped); nothing when there is none.
[[nodiscard]] std::optional<Qt::LayoutDirection> strongDirection(QStringView text);

//! The same with an answer when there is none: the conversation's language, say.
[[nodiscard]] Qt::LayoutDirection textDirection(QStringView text, Qt::LayoutDirection otherwise);

//! The direction a language (BCP 47) is written in.
[[nodiscard]] Qt::LayoutDirection languageDirection(const QString &language);

//! A name or other free text made safe to stand in a sentence of another direction: FSI … PDI.
[[nodiscard]] QString isolated(const QString &text);

//! A number, address or code likewise, always left to right: LRI … PDI.
[[nodiscard]] QString isolatedLtr(const QString &text);

} // namespace parley
