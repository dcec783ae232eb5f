// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace parley {

//! A text as it is searched, and for each of its UTF-16 units the place in the original it came from.
struct NormalText
{
    QString text;
    QList<qsizetype> origin;
};

//! Makes equal what people take for equal: compatibility decomposition, case folded, accents, niqqud and
//! tashkeel dropped, Polish ł, Arabic letter variants, Hebrew finals, digits; apostrophes dropped, other
//! punctuation and white space one blank between words.
[[nodiscard]] QString normalised(QStringView text);
//! The same with the places in the original.
[[nodiscard]] NormalText normalisedWithOrigin(QStringView text);

} // namespace parley
