// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/writing/generalise.h"

//! What is personal in words: what to look for in a text, and how.
namespace parley {

//! Something known of a person and the placeholder it becomes.
struct PersonalWord
{
    QString text;
    QString placeholder;
    bool hasSign = false; //!< a # in front of it belongs to it
};

//! Names, addresses and order number, each once; the customer's before the agent's.
[[nodiscard]] QList<PersonalWord> personalWords(const PersonalData &data);

//! As long as \a text: lower-case letters without their accents, one kind of hyphen.
[[nodiscard]] QString foldedLetters(const QString &text);

//! Whether a word begins here: behind no letter or digit, or in Hebrew and Arabic behind joined particles.
[[nodiscard]] bool isWordStart(const QString &text, qsizetype at);
[[nodiscard]] bool isWordEnd(const QString &text, qsizetype at);

//! Digits of a text, of any script, as ASCII.
[[nodiscard]] QString digitsOf(QStringView text);

//! Digits that stand together as a number does, with blanks, dots, hyphens and brackets between.
struct NumberRun
{
    qsizetype offset = 0;
    qsizetype length = 0;
    QString digits;
};
[[nodiscard]] QList<NumberRun> numberRuns(const QString &text);

//! Whether digits are this phone number, with or without the country's code.
[[nodiscard]] bool isSamePhone(const QString &digits, const QString &phone);

} // namespace parley
