// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parley {

//! Something wrong in a template, at its place: UTF-16 units from the start of the text.
struct Diagnostic
{
    qsizetype offset = 0;
    qsizetype length = 0;
    QString message; //!< what is wrong, in words for a trainer
    QString hint;    //!< the mend, ready to be put in its place when \a isMend; else advice; may be empty
    bool isMend = false;

    friend bool operator==(const Diagnostic &, const Diagnostic &) = default;
};

} // namespace parley
