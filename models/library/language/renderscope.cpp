// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/renderscope.h"

#include "models/library/language/filters.h"
#include "models/library/language/number.h"

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

using Kind = ast::Literal::Kind;

Kind kindOf(const ast::Operand &operand)
{
    const auto *literal = std::get_if<ast::Literal>(&operand);
    return literal ? literal->kind : Kind::Plain;
}

//! A person known by one name alone has it as the first name too.
Value firstName(const Value &person, const ast::Path &path)
{
    const auto *field = path.steps.size() == 1 ? std::get_if<QString>(&path.steps.front().key) : nullptr;
    const Value *name =
        field && *field == "first_name"_L1 && person.map() ? person.map()->find(u"name"_s) : nullptr;
    return name ? Value(name->toText({}).simplified().section(u' ', 0, 0)) : Value();
}

QString madePlain(const QString &text) { return plainValue(text); }

} // namespace

const Local *RenderScope::local(const ast::Operand &operand) const
{
    const auto *path = std::get_if<ast::Path>(&operand);
    const auto found = path ? m_locals.constFind(path->root) : m_locals.cend();
    return found == m_locals.cend() ? nullptr : &*found;
}

Value RenderScope::value(const ast::Operand &operand) const
{
    return std::visit([this](const auto &each) { return value(each); }, operand);
}

Value RenderScope::plainValue(const ast::Operand &operand) const
{
    const auto *path = std::get_if<ast::Path>(&operand);
    if (!path || m_locals.contains(path->root))
        return value(operand);
    return value(*path).cleaned(madePlain);
}

Value RenderScope::rootOf(const QString &name) const
{
    const auto found = m_locals.constFind(name);
    return found == m_locals.cend() ? m_data.root(name) : found->value;
}

Value RenderScope::value(const ast::Path &path) const
{
    if (m_data.hasAnswers())
        if (const QString answer = m_data.answer(path.placeholder()); !answer.isEmpty())
            return Value(answer);
    std::size_t first = 0;
    QString root = path.root;
    if (root.isEmpty() && !path.steps.empty()) {
        const auto *key = std::get_if<std::vector<ast::Path>>(&path.steps.front().key);
        root = key ? value(key->front()).toText({}) : QString();
        first = 1;
    }
    const Value whole = rootOf(root);
    Value part = whole;
    for (std::size_t i = first; i < path.steps.size(); ++i)
        part = partOf(part, path.steps[i]);
    return part.isNil() ? firstName(whole, path) : part;
}

Value RenderScope::value(const ast::RangeLiteral &range) const
{
    const auto endOf = [this, &range](std::size_t index) {
        const Value end = std::visit([this](const auto &each) { return value(each); }, range.ends[index]);
        return Number::of(end).floor().value().integer() ? *Number::of(end).floor().value().integer() : 0;
    };
    const qint64 from = endOf(0);
    const qint64 to = endOf(1);
    Value::List list;
    for (qint64 i = from; i <= to && list.size() <= MaxFilteredElements; ++i)
        list.append(Value(i));
    return Value(list);
}

Value RenderScope::partOf(const Value &value, const ast::Step &step) const
{
    if (const auto *name = std::get_if<QString>(&step.key))
        return value.part(*name);
    if (const auto *index = std::get_if<qint64>(&step.key))
        return value.part(*index);
    const Value key = this->value(std::get<std::vector<ast::Path>>(step.key).front());
    if (key.integer())
        return value.part(*key.integer());
    const Value *field = value.map() && key.text() ? value.map()->find(*key.text()) : nullptr;
    return field ? *field : Value();
}

std::optional<bool> RenderScope::holds(const ast::Condition &condition, ast::Range &at) const
{
    // From the right and without precedence, as Liquid has it: the first that decides ends it.
    std::optional<bool> result = false;
    for (std::size_t i = 0; i < condition.comparisons.size(); ++i) {
        result = holds(condition.comparisons[i]);
        if (!result) {
            at = condition.comparisons[i].range;
            return {};
        }
        const bool isDecided =
            i >= condition.joins.size() || *result == (condition.joins[i] == ast::Condition::Join::Or);
        if (isDecided)
            break;
    }
    return result;
}

std::optional<bool> RenderScope::holds(const ast::Comparison &comparison) const
{
    using enum ast::Comparator;
    switch (comparison.comparator) {
    case Truthy: return value(comparison.left).isTruthy();
    case Equal: return areEqual(comparison.left, comparison.right);
    case NotEqual: return !areEqual(comparison.left, comparison.right);
    case Contains: return value(comparison.left).contains(value(comparison.right));
    case Less:
    case LessOrEqual:
    case Greater:
    case GreaterOrEqual: break;
    }
    if (kindOf(comparison.left) != Kind::Plain || kindOf(comparison.right) != Kind::Plain)
        return false;
    const Value left = value(comparison.left);
    const Value right = value(comparison.right);
    if (Value::areIncomparable(left, right))
        return {};
    const auto isLess = Value::isLess(left, right);
    const auto isGreater = Value::isLess(right, left);
    if (!isLess || !isGreater)
        return false;
    switch (comparison.comparator) {
    case Less: return *isLess;
    case LessOrEqual: return !*isGreater;
    case Greater: return *isGreater;
    default: return !*isLess;
    }
}

bool RenderScope::areEqual(const ast::Operand &left, const ast::Operand &right) const
{
    const Kind leftKind = kindOf(left);
    const Kind rightKind = kindOf(right);
    if (leftKind == Kind::Plain && rightKind == Kind::Plain)
        return value(left) == value(right);
    if (leftKind != Kind::Plain && rightKind != Kind::Plain)
        return false;
    const Value other = value(leftKind == Kind::Plain ? left : right);
    const Kind kind = leftKind == Kind::Plain ? rightKind : leftKind;
    return kind == Kind::Blank ? other.isBlank() : other.isEmpty();
}

} // namespace parley
