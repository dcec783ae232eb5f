// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/checkwords.h"

#include "models/library/language/schema.h"
#include "widgets/common/textdirection.h"
#include "widgets/conversation/channelwords.h"
#include "widgets/library/entrywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::CheckWords)
};

QString number(int value) { return QLocale().toString(value); }

QString variantWords(const Finding &finding)
{
    const QString language = languageName(finding.language);
    if (finding.form == FormOfAddress::Neutral)
        return language;
    //: A text of a canned response: %1 is a language, %2 a form of address
    return Words::tr("%1, %2").arg(language, formWord(finding.form).toLower());
}

QString replacement(const Finding &finding)
{
    if (finding.better.isEmpty())
        return isolated(finding.subject);
    //: A word and the one to write in its place
    return Words::tr("%1 → %2").arg(isolated(finding.subject), isolated(finding.better));
}

QString avoidedWords(const Finding &finding)
{
    const QString word = isolated(finding.subject);
    if (!finding.reason.isEmpty() && !finding.better.isEmpty())
        //: A word that the tone guide avoids, the better one, and why
        return Words::tr("“%1” → “%2”: %3").arg(word, isolated(finding.better), isolated(finding.reason));
    if (!finding.reason.isEmpty())
        //: A word that the tone guide avoids, and why
        return Words::tr("“%1”: %2").arg(word, isolated(finding.reason));
    //: A word that the tone guide avoids
    return finding.better.isEmpty() ? Words::tr("“%1”: leave it out.").arg(isolated(finding.subject))
                                    : replacement(finding);
}

QString smsWords(const Finding &finding)
{
    //: The length of an SMS
    const QString parts = Words::tr("%n part(s)", nullptr, finding.count);
    //: %1 is "3 parts", %2 what it would be: a number
    return Words::tr("%1; %n character(s) fewer make it %2.", nullptr, finding.most)
        .arg(parts, number(finding.count - 1));
}

QString toneWords(const Finding &finding)
{
    switch (finding.kind) {
    case CheckKind::AvoidedWord: return avoidedWords(finding);
    //: The tone guide wants a greeting; %1 is one
    case CheckKind::GreetingMissing:
        return Words::tr("Begin with a greeting, such as “%1”.").arg(isolated(finding.better));
    //: The tone guide wants no greeting; %1 is the one that is there
    case CheckKind::GreetingUnwanted:
        return Words::tr("“%1”: begin with what matters.").arg(isolated(finding.subject));
    //: The tone guide wants a closing; %1 is one
    case CheckKind::ClosingMissing:
        return Words::tr("End with a closing, such as “%1”.").arg(isolated(finding.better));
    //: The tone guide wants no closing; %1 is the one that is there
    case CheckKind::ClosingUnwanted:
        return Words::tr("“%1”: leave the closing out.").arg(isolated(finding.subject));
    case CheckKind::LongSentence:
        //: A sentence of a canned response; %1 is how many words the tone guide allows
        return Words::tr("%n word(s); the guide allows %1.", nullptr, finding.count)
            .arg(number(finding.most));
    case CheckKind::ManyExclamations:
        //: Exclamation marks of a text; %1 is how many the tone guide allows
        return Words::tr("%n mark(s) in the text; the guide allows %1.", nullptr, finding.count)
            .arg(number(finding.most));
    default: break;
    }
    //: Words in capital letters; %1 are they
    return Words::tr("“%1”: capitals read as shouting.").arg(isolated(finding.subject));
}

QString personalWords(const Finding &finding)
{
    //: Personal data left in a canned response; %1 is an email address, a number or a name
    return Words::tr("%1 would go to every customer. Use a field.").arg(isolated(finding.subject));
}

QString linkWords(const Finding &finding)
{
    if (finding.kind == CheckKind::DeadLink) {
        //: An address at which there is nothing; %2 is why
        return finding.reason.isEmpty()
                   ? isolatedLtr(finding.subject)
                   : Words::tr("%1: %2").arg(isolatedLtr(finding.subject), isolated(finding.reason));
    }
    if (finding.kind == CheckKind::UnknownLink)
        //: %1 is the name of a link in the library
        return Words::tr("The library has no link “%1”.").arg(isolatedLtr(finding.subject));
    //: %1 is the name of a link in the library, %2 a language
    return Words::tr("“%1” has no address in %2.")
        .arg(isolatedLtr(finding.subject), languageName(finding.language));
}

} // namespace

QLatin1StringView checkIcon(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Syntax:
    case CheckKind::UnknownName:
    case CheckKind::MissingDefault: return "dialog-error"_L1;
    case CheckKind::Spelling: return "tools-check-spelling"_L1;
    case CheckKind::TooLong:
    case CheckKind::LongForSms: return "parley-sms"_L1;
    case CheckKind::VariantMissing:
    case CheckKind::VariantOutdated: return "preferences-desktop-locale"_L1;
    case CheckKind::SameText:
    case CheckKind::AlikeText: return "edit-copy"_L1;
    case CheckKind::UnknownLink:
    case CheckKind::LinkWithoutAddress:
    case CheckKind::DeadLink: return "insert-link"_L1;
    case CheckKind::PersonalEmail:
    case CheckKind::PersonalPhone:
    case CheckKind::PersonalCard:
    case CheckKind::PersonalIban:
    case CheckKind::PersonalOrder:
    case CheckKind::PersonalName:
    case CheckKind::NoOwner: return "user-identity"_L1;
    case CheckKind::ReviewOverdue: return "appointment-soon"_L1;
    default: return "dialog-warning"_L1;
    }
}

QString checkTitle(const Finding &finding)
{
    switch (finding.kind) {
    //: A check of a canned response: it is not written as it should be
    case CheckKind::Syntax: return Words::tr("Error");
    //: A check of a canned response
    case CheckKind::UnknownName: return Words::tr("Unknown field");
    //: A check of a canned response: a field has no default
    case CheckKind::MissingDefault: return Words::tr("No fallback");
    //: A check of a canned response
    case CheckKind::Spelling: return Words::tr("Spelling");
    //: A check of a canned response: a sentence has too many words
    case CheckKind::LongSentence: return Words::tr("Long sentence");
    //: A check of a canned response; %1 is a channel
    case CheckKind::TooLong: return Words::tr("Too long for %1").arg(channelName(finding.channel));
    //: A check of a canned response
    case CheckKind::LongForSms: return Words::tr("Long for SMS");
    //: A check of a canned response: no text in a language
    case CheckKind::VariantMissing: return Words::tr("No text");
    //: A check of a canned response: its source has changed since
    case CheckKind::VariantOutdated: return Words::tr("Older than its source");
    //: A check of a canned response: another entry has it too
    case CheckKind::SameText: return Words::tr("Same text twice");
    //: A check of a canned response: another entry has almost the same
    case CheckKind::AlikeText: return Words::tr("Almost the same text");
    //: A check of a canned response
    case CheckKind::UnknownLink: return Words::tr("Unknown link");
    //: A check of a link
    case CheckKind::LinkWithoutAddress: return Words::tr("No address");
    //: A check of a link: nothing is at its address
    case CheckKind::DeadLink: return Words::tr("Dead link");
    //: A check of a canned response: personal data
    case CheckKind::PersonalEmail: return Words::tr("Email address");
    //: A check of a canned response: personal data
    case CheckKind::PersonalPhone: return Words::tr("Phone number");
    //: A check of a canned response: personal data
    case CheckKind::PersonalCard: return Words::tr("Card number");
    //: A check of a canned response: personal data
    case CheckKind::PersonalIban: return Words::tr("Account number");
    //: A check of a canned response: personal data
    case CheckKind::PersonalOrder: return Words::tr("Order number");
    //: A check of a canned response: personal data
    case CheckKind::PersonalName: return Words::tr("A customer’s name");
    //: A check of a library entry
    case CheckKind::NoOwner: return Words::tr("No owner");
    //: A check of a library entry
    case CheckKind::ReviewOverdue: return Words::tr("Review overdue");
    default: break;
    }
    //: A check of a canned response: how the brand writes
    return Words::tr("Tone guide");
}

QString checkPlace(const Finding &finding, bool isCurrent)
{
    if (finding.language.isEmpty())
        return {};
    if (isCurrent && finding.line > 0)
        //: Where a finding is, after its name
        return Words::tr("on line %1").arg(finding.line);
    if (isCurrent)
        return {};
    if (finding.line > 1)
        //: Where a finding is, after its name; %2 is a language
        return Words::tr("on line %1 in %2").arg(finding.line).arg(variantWords(finding));
    //: Where a finding is, after its name; %1 is a language
    return Words::tr("in %1").arg(variantWords(finding));
}

QString checkExplanation(const Finding &finding)
{
    switch (finding.kind) {
    case CheckKind::Syntax:
    case CheckKind::UnknownName: return finding.reason;
    case CheckKind::MissingDefault:
        //: A field without a default; %1 is its name
        return Words::tr("An empty %1 would block Send.").arg(isolatedLtr(finding.subject.section(u'.', -1)));
    case CheckKind::Spelling: return replacement(finding);
    case CheckKind::TooLong:
        //: The length of a text; %1 is how long it may be
        return Words::tr("%n character(s); the channel takes %1.", nullptr, finding.count)
            .arg(number(finding.most));
    case CheckKind::LongForSms: return smsWords(finding);
    //: A text is missing in a language
    case CheckKind::VariantMissing:
        return Words::tr("Customers get another language, or a form that may be wrong.");
    //: A text was not changed when its source was; %1 is the source's language
    case CheckKind::VariantOutdated:
        return Words::tr("The text in %1 has changed since.").arg(languageName(finding.subject));
    //: %1 is the title of a library entry
    case CheckKind::SameText: return Words::tr("“%1” says it word for word.").arg(isolated(finding.subject));
    case CheckKind::AlikeText:
        //: %1 is the title of a library entry, %2 a number
        return Words::tr("“%1” says %2% of it.").arg(isolated(finding.subject), number(finding.count));
    case CheckKind::UnknownLink:
    case CheckKind::LinkWithoutAddress:
    case CheckKind::DeadLink: return linkWords(finding);
    case CheckKind::PersonalEmail:
    case CheckKind::PersonalPhone:
    case CheckKind::PersonalCard:
    case CheckKind::PersonalIban:
    case CheckKind::PersonalOrder:
    case CheckKind::PersonalName: return personalWords(finding);
    //: A library entry that nobody keeps
    case CheckKind::NoOwner: return Words::tr("An entry nobody keeps goes out of date.");
    //: A library entry was to be read again
    case CheckKind::ReviewOverdue: return Words::tr("Due %n day(s) ago.", nullptr, finding.count);
    default: return toneWords(finding);
    }
}

QString mendWords(const Finding &finding)
{
    switch (finding.kind) {
    //: Button: writes a default for a field
    case CheckKind::MissingDefault: return Words::tr("Add default");
    //: Button: begins the text that is missing
    case CheckKind::VariantMissing: return Words::tr("Write");
    case CheckKind::SameText:
    //: Button: opens the other library entry
    case CheckKind::AlikeText: return Words::tr("Open");
    case CheckKind::LinkWithoutAddress:
        //: Button: begins the address that is missing
        return finding.other.isEmpty() ? Words::tr("Write") : Words::tr("Open");
    default: break;
    }
    //: Button: mends what a check found
    return finding.mend ? Words::tr("Fix") : QString();
}

} // namespace parley
