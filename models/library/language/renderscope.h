// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/ast.h"
#include "models/library/language/isolate.h"
#include "models/library/language/renderdata.h"

#include <QHash>

namespace parley {

//! What an assign or capture made, with where it came from.
struct Local
{
    Value value;
    QString placeholder; //!< the field it was made from; empty when the template alone made it
    SpanState state = SpanState::Filled;
    QList<Span> spans = {}; //!< of a capture, counted from its start
    QList<Isolation> isolations = {};
};

//! The names a template sees while it is rendered: its own, and the data's.
class RenderScope
{
public:
    explicit RenderScope(const RenderData &data)
        : m_data(data)
    {}

    void set(const QString &name, const Local &local) { m_locals.insert(name, local); }
    //! What an assign or capture made under that name; null when there is none.
    [[nodiscard]] const Local *local(const ast::Operand &operand) const;

    //! The value as it is, for conditions.
    [[nodiscard]] Value value(const ast::Operand &operand) const;
    //! The value to be put into the text: what came from outside is made plain.
    [[nodiscard]] Value plainValue(const ast::Operand &operand) const;

    //! Whether a condition holds; nothing when it compares a number with a text, and then \a at is where.
    [[nodiscard]] std::optional<bool> holds(const ast::Condition &condition, ast::Range &at) const;
    //! Equal as == has it, blank and empty in their own way.
    [[nodiscard]] bool areEqual(const ast::Operand &left, const ast::Operand &right) const;

private:
    [[nodiscard]] Value value(const ast::Path &path) const;
    [[nodiscard]] Value value(const ast::RangeLiteral &range) const;
    [[nodiscard]] Value value(const ast::Literal &literal) const { return literal.value; }
    [[nodiscard]] Value rootOf(const QString &name) const;
    [[nodiscard]] Value partOf(const Value &value, const ast::Step &step) const;
    [[nodiscard]] std::optional<bool> holds(const ast::Comparison &comparison) const;

    const RenderData &m_data;
    QHash<QString, Local> m_locals;
};

} // namespace parley
