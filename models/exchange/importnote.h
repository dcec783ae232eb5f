// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parley {

//! Something that is not quite as it was in the file, for the trainer to know before and after an import,
//! or in the file as against the library after an export.
struct ImportNote
{
    enum class Kind {
        PlaceholderAsked, //!< \a subject is unknown here and became \a detail, which asks the agent
        PlaceholderNear,  //!< \a subject became \a detail, which is close but not the same
        PlaceholderKept,  //!< \a subject could not be rewritten and stands as text
        FilterLeft,       //!< \a detail of \a subject has no counterpart and was left out
        TemplateFault,    //!< the text is refused by the parser: \a detail
        QuotedBraces,     //!< braces of the text, \a subject, are kept as text
        ShortcutChanged,  //!< \a subject became \a detail; empty: none is left
        SameShortcut,     //!< \a subject is also that of \a detail
        SameText,         //!< the text is also that of \a detail
        SameInFile,       //!< the same as item \a detail of the file
        TitleMade,        //!< had no title: \a detail was made from the text
        TitleCut,         //!< the title was longer than 200 characters
        ActionLeft,       //!< what else a macro does: \a subject to \a detail
        WasInactive,
        WasInternal, //!< an internal note there, not a message
        WasRestricted,
        FormattingLeft, //!< bold, colours and the like
        PictureLeft,    //!< pictures of the text
        FallbackLeft,   //!< a second text for unfilled placeholders: \a detail
        PartLeft,       //!< \a subject, which has no place here
        LanguageUnread, //!< \a subject is no language tag; the chosen one was taken
        VariantsSplit,  //!< the form has one text per item: languages and forms stand one by one
    };

    Kind kind = Kind::PartLeft;
    QString subject = {};
    QString detail = {};
    QString language = {}; //!< of the text it is in; empty: of the whole entry
    int line = 0;          //!< in that text, from 1; 0: none
    int column = 0;        //!< in UTF-16 units, from 1

    friend bool operator==(const ImportNote &, const ImportNote &) = default;
};

//! A note in words, in the language of the screens, with its place.
[[nodiscard]] QString wordsOf(const ImportNote &note);

//! Whether somebody should look at it before the entry is published.
[[nodiscard]] bool needsCare(const ImportNote &note);

} // namespace parley
