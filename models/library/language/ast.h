// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/value.h"

#include <QString>

#include <optional>
#include <vector>

//! The tree of a parsed template. A new kind of tag is a new alternative of Node.
namespace parley {

struct Filter;

namespace ast {

//! Where something stands in the template, in UTF-16 units.
struct Range
{
    qsizetype offset = 0;
    qsizetype length = 0;
};

struct Path;

//! A value written out: text, number, true, false, nil; or blank or empty, which compare in their own way.
struct Literal
{
    enum class Kind { Plain, Blank, Empty };
    Value value;
    Kind kind = Kind::Plain;
    Range range;
};

//! One step of a path: `.name`, `["name"]`, `[1]` or `[other.path]`.
struct Step
{
    std::variant<QString, qint64, std::vector<Path>> key; //!< the vector holds exactly one path
    Range range;
};

//! `customer.attributes["size"]`.
struct Path
{
    QString root;         //!< empty for `[other.path]`: then the first step names it
    bool isLocal = false; //!< names what an assign or capture before it made
    std::vector<Step> steps;
    Range range;

    //! As in a span: names joined by dots.
    [[nodiscard]] QString placeholder() const;
};

//! `(1..order.count)`.
struct RangeLiteral
{
    std::vector<std::variant<Literal, Path>> ends; //!< exactly two
    Range range;
};

using Operand = std::variant<Literal, Path, RangeLiteral>;

//! `name: 1, other: 2` after a `|`.
struct FilterCall
{
    QString name;
    const Filter *filter = nullptr;
    std::vector<Operand> arguments;
    std::vector<std::pair<QString, Operand>> named;
    Range range;
};

//! Text that stands for itself.
struct Text
{
    QString text;
    Range range;
    bool isRaw = false; //!< stays even where blank text is left out
};

//! `{{ operand | filter | filter }}`.
struct Output
{
    Operand operand;
    std::vector<FilterCall> filters;
    Range range;
};

enum class Comparator { Truthy, Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Contains };

//! `left == right`, or `left` alone.
struct Comparison
{
    Operand left;
    Comparator comparator = Comparator::Truthy;
    Operand right;
    Range range;
};

//! Comparisons joined by and, or; Liquid takes them from the right, without precedence.
struct Condition
{
    enum class Join { And, Or };
    std::vector<Comparison> comparisons;
    std::vector<Join> joins; //!< one fewer than comparisons
};

struct Node;
using Block = std::vector<Node>;

//! `if`, `elsif` or, without a condition, `else`.
struct Branch
{
    std::optional<Condition> condition;
    Block body;
};

//! `{% if %}…{% elsif %}…{% else %}…{% endif %}`; an unless has its first condition negated.
struct If
{
    std::vector<Branch> branches;
    bool isNegated = false;
};

//! `{% case %}{% when a, b %}…{% else %}…{% endcase %}`. All that fit are rendered, one for each value
//! that does; else stands for when nothing before it did.
struct Case
{
    struct When
    {
        std::vector<Operand> values; //!< none for else
        Block body;
    };
    Operand subject;
    std::vector<When> whens;
    Range range;
};

//! `{% assign name = operand | filter %}`.
struct Assign
{
    QString name;
    Output value;
};

//! `{% capture name %}…{% endcapture %}`.
struct Capture
{
    QString name;
    Block body;
    Range range;
};

struct Node
{
    std::variant<Text, Output, If, Case, Assign, Capture> content;
};

} // namespace ast
} // namespace parley
