// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/policy/tonefinding.h"

#include <QString>

#include <optional>

namespace parley {

//! What is looked for in a draft before it is sent.
enum class GuardKind {
    Unfilled,        //!< a field that nobody has filled
    LeftPlaceholder, //!< a placeholder that stands there as text
    OtherCustomer,   //!< the name of another customer
    OtherNumber,     //!< an order number of another customer
    SentBefore,      //!< the entry was sent to this customer before
    AvoidedWord,     //!< a word the tone guide does not want
    WrongLink,       //!< a library link's address for another language
    TooLong,         //!< more than the channel takes in one message
    Uncertain,       //!< a filled value that is to be looked at
    Tone,            //!< what else the tone guide does not want
};

enum class GuardSeverity {
    Refuse, //!< it is not sent
    Ask,    //!< it is sent when Send is pressed again
    Note,   //!< shown when asked for
};

//! What is to stand in the place of a part of the draft.
struct GuardMend
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString text;

    friend bool operator==(const GuardMend &, const GuardMend &) = default;
};

//! Something to be seen before a draft is sent, where it stands. It carries what the words for people are
//! made of, not the words.
struct GuardFinding
{
    GuardKind kind = GuardKind::Unfilled;
    GuardSeverity severity = GuardSeverity::Ask;
    qsizetype start = 0;                   //!< in UTF-16 units of the draft
    qsizetype length = 0;                  //!< 0: the draft as a whole, or something that is missing
    QString found;                         //!< the part itself; of a field its label
    QString about;                         //!< whose name or number, the entry's title, the guide's reason
    QString better;                        //!< what to say or offer instead; may be empty
    int count = 0;                         //!< TooLong: messages it takes; Tone: as its finding has it
    int most = 0;                          //!< Tone: what the guide allows
    EntryId entry;                         //!< SentBefore
    ToneKind tone = ToneKind::AvoidedWord; //!< AvoidedWord, Tone
    std::optional<GuardMend> mend = {};    //!< when it is certain

    //! What it is about, wherever it stands: the same after text round it has changed.
    [[nodiscard]] QString key() const;

    friend bool operator==(const GuardFinding &, const GuardFinding &) = default;
};

} // namespace parley
