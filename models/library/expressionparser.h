// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/schema.h"
#include "models/library/tokeniser.h"

namespace parley {

//! Parses the words of one markup. The first thing wrong is added to the diagnostics and ends it.
class ExpressionParser
{
public:
    ExpressionParser(QList<Lexeme> tokens, const Schema &schema, QList<Diagnostic> &diagnostics);

    //! `operand | filter: argument`.
    [[nodiscard]] std::optional<ast::Output> output();
    //! `a == b and c`.
    [[nodiscard]] std::optional<ast::Condition> condition();

private:
    [[nodiscard]] const Lexeme &peek(qsizetype ahead = 0) const;
    Lexeme take();
    bool takeIf(Lexeme::Kind kind);
    void refuse(const ast::Range &range, const QString &message, const QString &hint = {},
                bool isMend = false);
    void refuseToken(const QString &expected);
    [[nodiscard]] bool expectEnd();

    [[nodiscard]] std::optional<ast::Operand> operand();
    [[nodiscard]] std::optional<ast::Path> path();
    [[nodiscard]] std::optional<ast::Step> step();
    [[nodiscard]] std::optional<ast::Step> bracketStep();
    [[nodiscard]] bool check(const ast::Path &path, const ast::Range &rootRange);
    [[nodiscard]] std::optional<ast::FilterCall> filterCall();
    [[nodiscard]] bool arguments(ast::FilterCall &call);
    [[nodiscard]] bool check(const ast::FilterCall &call, const ast::Range &nameRange);
    [[nodiscard]] std::optional<ast::Comparison> comparison();

    static constexpr int MaxNesting = 16; //!< of brackets in brackets

    QList<Lexeme> m_tokens;
    int m_nesting = 0;
    qsizetype m_at = 0;
    const Schema &m_schema;
    QList<Diagnostic> &m_diagnostics;
};

} // namespace parley
