// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/parsescope.h"
#include "models/library/language/tokeniser.h"

namespace parley {

//! Parses a whole template into its tree. Goes on after an error, so that all are found at once.
//! The text and the outputs are in templateparser.cpp, the tags in templatetags.cpp.
class TemplateParser
{
public:
    TemplateParser(const QString &source, const Schema &schema, bool isLenient);

    [[nodiscard]] ast::Block parse();
    [[nodiscard]] QList<Diagnostic> diagnostics() const { return m_scope.diagnostics; }
    [[nodiscard]] QList<Question> questions() const { return m_scope.questions; }

private:
    //! `{{ … }}` or `{% … %}`.
    struct Markup
    {
        bool isTag = false;
        ast::Range range; //!< with its braces
        ast::Range inner; //!< between them; after the word of a tag
        QString word;     //!< the first word of a tag, or #
        bool trimsBefore = false;
        bool trimsAfter = false;
    };
    //! Why a block ended: the tag that ended it, or nothing at the end of the text.
    using Ending = std::optional<Markup>;

    [[nodiscard]] std::optional<Markup> nextMarkup();
    [[nodiscard]] std::optional<Markup> closedMarkup(qsizetype open, bool isTag);
    [[nodiscard]] qsizetype nextOpening(qsizetype from, bool isTag) const;
    void takeWord(Markup &markup) const;
    void appendText(ast::Block &block, qsizetype end, bool trimsEnd);
    void pass(const Markup &markup);
    Ending parseBlock(ast::Block &block, const QStringList &endings, int depth);
    [[nodiscard]] Ending parseBody(ast::Block &block, const Markup &opening, const QStringList &endings,
                                   int depth);
    void parseOutput(ast::Block &block, const Markup &markup);
    void parseTag(ast::Block &block, const Markup &markup, int depth);

    [[nodiscard]] bool isTooDeep(const Markup &opening, int depth);
    void parseIf(ast::Block &block, const Markup &opening, int depth);
    void parseCase(ast::Block &block, const Markup &opening, int depth);
    void parseWhen(ast::Case &choice, const Markup &markup);
    void parseAssign(ast::Block &block, const Markup &markup);
    void parseCapture(ast::Block &block, const Markup &opening, int depth);
    void parseRaw(ast::Block &block, const Markup &opening);
    void skipComment(const Markup &opening);
    [[nodiscard]] std::optional<Markup> tagAt(qsizetype open) const;
    void checkInlineComment(const Markup &markup);
    void refuseTag(const Markup &markup);
    [[nodiscard]] QString takeName(const Markup &markup, ast::Range &rest);
    [[nodiscard]] std::optional<ast::Condition> parseCondition(const Markup &markup);
    [[nodiscard]] std::optional<QList<Lexeme>> words(const ast::Range &range);
    void expectNothing(const Markup &markup);
    void countFilters(int before, const Markup &markup);
    void refuseUnclosed(const Markup &opening);
    void refuse(const ast::Range &range, const QString &message, const QString &hint = {},
                bool isMend = false);
    void giveUp();

    static constexpr qsizetype MaxDiagnostics = 50;

    const QString &m_source;
    ParseScope m_scope;
    QStringList m_closers;        //!< of the blocks that are open
    std::optional<Markup> m_next; //!< an ending that an outer block is to see again
    qsizetype m_at = 0;           //!< up to where the text is parsed
    bool m_trimsNext = false;     //!< the last markup ended in a hyphen
    bool m_hasGivenUp = false;    //!< too much is wrong: the rest is not looked at
};

} // namespace parley
