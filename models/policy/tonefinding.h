// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/names.h"

#include <optional>

namespace parley {

//! What a tone guide can find wrong with a text.
enum class ToneKind {
    AvoidedWord,
    GreetingMissing,
    GreetingUnwanted,
    ClosingMissing,
    ClosingUnwanted,
    LongSentence,
    ManyExclamations,
    CapitalLetters,
};

template<>
struct Names<ToneKind>
{
    static constexpr std::array table{
        std::pair{ToneKind::AvoidedWord, "avoided_word"},
        std::pair{ToneKind::GreetingMissing, "greeting_missing"},
        std::pair{ToneKind::GreetingUnwanted, "greeting_unwanted"},
        std::pair{ToneKind::ClosingMissing, "closing_missing"},
        std::pair{ToneKind::ClosingUnwanted, "closing_unwanted"},
        std::pair{ToneKind::LongSentence, "long_sentence"},
        std::pair{ToneKind::ManyExclamations, "many_exclamations"},
        std::pair{ToneKind::CapitalLetters, "capital_letters"},
    };
};

//! What is to stand in the place of a part of a text, to mend it.
struct ToneMend
{
    qsizetype start = 0; //!< in UTF-16 units; may reach beyond the finding, to take a comma or a blank along
    qsizetype length = 0;
    QString text;

    friend bool operator==(const ToneMend &, const ToneMend &) = default;
};

//! Something in a text that the brand's tone guide does not want, where it stands. It carries what the
//! words for people are made of, not the words.
struct ToneFinding
{
    ToneKind kind = ToneKind::AvoidedWord;
    qsizetype start = 0;          //!< in UTF-16 units of the whole text
    qsizetype length = 0;         //!< 0 where something is missing
    QString found;                //!< the part itself, as it is written
    QString word;                 //!< AvoidedWord: as the guide has it
    QString better;               //!< and the better one; empty: leave it out
    QString reason;               //!< the guide's, may be empty
    int count = 0;                //!< LongSentence: its words; ManyExclamations: all of the text's
    int most = 0;                 //!< what the guide allows of them
    std::optional<ToneMend> mend; //!< when it is certain

    friend bool operator==(const ToneFinding &, const ToneFinding &) = default;
};

} // namespace parley
