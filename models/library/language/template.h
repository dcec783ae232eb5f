// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/ast.h"
#include "models/library/language/diagnostic.h"
#include "models/library/language/question.h"
#include "models/library/language/schema.h"

#include <memory>

namespace parley {

//! A canned response as parsed: a strict subset of Liquid. Parsing never fails as such: what is wrong
//! is in diagnostics(), and a template with any renders to nothing. Cheap to copy.
class Template
{
public:
    static constexpr qsizetype MaxLength = 32 * 1024; //!< in UTF-8 bytes
    static constexpr int MaxDepth = 16;               //!< of conditions in conditions
    static constexpr int MaxFilters = 64;             //!< in the whole template

    //! How much is let pass: nothing, or with unknown names standing for nil and what Liquid itself passes
    //! over.
    enum class Strictness { Strict, Lenient };

    Template();
    //! Parses \a text against the names \a schema knows.
    [[nodiscard]] static Template parse(const QString &text, const Schema &schema = Schema::standard(),
                                        Strictness strictness = Strictness::Strict);

    [[nodiscard]] bool isValid() const { return m_diagnostics.isEmpty(); }
    [[nodiscard]] const QList<Diagnostic> &diagnostics() const { return m_diagnostics; }
    //! What the agent is asked, each once, in the order of the text.
    [[nodiscard]] const QList<Question> &questions() const { return m_questions; }
    [[nodiscard]] const ast::Block &body() const { return *m_body; }

private:
    std::shared_ptr<const ast::Block> m_body;
    QList<Diagnostic> m_diagnostics;
    QList<Question> m_questions;
};

} // namespace parley
