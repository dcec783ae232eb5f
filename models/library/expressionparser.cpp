// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/expressionparser.h"

#include "models/library/editdistance.h"
#include "models/library/filters.h"

#include <QCoreApplication>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::Template)
};

std::optional<ast::Literal> literalOf(const Lexeme &token)
{
    using Kind = ast::Literal::Kind;
    const QString &text = token.text;
    if (token.kind == Lexeme::Kind::Text)
        return ast::Literal{Value(text), Kind::Plain, token.range};
    if (token.kind == Lexeme::Kind::Number)
        return ast::Literal{text.contains(u'.') ? Value(text.toDouble()) : Value(text.toLongLong()),
                            Kind::Plain, token.range};
    if (token.kind != Lexeme::Kind::Name)
        return {};
    if (text == "true"_L1 || text == "false"_L1)
        return ast::Literal{Value(text == "true"_L1), Kind::Plain, token.range};
    if (text == "nil"_L1 || text == "null"_L1)
        return ast::Literal{Value(), Kind::Plain, token.range};
    if (text == "blank"_L1)
        return ast::Literal{Value(), Kind::Blank, token.range};
    if (text == "empty"_L1)
        return ast::Literal{Value(), Kind::Empty, token.range};
    return {};
}

ast::Range spanning(const ast::Range &first, qsizetype end) { return {first.offset, end - first.offset}; }

qsizetype endOf(const ast::Range &range) { return range.offset + range.length; }

ast::Comparator comparatorOf(const QString &sign)
{
    using enum ast::Comparator;
    static const QHash<QString, ast::Comparator> comparators{{u"=="_s, Equal},         {u"!="_s, NotEqual},
                                                             {u"<>"_s, NotEqual},      {u"<"_s, Less},
                                                             {u"<="_s, LessOrEqual},   {u">"_s, Greater},
                                                             {u">="_s, GreaterOrEqual}};
    return comparators.value(sign);
}

} // namespace

ExpressionParser::ExpressionParser(QList<Lexeme> tokens, const Schema &schema, QList<Diagnostic> &diagnostics)
    : m_tokens(std::move(tokens))
    , m_schema(schema)
    , m_diagnostics(diagnostics)
{}

const Lexeme &ExpressionParser::peek(qsizetype ahead) const
{
    return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
}

Lexeme ExpressionParser::take()
{
    const Lexeme token = peek();
    m_at = std::min(m_at + 1, m_tokens.size() - 1);
    return token;
}

bool ExpressionParser::takeIf(Lexeme::Kind kind)
{
    if (peek().kind != kind)
        return false;
    take();
    return true;
}

void ExpressionParser::refuse(const ast::Range &range, const QString &message, const QString &hint,
                              bool isMend)
{
    m_diagnostics.append({range.offset, range.length, message, hint, isMend});
}

void ExpressionParser::refuseToken(const QString &expected)
{
    const Lexeme &token = peek();
    if (token.kind == Lexeme::Kind::End)
        //: Error in a canned response; %1 is what should stand there, such as "a field or a value"
        refuse(token.range, Words::tr("Here should be %1").arg(expected));
    else
        //: Error in a canned response; %1 is what stands there, %2 what should, such as "a field or a value"
        refuse(token.range, Words::tr("“%1” cannot stand here: here should be %2").arg(token.text, expected));
}

bool ExpressionParser::expectEnd()
{
    if (peek().kind == Lexeme::Kind::End)
        return true;
    //: What should stand at a place of a canned response
    refuseToken(Words::tr("the end, or a filter after |"));
    return false;
}

std::optional<ast::Output> ExpressionParser::output()
{
    ast::Output output;
    auto first = operand();
    if (!first)
        return {};
    output.operand = *std::move(first);
    if (const auto *path = std::get_if<ast::Path>(&output.operand);
        path && path->steps.empty() && !m_schema.fields(path->root).isEmpty()) {
        //: Error in a canned response; %1 is a group such as customer, %2 a field such as customer.name
        refuse(path->range,
               Words::tr("%1 has many fields: name one, such as %2")
                   .arg(path->root, path->root + u'.' + m_schema.fields(path->root).constFirst()));
        return {};
    }
    while (takeIf(Lexeme::Kind::Pipe)) {
        auto call = filterCall();
        if (!call)
            return {};
        output.filters.push_back(*std::move(call));
    }
    return expectEnd() ? std::optional(std::move(output)) : std::nullopt;
}

std::optional<ast::Operand> ExpressionParser::operand()
{
    if (auto literal = literalOf(peek())) {
        take();
        return *std::move(literal);
    }
    if (peek().kind != Lexeme::Kind::Name) {
        //: What should stand at a place of a canned response
        refuseToken(Words::tr("a field or a value"));
        return {};
    }
    auto own = path();
    return own ? std::optional<ast::Operand>(*std::move(own)) : std::nullopt;
}

std::optional<ast::Path> ExpressionParser::path()
{
    const Lexeme root = take();
    ast::Path path{root.text, {}, root.range};
    while (peek().kind == Lexeme::Kind::Dot || peek().kind == Lexeme::Kind::Open) {
        auto next = step();
        if (!next)
            return {};
        path.steps.push_back(*std::move(next));
    }
    if (!path.steps.empty())
        path.range = spanning(root.range, endOf(path.steps.back().range));
    return check(path, root.range) ? std::optional(std::move(path)) : std::nullopt;
}

std::optional<ast::Step> ExpressionParser::step()
{
    if (takeIf(Lexeme::Kind::Open))
        return bracketStep();
    take();
    if (peek().kind != Lexeme::Kind::Name) {
        //: What should stand at a place of a canned response
        refuseToken(Words::tr("the name of a field"));
        return {};
    }
    const Lexeme name = take();
    return ast::Step{name.text, name.range};
}

std::optional<ast::Step> ExpressionParser::bracketStep()
{
    const Lexeme key = peek();
    ast::Step step{{}, key.range};
    if (key.kind == Lexeme::Kind::Text) {
        step.key = take().text;
    } else if (key.kind == Lexeme::Kind::Number && !key.text.contains(u'.')) {
        step.key = take().text.toLongLong();
    } else if (key.kind == Lexeme::Kind::Name && m_nesting < MaxNesting) {
        ++m_nesting;
        auto inner = path();
        --m_nesting;
        if (!inner)
            return {};
        step.key = std::vector{*std::move(inner)};
    } else {
        //: What should stand at a place of a canned response
        refuseToken(Words::tr("a name in quotation marks or a number"));
        return {};
    }
    if (!takeIf(Lexeme::Kind::Close)) {
        refuseToken(u"]"_s);
        return {};
    }
    return step;
}

bool ExpressionParser::check(const ast::Path &path, const ast::Range &rootRange)
{
    if (!m_schema.hasRoot(path.root)) {
        const QString nearest = nearestName(path.root, m_schema.roots());
        //: Error in a canned response; %1 is a word such as custmer
        refuse(rootRange, Words::tr("Nothing is called “%1”").arg(path.root), nearest, !nearest.isEmpty());
        return false;
    }
    const auto *field = path.steps.empty() ? nullptr : std::get_if<QString>(&path.steps.front().key);
    if (!field || m_schema.hasField(path.root, *field))
        return true;
    const QString nearest = nearestName(*field, m_schema.fields(path.root));
    //: Error in a canned response; %1 is a group such as customer, %2 a word such as frist_name
    refuse(path.steps.front().range, Words::tr("“%1” has no field “%2”").arg(path.root, *field), nearest,
           !nearest.isEmpty());
    return false;
}

std::optional<ast::FilterCall> ExpressionParser::filterCall()
{
    if (peek().kind != Lexeme::Kind::Name) {
        //: What should stand at a place of a canned response
        refuseToken(Words::tr("the name of a filter"));
        return {};
    }
    const Lexeme name = take();
    ast::FilterCall call{name.text, {}, {}, name.range};
    if (takeIf(Lexeme::Kind::Colon) && !arguments(call))
        return {};
    return check(call, name.range) ? std::optional(std::move(call)) : std::nullopt;
}

bool ExpressionParser::arguments(ast::FilterCall &call)
{
    do {
        if (peek().kind == Lexeme::Kind::Name && peek(1).kind == Lexeme::Kind::Colon) {
            const Lexeme name = take();
            take();
            auto value = operand();
            if (!value)
                return false;
            call.named.emplace_back(name.text, *std::move(value));
        } else {
            auto value = operand();
            if (!value)
                return false;
            call.arguments.push_back(*std::move(value));
        }
        call.range = spanning(call.range, endOf(m_tokens[m_at - 1].range));
    } while (takeIf(Lexeme::Kind::Comma));
    return true;
}

bool ExpressionParser::check(const ast::FilterCall &call, const ast::Range &nameRange)
{
    const Filter *filter = findFilter(call.name);
    if (!filter) {
        const QString nearest = nearestName(call.name, filterNames());
        //: Error in a canned response; %1 is a word such as upcse
        refuse(nameRange, Words::tr("No filter is called “%1”").arg(call.name), nearest, !nearest.isEmpty());
        return false;
    }
    const int count = int(call.arguments.size());
    if (count < filter->minimum && call.named.empty()) {
        //: Error in a canned response; %1 is the name of a filter
        refuse(call.range,
               Words::tr("The filter %1 needs %n value(s) after a colon", nullptr, filter->minimum)
                   .arg(call.name));
        return false;
    }
    if (count > filter->maximum) {
        //: Error in a canned response; %1 is the name of a filter
        refuse(call.range,
               Words::tr("The filter %1 takes at most %n value(s)", nullptr, filter->maximum).arg(call.name));
        return false;
    }
    const QStringList known = QString::fromLatin1(filter->named).split(u' ', Qt::SkipEmptyParts);
    for (const auto &[name, operand] : call.named) {
        if (known.contains(name))
            continue;
        //: Error in a canned response; %1 is the name of a filter, %2 a word such as feminin
        refuse(call.range, Words::tr("The filter %1 knows no “%2”").arg(call.name, name),
               nearestName(name, known));
        return false;
    }
    return true;
}

std::optional<ast::Condition> ExpressionParser::condition()
{
    ast::Condition condition;
    for (;;) {
        auto next = comparison();
        if (!next)
            return {};
        condition.comparisons.push_back(*std::move(next));
        const Lexeme &token = peek();
        if (token.kind == Lexeme::Kind::End)
            return condition;
        if (token.kind != Lexeme::Kind::Name || (token.text != "and"_L1 && token.text != "or"_L1)) {
            //: What should stand at a place of a canned response; and, or stand for themselves
            refuseToken(Words::tr("and, or, or the end"));
            return {};
        }
        condition.joins.push_back(token.text == "and"_L1 ? ast::Condition::Join::And
                                                         : ast::Condition::Join::Or);
        take();
    }
}

std::optional<ast::Comparison> ExpressionParser::comparison()
{
    auto left = operand();
    if (!left)
        return {};
    ast::Comparison comparison{*std::move(left), ast::Comparator::Truthy, {}};
    if (peek().kind == Lexeme::Kind::Comparator)
        comparison.comparator = comparatorOf(take().text);
    else if (peek().kind == Lexeme::Kind::Name && peek().text == "contains"_L1) {
        take();
        comparison.comparator = ast::Comparator::Contains;
    } else
        return comparison;
    auto right = operand();
    if (!right)
        return {};
    comparison.right = *std::move(right);
    return comparison;
}

} // namespace parley
