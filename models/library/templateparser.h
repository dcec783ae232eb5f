// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/ast.h"
#include "models/library/diagnostic.h"
#include "models/library/schema.h"

namespace parley {

//! Parses a whole template into its tree. Goes on after an error, so that all are found at once.
class TemplateParser
{
public:
    TemplateParser(const QString &source, const Schema &schema);

    [[nodiscard]] ast::Block parse();
    [[nodiscard]] QList<Diagnostic> diagnostics() const { return m_diagnostics; }

private:
    //! `{{ … }}` or `{% … %}`.
    struct Markup
    {
        bool isTag = false;
        ast::Range range; //!< with its braces
        ast::Range inner; //!< between them
        QString word;     //!< the first word of a tag
        bool trimsBefore = false;
        bool trimsAfter = false;
    };
    //! Why a block ended: the tag that ended it, or nothing at the end of the text.
    using Ending = std::optional<Markup>;

    [[nodiscard]] std::optional<Markup> nextMarkup();
    [[nodiscard]] std::optional<Markup> closedMarkup(qsizetype open, bool isTag);
    void appendText(ast::Block &block, qsizetype end, bool trimsEnd);
    Ending parseBlock(ast::Block &block, const QStringList &endings, int depth);
    void parseOutput(ast::Block &block, const Markup &markup);
    void parseTag(ast::Block &block, const Markup &markup, int depth);
    void parseIf(ast::Block &block, const Markup &opening, int depth);
    [[nodiscard]] std::optional<ast::Condition> parseCondition(const Markup &markup);
    void expectNothing(const Markup &markup);
    void giveUp();
    void refuse(const ast::Range &range, const QString &message, const QString &hint = {},
                bool isMend = false);

    static constexpr qsizetype MaxDiagnostics = 50;

    const QString &m_source;
    const Schema &m_schema;
    QList<Diagnostic> m_diagnostics;
    qsizetype m_at = 0;        //!< up to where the text is parsed
    bool m_trimsNext = false;  //!< the last markup ended in a hyphen
    bool m_hasGivenUp = false; //!< too much is wrong: the rest is not looked at
    int m_filters = 0;
};

} // namespace parley
