// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/importwords.h"

#include "widgets/common/textdirection.h"
#include "widgets/library/entrywords.h"

#include <QCoreApplication>
#include <QStringList>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::ImportDialog)
};

QString partWord(ImportChange::Part part)
{
    using enum ImportChange::Part;
    switch (part) {
    //: What of an entry an import changes
    case Title: return Words::tr("Title");
    //: What of an entry an import changes
    case Shortcuts: return Words::tr("Shortcuts");
    //: What of an entry an import changes
    case Tags: return Words::tr("Tags");
    //: What of an entry an import changes
    case Category: return Words::tr("Category");
    //: What of an entry an import changes: reply, phrase or link
    case Kind: return Words::tr("Kind");
    //: What of an entry an import changes
    case Text: return Words::tr("Text");
    //: What of an entry an import changes: brands, teams and channels
    case Place: return Words::tr("Where it is offered");
    //: What of an entry an import changes
    case Time: return Words::tr("When it is offered");
    case Other: break;
    }
    //: What of an entry an import changes: attachments, review period and the like
    return Words::tr("Other settings");
}

QString changedParts(const ImportRow &row)
{
    QStringList parts;
    int texts = 0;
    for (const ImportChange &each : row.changes) {
        if (each.part == ImportChange::Part::Text)
            ++texts;
        else
            parts.append(partWord(each.part).toLower());
    }
    if (texts > 0)
        //: What of an entry an import changes
        parts.append(Words::tr("%n text(s)", nullptr, texts));
    //: Between the parts of an entry that an import changes
    return parts.join(Words::tr(", "));
}

} // namespace

QString importStatusWord(ImportStatus status)
{
    switch (status) {
    //: A row of an import: the library has nothing like it
    case ImportStatus::New: return Words::tr("New");
    //: A row of an import: the library has it otherwise
    case ImportStatus::Changed: return Words::tr("Changed");
    //: A row of an import: the library has exactly this
    case ImportStatus::Same: return Words::tr("Same");
    //: A row of an import: like another entry or an earlier row
    case ImportStatus::Duplicate: return Words::tr("Duplicate");
    case ImportStatus::Refused: break;
    }
    //: A row of an import that the library would not take
    return Words::tr("Can’t come in");
}

QLatin1StringView importStatusIcon(ImportStatus status)
{
    switch (status) {
    case ImportStatus::New: return "list-add"_L1;
    case ImportStatus::Changed: return "document-edit"_L1;
    case ImportStatus::Same: return "emblem-ok"_L1;
    case ImportStatus::Duplicate: return "edit-copy"_L1;
    case ImportStatus::Refused: break;
    }
    return "dialog-error"_L1;
}

Tone importStatusTone(ImportStatus status)
{
    switch (status) {
    case ImportStatus::New: return Tone::Ok;
    case ImportStatus::Changed: return Tone::Accent;
    case ImportStatus::Same: return Tone::Neutral;
    case ImportStatus::Duplicate: return Tone::Warn;
    case ImportStatus::Refused: break;
    }
    return Tone::Danger;
}

QString importChoiceWord(ImportChoice choice)
{
    switch (choice) {
    //: Choice for a row of an import
    case ImportChoice::BringIn: return Words::tr("Bring it in");
    //: Choice for a row of an import: the entry that is there takes what the file says
    case ImportChoice::Replace: return Words::tr("Replace what is there");
    //: Choice for a row of an import
    case ImportChoice::KeepBoth: return Words::tr("Keep both");
    case ImportChoice::Skip: break;
    }
    //: Choice for a row of an import
    return Words::tr("Skip");
}

QString importOutcome(const ImportRow &row)
{
    if (row.status == ImportStatus::Refused)
        return row.refusal;
    if (row.status == ImportStatus::Same)
        //: What happens with a row of an import
        return Words::tr("Nothing: it is there already");
    switch (row.choice) {
    //: What happens with a row of an import
    case ImportChoice::BringIn: return Words::tr("Comes in as a draft");
    case ImportChoice::Replace:
        //: What happens with a row of an import; %1 are parts of an entry: title, tags, 2 texts
        return Words::tr("Changes %1").arg(changedParts(row));
    case ImportChoice::KeepBoth:
        if (row.asNew.shortcuts.isEmpty() || row.asNew.shortcuts == row.entry.shortcuts)
            //: What happens with a row of an import
            return Words::tr("Comes in beside the other");
        //: What happens with a row of an import; %1 is a shortcut
        return Words::tr("Comes in beside the other as %1")
            .arg(isolatedLtr(u'/' + row.asNew.shortcuts.constFirst()));
    case ImportChoice::Skip: break;
    }
    //: What happens with a row of an import
    return Words::tr("Is left out");
}

QString importPartWord(const ImportChange &change)
{
    if (change.part != ImportChange::Part::Text)
        return partWord(change.part);
    if (change.form == FormOfAddress::Neutral)
        //: A text of an entry; %1 is a language
        return Words::tr("Text, %1").arg(languageName(change.language));
    //: A text of an entry; %1 is a language, %2 a form of address
    return Words::tr("Text, %1, %2").arg(languageName(change.language), formWord(change.form).toLower());
}

} // namespace parley
