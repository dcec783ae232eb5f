// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/names.h"

#include <QList>
#include <QStringList>

namespace parley {

//! A word or phrase to avoid, and the better one.
struct ToneWord
{
    QString word;
    QString better; //!< empty: leave it out
    QString reason; //!< such as "say what happens next"

    friend bool operator==(const ToneWord &, const ToneWord &) = default;
};

enum class ToneRule { Free, Required, Unwanted };

template<>
struct Names<ToneRule>
{
    static constexpr std::array table{
        std::pair{ToneRule::Free, "free"},
        std::pair{ToneRule::Required, "required"},
        std::pair{ToneRule::Unwanted, "unwanted"},
    };
};

//! How a brand writes in one language.
struct ToneGuide
{
    QString brand;         //!< empty: every brand without its own
    QString language;      //!< BCP 47
    QStringList use;       //!< words and phrases to use
    QList<ToneWord> avoid; //!< and those to avoid
    ToneRule greeting = ToneRule::Free;
    QStringList greetings; //!< what counts as one, at the start of a text
    ToneRule closing = ToneRule::Free;
    QStringList closings;        //!< what counts as one, at its end
    int sentenceWords = 0;       //!< the longest sentence, in words; 0: any
    int exclamations = -1;       //!< most exclamation marks in a text; -1: any
    bool allowsCapitals = false; //!< words of capital letters only
    int version = 0;             //!< counts saves; an edit names the version it began from

    friend bool operator==(const ToneGuide &, const ToneGuide &) = default;
};

} // namespace parley
