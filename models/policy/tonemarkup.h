// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace parley {

//! A part of a text that is not prose: markup of a canned response, or a value that was filled in.
struct MarkupRange
{
    enum class Kind {
        Value,  //!< stands for a word or a few: `{{ customer.name }}`
        Tag,    //!< stands for nothing: `{% assign … %}`, a comment with what is in it
        Open,   //!< begins a choice: if, unless, case
        Branch, //!< begins its next branch: elsif, else, when
        Close,  //!< ends it
    };
    qsizetype start = 0; //!< in UTF-16 units
    qsizetype length = 0;
    Kind kind = Kind::Value;

    friend bool operator==(const MarkupRange &, const MarkupRange &) = default;
};

//! The markup of a canned response, in its order. What is not closed runs to the end.
[[nodiscard]] QList<MarkupRange> markupOf(const QString &text);

//! The text, as long as it was, with a stand-in for each character of the ranges.
[[nodiscard]] QString masked(const QString &text, const QList<MarkupRange> &ranges);

inline constexpr QChar ValueMask{0xE000}; //!< stands for a character of a Value
inline constexpr QChar TagMask{0xE001};   //!< and of every other kind

} // namespace parley
