// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVarLengthArray>

namespace parley {

//! Parts of one word, pointing into it.
using WordParts = QVarLengthArray<QStringView, 6>;

//! A normalised word without the particles that Hebrew and Arabic write joined to it: each shorter reading
//! of at least three letters.
[[nodiscard]] WordParts withoutParticles(QStringView word);

//! A Hebrew word without the vowel letters inside it, so that full and short spelling meet; empty when
//! that leaves less than three letters, and for words of other scripts.
[[nodiscard]] QString shortSpelling(QStringView word);

//! What the forms of a word share: English and Polish endings, Hebrew and Arabic suffixes taken off.
[[nodiscard]] QString stemOf(QStringView word);

} // namespace parley
