// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/diagnostic.h"
#include "models/library/language/question.h"

#include <QList>
#include <QStringList>

namespace parley {

//! How a placeholder came out.
enum class SpanState {
    Filled,    //!< from the data, or typed by the agent
    Default,   //!< the template's own default
    Missing,   //!< nothing to put there: length 0, and Send is refused
    Uncertain, //!< filled, but the agent is to look at it
};

//! Which characters of a rendered text came from which placeholder; direction marks round a value are in it.
struct Span
{
    qsizetype start = 0; //!< in UTF-16 units
    qsizetype length = 0;
    QString placeholder; //!< such as `customer.first_name`
    QString label;       //!< the same for people: "first name"
    SpanState state = SpanState::Filled;

    friend bool operator==(const Span &, const Span &) = default;
};

//! A template rendered for one customer.
struct RenderedText
{
    QString text;
    QList<Span> spans;        //!< in the order of the text
    QList<Diagnostic> errors; //!< of the template; the text is empty when there are any
    bool isRightToLeft = false;
    QList<Question> questions = {}; //!< what the template asks, in its order

    //! Nothing is missing and nothing wrong: it may be sent as it is.
    [[nodiscard]] bool isComplete() const;
    //! The placeholders that are missing, each once, in the order of the text.
    [[nodiscard]] QStringList missing() const;
    //! What is asked for a placeholder; a plain text under its own name when the template says no more.
    [[nodiscard]] Question question(const QString &placeholder) const;

    friend bool operator==(const RenderedText &, const RenderedText &) = default;
};

} // namespace parley
