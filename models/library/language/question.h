// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace parley {

//! What a template asks the agent: an `ask.NAME` with what its ask filter says of it.
struct Question
{
    enum class Type { Text, Number, Date, Choice };

    QString placeholder; //!< such as `ask.latest_date`
    QString label;       //!< what the agent reads
    Type type = Type::Text;
    QStringList choices; //!< of a Choice
    QString pattern;     //!< `#` a digit, `@` a letter, `*` any character; the rest stands for itself; empty:
                         //!< anything
    QString example;

    //! Whether an answer is of the type and pattern; an empty one never is. A date is ISO 8601, such as
    //! 2026-06-19.
    [[nodiscard]] bool accepts(const QString &answer) const;

    //! The type of that name: text, number, date or choice.
    [[nodiscard]] static std::optional<Type> typeOf(const QString &name);

    friend bool operator==(const Question &, const Question &) = default;
};

} // namespace parley
