// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/entrywords.h"

#include "models/library/variantchoice.h"

#include <QCoreApplication>
#include <QLocale>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::EntryWords)
};

} // namespace

QLatin1StringView kindIcon(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Reply: break;
    case EntryKind::Phrase: return "user-identity"_L1;
    case EntryKind::Link: return "insert-link"_L1;
    }
    return "text-x-generic"_L1;
}

QString kindWords(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Reply: break;
    //: A kind of library entries
    case EntryKind::Phrase: return Words::tr("Personal phrases");
    //: A kind of library entries
    case EntryKind::Link: return Words::tr("Links");
    }
    //: A kind of library entries: canned responses
    return Words::tr("Replies");
}

QString statusWord(EntryStatus status)
{
    switch (status) {
    //: State of a library entry
    case EntryStatus::Draft: return Words::tr("Draft");
    //: State of a library entry
    case EntryStatus::InReview: return Words::tr("In review");
    //: State of a library entry
    case EntryStatus::Published: return Words::tr("Published");
    //: State of a library entry
    case EntryStatus::Retired: return Words::tr("Retired");
    }
    return {};
}

QString formWord(FormOfAddress form)
{
    switch (form) {
    //: Form of address
    case FormOfAddress::Neutral: return Words::tr("Neutral");
    //: Form of address
    case FormOfAddress::Feminine: return Words::tr("Feminine");
    //: Form of address
    case FormOfAddress::Masculine: return Words::tr("Masculine");
    }
    return {};
}

QString ownLanguageName(const QString &language)
{
    const QString primary = primaryLanguage(language);
    if (primary == "en"_L1)
        return u"English"_s;
    const QString name = QLocale(primary).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

QString languageName(const QString &language)
{
    const QString primary = primaryLanguage(language);
    if (primary == "en"_L1)
        //: A language
        return Words::tr("English");
    if (primary == "he"_L1)
        //: A language
        return Words::tr("Hebrew");
    if (primary == "ar"_L1)
        //: A language
        return Words::tr("Arabic");
    if (primary == "pl"_L1)
        //: A language
        return Words::tr("Polish");
    return ownLanguageName(language);
}

} // namespace parley
