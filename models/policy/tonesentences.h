// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/tonemarkup.h"

namespace parley {

//! A sentence of a text.
struct ToneSentence
{
    qsizetype start = 0; //!< of its first word, in UTF-16 units
    qsizetype end = 0;   //!< after its last word
    int words = 0;       //!< as a reader counts them: of a choice, those of its longest branch
};

//! The sentences of a text, whose markup is \a ranges. A line that is empty or begins an item of a list ends
//! one too; a full stop in a number, an address or an abbreviation does not.
[[nodiscard]] QList<ToneSentence> toneSentences(const QString &text, const QList<MarkupRange> &ranges);

//! Whether a sentence begins at \a at: only blanks, markup and opening marks stand before it since the last.
[[nodiscard]] bool isSentenceStart(const QString &maskedText, qsizetype at);

} // namespace parley
