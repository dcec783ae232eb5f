// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/customer.h"
#include "models/domain/id.h"
#include "models/domain/names.h"

#include <QMetaType>

#include <optional>

namespace parley {

//! What the checks of an entry look for.
enum class CheckKind {
    Syntax,             //!< not the language of canned responses; reason says what is wrong
    UnknownName,        //!< a root or field that no data has; reason says so
    MissingDefault,     //!< subject may be empty, which would refuse Send
    Spelling,           //!< subject is in no dictionary; better the nearest that is
    AvoidedWord,        //!< of the tone guide: subject, better, reason
    GreetingMissing,    //!< better is one
    GreetingUnwanted,   //!< subject
    ClosingMissing,     //!< better is one
    ClosingUnwanted,    //!< subject
    LongSentence,       //!< count words, most allowed
    ManyExclamations,   //!< count in the text, most allowed
    CapitalLetters,     //!< subject
    TooLong,            //!< for the channel: count characters, most allowed; for SMS see parts
    LongForSms,         //!< count parts; most characters fewer make it one part less
    VariantMissing,     //!< no text in the language and form
    VariantOutdated,    //!< its source has changed since: count versions ago
    SameText,           //!< word for word in another entry: subject is its title
    AlikeText,          //!< almost: count per cent
    UnknownLink,        //!< link.NAME without such an entry: subject is the name
    LinkWithoutAddress, //!< no address in the language: subject is the link's name
    DeadLink,           //!< subject is the address, reason what the backend found
    PersonalEmail,
    PersonalPhone,
    PersonalCard, //!< a payment card's number
    PersonalIban,
    PersonalOrder, //!< an order's or other id
    PersonalName,  //!< a name right after a greeting
    NoOwner,
    ReviewOverdue, //!< count days
};

template<>
struct Names<CheckKind>
{
    static constexpr std::array table{
        std::pair{CheckKind::Syntax, "syntax"},
        std::pair{CheckKind::UnknownName, "unknown_name"},
        std::pair{CheckKind::MissingDefault, "missing_default"},
        std::pair{CheckKind::Spelling, "spelling"},
        std::pair{CheckKind::AvoidedWord, "avoided_word"},
        std::pair{CheckKind::GreetingMissing, "greeting_missing"},
        std::pair{CheckKind::GreetingUnwanted, "greeting_unwanted"},
        std::pair{CheckKind::ClosingMissing, "closing_missing"},
        std::pair{CheckKind::ClosingUnwanted, "closing_unwanted"},
        std::pair{CheckKind::LongSentence, "long_sentence"},
        std::pair{CheckKind::ManyExclamations, "many_exclamations"},
        std::pair{CheckKind::CapitalLetters, "capital_letters"},
        std::pair{CheckKind::TooLong, "too_long"},
        std::pair{CheckKind::LongForSms, "long_for_sms"},
        std::pair{CheckKind::VariantMissing, "variant_missing"},
        std::pair{CheckKind::VariantOutdated, "variant_outdated"},
        std::pair{CheckKind::SameText, "same_text"},
        std::pair{CheckKind::AlikeText, "alike_text"},
        std::pair{CheckKind::UnknownLink, "unknown_link"},
        std::pair{CheckKind::LinkWithoutAddress, "link_without_address"},
        std::pair{CheckKind::DeadLink, "dead_link"},
        std::pair{CheckKind::PersonalEmail, "personal_email"},
        std::pair{CheckKind::PersonalPhone, "personal_phone"},
        std::pair{CheckKind::PersonalCard, "personal_card"},
        std::pair{CheckKind::PersonalIban, "personal_iban"},
        std::pair{CheckKind::PersonalOrder, "personal_order"},
        std::pair{CheckKind::PersonalName, "personal_name"},
        std::pair{CheckKind::NoOwner, "no_owner"},
        std::pair{CheckKind::ReviewOverdue, "review_overdue"},
    };
};

//! Danger is to be fixed before review; Warn may be kept with a reason.
enum class Severity { Danger, Warn };

//! What mends a finding: text for a part of the variant's text, and where the caret is to be then.
struct Mend
{
    qsizetype start = 0; //!< in UTF-16 units
    qsizetype length = 0;
    QString text;
    qsizetype caret = -1; //!< in \a text; -1: after it

    friend bool operator==(const Mend &, const Mend &) = default;
};

//! Something that a check of an entry found, where it stands. It carries what the words for people are
//! made of, not the words.
struct Finding
{
    CheckKind kind = CheckKind::Syntax;
    Severity severity = Severity::Warn;
    QString key;           //!< the same as long as it is the same finding; KeptFinding::finding names it
    int variant = -1;      //!< its place in Entry::variants; -1: none, of the entry or of a missing text
    QString language = {}; //!< of that variant, or of the missing one
    FormOfAddress form = FormOfAddress::Neutral;
    qsizetype start = 0;  //!< in UTF-16 units of the variant's text
    qsizetype length = 0; //!< 0: nothing to underline
    int line = 0;         //!< from 1; 0: of no line
    QString subject = {}; //!< see CheckKind
    QString better = {};
    QString reason = {};
    int count = 0;
    int most = 0;
    Channel channel = Channel::Sms;   //!< of TooLong
    EntryId other = {};               //!< of SameText, AlikeText and the link kinds
    std::optional<Mend> mend = {};    //!< when one is certain, or begins well
    std::optional<QString> kept = {}; //!< why somebody chose to leave it; then it counts no more

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace parley

Q_DECLARE_METATYPE(parley::Finding)
