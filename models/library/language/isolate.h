// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/renderedtext.h"

namespace parley {

//! Text of a value: bidirectional controls and other invisible controls out, white space collapsed.
[[nodiscard]] QString plainValue(const QString &text);

//! Whether a text is a phone number, an e-mail or page address, an order number, a date in digits: what
//! is read from left to right in every language.
[[nodiscard]] bool isIdentifier(const QString &text);

//! How a value is kept apart from the text round it.
enum class Isolation {
    None,        //!< it is no value
    FirstStrong, //!< FSI…PDI: by its own first letter
    LeftToRight, //!< LRI…PDI
    RightToLeft, //!< RLI…PDI
};

//! Isolates values in a rendered text where, and only where, the reader would otherwise see another
//! order; and puts a mark first in a paragraph that would be taken for the other direction.
//! \a isolations has one element for each span; the spans are moved along.
void isolate(RenderedText &rendered, const QList<Isolation> &isolations);

} // namespace parley
