// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/filters.h"
#include "models/library/language/parsescope.h"
#include "models/library/language/tokeniser.h"

namespace parley {

//! Parses the words of one markup. The first thing wrong is added to the diagnostics and ends it.
class ExpressionParser
{
public:
    ExpressionParser(QList<Lexeme> tokens, ParseScope &scope);

    //! `operand | filter: argument`, to be shown.
    [[nodiscard]] std::optional<ast::Output> output();
    //! The same, to be kept under a name.
    [[nodiscard]] std::optional<ast::Output> filtered();
    //! `a == b and c`.
    [[nodiscard]] std::optional<ast::Condition> condition();
    //! One value and nothing else.
    [[nodiscard]] std::optional<ast::Operand> single();
    //! `a, b or c`.
    [[nodiscard]] std::optional<std::vector<ast::Operand>> alternatives();

private:
    [[nodiscard]] const Lexeme &peek(qsizetype ahead = 0) const;
    Lexeme take();
    bool takeIf(Lexeme::Kind kind);
    [[nodiscard]] bool isWord(QLatin1StringView word) const;
    [[nodiscard]] qsizetype lastEnd() const;
    void refuseToken(const QString &expected);
    [[nodiscard]] bool expect(Lexeme::Kind kind, const QString &sign);

    [[nodiscard]] std::optional<ast::Operand> operand();
    [[nodiscard]] std::optional<ast::Operand> rangeLiteral();
    [[nodiscard]] std::optional<ast::Path> path();
    [[nodiscard]] bool root(ast::Path &path);
    [[nodiscard]] std::optional<ast::Step> step();
    [[nodiscard]] std::optional<ast::Step> bracketStep();
    [[nodiscard]] bool check(ast::Path &path, const ast::Range &rootRange);
    void refuseRoot(const ast::Path &path, const ast::Range &rootRange);
    [[nodiscard]] std::optional<ast::FilterCall> filterCall();
    [[nodiscard]] bool arguments(ast::FilterCall &call);
    [[nodiscard]] bool check(ast::FilterCall &call, const ast::Range &nameRange);
    [[nodiscard]] bool checkNames(const ast::FilterCall &call);
    void addQuestion(const ast::Output &output);
    [[nodiscard]] bool checkQuestion(const ast::FilterCall &call, const FilterArguments &arguments,
                                     const Question &question);
    [[nodiscard]] std::optional<ast::Comparison> comparison();

    static constexpr int MaxNesting = 16; //!< of brackets in brackets

    QList<Lexeme> m_tokens;
    int m_nesting = 0;
    qsizetype m_at = 0;
    ParseScope &m_scope;
};

} // namespace parley
