// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/ast.h"
#include "models/library/language/diagnostic.h"

#include <QList>

namespace parley {

//! One word of the markup between `{{` and `}}` or `{%` and `%}`.
struct Lexeme
{
    enum class Kind {
        Name,
        Number,
        Text,
        Dot,
        Dots, //!< the two of a range
        Open,
        Close,
        OpenRange,
        CloseRange,
        Pipe,
        Colon,
        Comma,
        Comparator,
        End,
    };
    Kind kind = Kind::End;
    QString text; //!< as written; a Text without its quotes
    ast::Range range;
};

//! Splits the markup of \a source in \a range. What is no part of the language is left out and added to
//! \a diagnostics. The last token is an End of length 0.
[[nodiscard]] QList<Lexeme> tokenise(const QString &source, ast::Range range, QList<Diagnostic> &diagnostics);

} // namespace parley
