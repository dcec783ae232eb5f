// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parley {

//! A Polish name as it is called out: "Anno" of "Anna".
struct Vocative
{
    QString text;
    bool isCertain =
        false; //!< from the dictionary; else by rule, or unchanged, and somebody is to look at it

    friend bool operator==(const Vocative &, const Vocative &) = default;
};

//! The vocative of a given name, of several, or of a given name with a surname, which stays as it is.
//! Given names are looked up whatever their case; an unknown one is declined by its ending, as a
//! masculine one when it ends in a consonant; one that Polish does not decline stays.
[[nodiscard]] Vocative vocativeOf(const QString &name);

} // namespace parley
