// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace parley {

//! A word of the template language, for completion and for menus that insert.
struct LanguageWord
{
    enum class Kind {
        Field,  //!< `customer.first_name`
        Filter, //!< `upcase`, after a |
        Tag,    //!< `if`
        Value,  //!< `blank`
    };

    Kind kind = Kind::Field;
    QString name;
    QString meaning; //!< in the user's language
    QString example; //!< a piece of a template that uses it

    friend bool operator==(const LanguageWord &, const LanguageWord &) = default;
};

//! Every field of the standard schema, every filter, tag and named value: fields first, each kind in the
//! order in which a menu shows it.
[[nodiscard]] QList<LanguageWord> languageWords();

//! Those a completer offers after \a typed, such as `customer.fi` or `upc`, of one kind.
[[nodiscard]] QList<LanguageWord> languageWords(LanguageWord::Kind kind, const QString &typed);

} // namespace parley
