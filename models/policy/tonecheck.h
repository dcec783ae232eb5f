// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/toneguide.h"
#include "models/policy/tonefinding.h"
#include "models/policy/tonemarkup.h"

namespace parley {

//! The guide for a brand's texts in a language: its own, else that of every brand; by the whole language,
//! else by its first part (pt for pt-BR). Without any, one that finds nothing.
[[nodiscard]] ToneGuide guideFor(const QList<ToneGuide> &guides, const QString &brand,
                                 const QString &language);
//! A guide without a rule.
[[nodiscard]] ToneGuide freeGuide(const QString &brand, const QString &language);
//! Whether it has no rule, so that no text can offend it.
[[nodiscard]] bool isFree(const ToneGuide &guide);

//! What \a guide does not want in \a text, in the text's order. \a skipped parts are no words of anybody:
//! markup, or in a draft the values that were filled in; see markupOf(). Whole words are compared, case
//! folded, without niqqud and tashkeel, with or without the particles that Hebrew and Arabic write joined;
//! a word of the guide that ends in * stands for all that begin so. Pure.
[[nodiscard]] QList<ToneFinding> toneFindings(const QString &text, const ToneGuide &guide,
                                              const QList<MarkupRange> &skipped = {});

} // namespace parley
