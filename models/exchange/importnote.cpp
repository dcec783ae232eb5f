// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importnote.h"

#include <QCoreApplication>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

using Kind = ImportNote::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::ImportNote)
};

//! Names and code within a sentence of any direction.
QString apart(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2066) + QString(text).replace(u'\n', u' ') + QChar(0x2069);
}

//! The same for words of the file, which bring their own direction.
QString words(const QString &text)
{
    return QChar(0x2068) + QString(text.left(80)).replace(u'\n', u' ') + QChar(0x2069);
}

QString placeholderWords(const ImportNote &note)
{
    switch (note.kind) {
    case Kind::PlaceholderAsked:
        //: Note of an import; %1 is a placeholder of the other program, %2 one of ours such as ask.ticket_id
        return Words::tr("%1 is unknown here. The agent is asked for it (%2).")
            .arg(apart(note.subject), apart(note.detail));
    case Kind::PlaceholderNear:
        //: Note of an import or export; %1 and %2 are placeholders or words
        return Words::tr("%1 became %2, which is close, not the same.")
            .arg(apart(note.subject), words(note.detail));
    case Kind::PlaceholderKept:
        //: Note of an export; %1 is a placeholder or condition
        return Words::tr("%1 cannot be said there. It stands as text.").arg(apart(note.subject));
    case Kind::FilterLeft:
        //: Note of an export; %1 is a placeholder, %2 filters such as default: "there"
        return Words::tr("%1 goes without %2.").arg(apart(note.subject), apart(note.detail));
    case Kind::TemplateFault:
        //: Note of an import; %1 is a piece of the text, %2 what the checker says of it
        return Words::tr("%1: %2. Mend it in the editor.").arg(apart(note.subject), note.detail);
    default: break;
    }
    //: Note of an import; %1 is a piece of the text with braces in it
    return Words::tr("The braces of “%1” are kept as text.").arg(apart(note.subject));
}

QString nameWords(const ImportNote &note)
{
    switch (note.kind) {
    case Kind::ShortcutChanged:
        if (note.detail.isEmpty())
            //: Note of an import; %1 is a shortcut
            return Words::tr("The shortcut %1 cannot be one here. The entry comes without.")
                .arg(apart(note.subject));
        //: Note of an import; %1 and %2 are shortcuts without their slash
        return Words::tr("The shortcut %1 becomes %2.").arg(apart(note.subject), apart(note.detail));
    case Kind::SameShortcut:
        //: Note of an import; %1 is a shortcut, %2 the title of an entry
        return Words::tr("The shortcut %1 is that of “%2” already.")
            .arg(apart(note.subject), words(note.detail));
    case Kind::SameText:
        //: Note of an import; %1 is the title of an entry
        return Words::tr("“%1” has the same text already.").arg(words(note.detail));
    case Kind::SameInFile:
        //: Note of an import; %1 is the number of a row
        return Words::tr("Row %1 of the file is the same entry.").arg(note.detail);
    case Kind::TitleMade:
        //: Note of an import; %1 is a title
        return Words::tr("It had no title; “%1” was made for it.").arg(words(note.detail));
    default: break;
    }
    //: Note of an import
    return Words::tr("The title was cut at 200 characters.");
}

QString leftWords(const ImportNote &note)
{
    switch (note.kind) {
    case Kind::ActionLeft:
        //: Note of an import: what a macro does besides; %1 is a field's name, %2 its value
        return Words::tr("The macro also sets %1 to %2. That stays behind.")
            .arg(apart(note.subject), apart(note.detail));
    //: Note of an import
    case Kind::WasInactive: return Words::tr("It was switched off there.");
    //: Note of an import
    case Kind::WasInternal: return Words::tr("It was an internal note there, not for customers.");
    case Kind::WasRestricted:
        //: Note of an import; %1 is who: a type or names of groups
        return Words::tr("It was only for some there (%1). Here it is for all until you say otherwise.")
            .arg(words(note.subject));
    //: Note of an import
    case Kind::FormattingLeft: return Words::tr("Bold, colours and the like stay behind.");
    //: Note of an import
    case Kind::PictureLeft: return Words::tr("Pictures stay behind. Attach them in the editor.");
    case Kind::FallbackLeft:
        //: Note of an import; %1 is a text
        return Words::tr("Its second text, for unfilled placeholders, stays behind: “%1”.")
            .arg(words(note.detail));
    case Kind::LanguageUnread:
        //: Note of an import; %1 is a piece of the file
        return Words::tr("“%1” is no language; the one chosen above was taken.").arg(words(note.subject));
    case Kind::VariantsSplit:
        //: Note of an export
        return Words::tr("Each language and form of address stands by itself there.");
    default: break;
    }
    //: Note of an import or export; %1 is a column's or field's name
    return Words::tr("%1 has no place there and stays behind.").arg(apart(note.subject));
}

QString sentence(const ImportNote &note)
{
    switch (note.kind) {
    case Kind::PlaceholderAsked:
    case Kind::PlaceholderNear:
    case Kind::PlaceholderKept:
    case Kind::FilterLeft:
    case Kind::TemplateFault:
    case Kind::QuotedBraces: return placeholderWords(note);
    case Kind::ShortcutChanged:
    case Kind::SameShortcut:
    case Kind::SameText:
    case Kind::SameInFile:
    case Kind::TitleMade:
    case Kind::TitleCut: return nameWords(note);
    default: break;
    }
    return leftWords(note);
}

} // namespace

QString wordsOf(const ImportNote &note)
{
    if (note.line == 0)
        return sentence(note);
    if (note.language.isEmpty())
        //: A note of an import and its place in the text: %1 line, %2 column, %3 the note
        return Words::tr("Line %1, column %2: %3")
            .arg(QString::number(note.line), QString::number(note.column), sentence(note));
    //: A note of an import and its place in a text: %1 a language tag, %2 line, %3 column, %4 the note
    return Words::tr("%1, line %2, column %3: %4")
        .arg(apart(note.language), QString::number(note.line), QString::number(note.column), sentence(note));
}

bool needsCare(const ImportNote &note)
{
    switch (note.kind) {
    case Kind::PlaceholderAsked:
    case Kind::PlaceholderKept:
    case Kind::TemplateFault:
    case Kind::SameShortcut:
    case Kind::SameText:
    case Kind::SameInFile:
    case Kind::WasInternal:
    case Kind::WasRestricted:
    case Kind::FallbackLeft:
    case Kind::LanguageUnread: return true;
    default: break;
    }
    return false;
}

} // namespace parley
