// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/expressionparser.h"

#include "models/library/finding/editdistance.h"
#include "models/library/language/filters.h"

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

ExpressionParser::ExpressionParser(QList<Lexeme> tokens, ParseScope &scope)
    : m_tokens(std::move(tokens))
    , m_scope(scope)
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

bool ExpressionParser::isWord(QLatin1StringView word) const
{
    return peek().kind == Lexeme::Kind::Name && peek().text == word;
}

qsizetype ExpressionParser::lastEnd() const { return m_at > 0 ? endOf(m_tokens[m_at - 1].range) : 0; }

void ExpressionParser::refuseToken(const QString &expected)
{
    const Lexeme &token = peek();
    if (token.kind == Lexeme::Kind::End)
        //: Error in a canned response; %1 is what should stand there, such as "a field or a value"
        m_scope.refuse(token.range, Words::tr("Here should be %1").arg(expected));
    else
        //: Error in a canned response; %1 is what stands there, %2 what should, such as "a field or a value"
        m_scope.refuse(token.range,
                       Words::tr("“%1” cannot stand here: here should be %2").arg(token.text, expected));
}

bool ExpressionParser::expect(Lexeme::Kind kind, const QString &sign)
{
    if (takeIf(kind))
        return true;
    refuseToken(sign);
    return false;
}

std::optional<ast::Output> ExpressionParser::output()
{
    auto output = filtered();
    const auto *path = output ? std::get_if<ast::Path>(&output->operand) : nullptr;
    if (!path || m_scope.isLenient || path->isLocal || !path->steps.empty())
        return output;
    const bool isCounted = m_scope.schema.isList(path->root) && !output->filters.empty();
    if (m_scope.schema.fields(path->root).isEmpty() || isCounted)
        return output;
    //: Error in a canned response; %1 is a group such as customer, %2 a field such as customer.name
    m_scope.refuse(path->range,
                   Words::tr("%1 has many fields: name one, such as %2")
                       .arg(path->root, path->root + u'.' + m_scope.schema.fields(path->root).constFirst()));
    return {};
}

std::optional<ast::Output> ExpressionParser::filtered()
{
    auto first = operand();
    if (!first)
        return {};
    ast::Output output{*std::move(first), {}, {}};
    while (takeIf(Lexeme::Kind::Pipe)) {
        auto call = filterCall();
        if (!call)
            return {};
        output.filters.push_back(*std::move(call));
    }
    m_scope.filters += int(output.filters.size());
    if (peek().kind == Lexeme::Kind::End) {
        addQuestion(output);
        return output;
    }
    //: What should stand at a place of a canned response
    refuseToken(Words::tr("the end, or a filter after |"));
    return {};
}

std::optional<ast::Operand> ExpressionParser::single()
{
    auto own = operand();
    if (own && peek().kind == Lexeme::Kind::End)
        return own;
    if (own)
        //: What should stand at a place of a canned response
        refuseToken(Words::tr("the end"));
    return {};
}

std::optional<std::vector<ast::Operand>> ExpressionParser::alternatives()
{
    std::vector<ast::Operand> values;
    do {
        auto next = operand();
        if (!next)
            return {};
        values.push_back(*std::move(next));
        if (isWord("or"_L1))
            take();
        else if (!takeIf(Lexeme::Kind::Comma))
            break;
    } while (peek().kind != Lexeme::Kind::End);
    if (peek().kind == Lexeme::Kind::End || m_scope.isLenient)
        return values;
    //: What should stand at a place of a canned response; or stands for itself
    refuseToken(Words::tr("a comma, or, or the end"));
    return {};
}

std::optional<ast::Operand> ExpressionParser::operand()
{
    if (auto literal = literalOf(peek())) {
        take();
        return *std::move(literal);
    }
    if (peek().kind == Lexeme::Kind::OpenRange)
        return rangeLiteral();
    if (peek().kind != Lexeme::Kind::Name && peek().kind != Lexeme::Kind::Open) {
        //: What should stand at a place of a canned response
        refuseToken(Words::tr("a field or a value"));
        return {};
    }
    auto own = path();
    return own ? std::optional<ast::Operand>(*std::move(own)) : std::nullopt;
}

std::optional<ast::Operand> ExpressionParser::rangeLiteral()
{
    ast::RangeLiteral range{{}, take().range};
    for (const bool isFirst : {true, false}) {
        if (peek().kind == Lexeme::Kind::OpenRange) {
            //: What should stand at a place of a canned response
            refuseToken(Words::tr("a field or a value"));
            return {};
        }
        auto end = operand();
        if (!end)
            return {};
        if (auto *literal = std::get_if<ast::Literal>(&*end))
            range.ends.emplace_back(std::move(*literal));
        else
            range.ends.emplace_back(std::get<ast::Path>(*std::move(end)));
        if (!expect(isFirst ? Lexeme::Kind::Dots : Lexeme::Kind::CloseRange, isFirst ? u".."_s : u")"_s))
            return {};
    }
    range.range = spanning(range.range, lastEnd());
    return range;
}

std::optional<ast::Path> ExpressionParser::path()
{
    ast::Path path;
    const Lexeme first = peek();
    if (!root(path))
        return {};
    while (peek().kind == Lexeme::Kind::Dot || peek().kind == Lexeme::Kind::Open) {
        auto next = step();
        if (!next)
            return {};
        path.steps.push_back(*std::move(next));
    }
    path.range = spanning(first.range, lastEnd());
    return check(path, first.kind == Lexeme::Kind::Name ? first.range : path.range)
               ? std::optional(std::move(path))
               : std::nullopt;
}

bool ExpressionParser::root(ast::Path &path)
{
    if (peek().kind == Lexeme::Kind::Name) {
        path.root = take().text;
        return true;
    }
    take();
    auto key = bracketStep();
    if (!key)
        return false;
    if (const auto *name = std::get_if<QString>(&key->key))
        path.root = *name;
    else
        path.steps.push_back(*std::move(key));
    return true;
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
    } else if ((key.kind == Lexeme::Kind::Name || key.kind == Lexeme::Kind::Open) && m_nesting < MaxNesting) {
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
    return expect(Lexeme::Kind::Close, u"]"_s) ? std::optional(std::move(step)) : std::nullopt;
}

bool ExpressionParser::check(ast::Path &path, const ast::Range &rootRange)
{
    path.isLocal = m_scope.locals.contains(path.root);
    if (m_scope.isLenient || path.isLocal || path.root.isEmpty())
        return true;
    if (!m_scope.schema.hasRoot(path.root)) {
        refuseRoot(path, rootRange);
        return false;
    }
    const auto *field = path.steps.empty() ? nullptr : std::get_if<QString>(&path.steps.front().key);
    if (!field || m_scope.schema.hasField(path.root, *field))
        return true;
    const QString nearest = nearestName(*field, m_scope.schema.fields(path.root));
    //: Error in a canned response; %1 is a group such as customer, %2 a word such as frist_name
    m_scope.refuse(path.steps.front().range, Words::tr("“%1” has no field “%2”").arg(path.root, *field),
                   nearest, !nearest.isEmpty());
    return false;
}

void ExpressionParser::refuseRoot(const ast::Path &path, const ast::Range &rootRange)
{
    QString mend = nearestName(path.root, m_scope.schema.roots() + m_scope.locals);
    if (mend.isEmpty() && path.steps.empty())
        for (const QString &root : {u"customer"_s, u"order"_s, u"agent"_s})
            if (mend.isEmpty() && m_scope.schema.hasRoot(root))
                if (const QString field = nearestName(path.root, m_scope.schema.fields(root));
                    !field.isEmpty())
                    mend = root + u'.' + field;
    //: Error in a canned response; %1 is a word such as custmer
    m_scope.refuse(rootRange, Words::tr("Nothing is called “%1”").arg(path.root), mend, !mend.isEmpty());
}

std::optional<ast::FilterCall> ExpressionParser::filterCall()
{
    if (peek().kind != Lexeme::Kind::Name) {
        //: What should stand at a place of a canned response
        refuseToken(Words::tr("the name of a filter"));
        return {};
    }
    const Lexeme name = take();
    ast::FilterCall call{name.text, nullptr, {}, {}, name.range};
    if (takeIf(Lexeme::Kind::Colon) && !arguments(call))
        return {};
    return check(call, name.range) ? std::optional(std::move(call)) : std::nullopt;
}

bool ExpressionParser::arguments(ast::FilterCall &call)
{
    while (peek().kind != Lexeme::Kind::Pipe && peek().kind != Lexeme::Kind::End) {
        QString name;
        if (peek().kind == Lexeme::Kind::Name && peek(1).kind == Lexeme::Kind::Colon) {
            name = take().text;
            take();
        }
        auto value = operand();
        if (!value)
            return false;
        if (name.isEmpty())
            call.arguments.push_back(*std::move(value));
        else
            call.named.emplace_back(name, *std::move(value));
        call.range = spanning(call.range, lastEnd());
        if (!takeIf(Lexeme::Kind::Comma))
            break;
    }
    return true;
}

bool ExpressionParser::check(ast::FilterCall &call, const ast::Range &nameRange)
{
    const Filter *filter = findFilter(call.name);
    if (!filter) {
        const QString nearest = nearestName(call.name, filterNames());
        //: Error in a canned response; %1 is a word such as upcse
        m_scope.refuse(nameRange, Words::tr("No filter is called “%1”").arg(call.name), nearest,
                       !nearest.isEmpty());
        return false;
    }
    call.filter = filter;
    const int count = int(call.arguments.size());
    if (count < filter->minimum && call.named.empty()) {
        //: Error in a canned response; %1 is the name of a filter
        m_scope.refuse(call.range,
                       Words::tr("The filter %1 needs %n value(s) after a colon", nullptr, filter->minimum)
                           .arg(call.name));
        return false;
    }
    if (count > filter->maximum) {
        //: Error in a canned response; %1 is the name of a filter
        m_scope.refuse(
            call.range,
            Words::tr("The filter %1 takes at most %n value(s)", nullptr, filter->maximum).arg(call.name));
        return false;
    }
    return checkNames(call);
}

bool ExpressionParser::checkNames(const ast::FilterCall &call)
{
    const auto isNamed = [&call](const QString &name) {
        return std::any_of(call.named.begin(), call.named.end(),
                           [&name](const auto &each) { return each.first == name; });
    };
    QStringList known;
    for (QString name : QString::fromLatin1(call.filter->named).split(u' ', Qt::SkipEmptyParts)) {
        const bool isNeeded = name.endsWith(u'!');
        known.append(isNeeded ? name.chopped(1) : name);
        if (!isNeeded || isNamed(known.constLast()))
            continue;
        //: Error in a canned response; %1 is the name of a filter, %2 a word such as other
        m_scope.refuse(call.range, Words::tr("The filter %1 needs “%2:”").arg(call.name, known.constLast()));
        return false;
    }
    for (const auto &[name, operand] : call.named) {
        if (known.contains(name))
            continue;
        //: Error in a canned response; %1 is the name of a filter, %2 a word such as feminin
        m_scope.refuse(call.range, Words::tr("The filter %1 knows no “%2”").arg(call.name, name),
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
        if (peek().kind == Lexeme::Kind::End)
            return condition;
        if (!isWord("and"_L1) && !isWord("or"_L1)) {
            //: What should stand at a place of a canned response; and, or stand for themselves
            refuseToken(Words::tr("and, or, or the end"));
            return {};
        }
        condition.joins.push_back(isWord("and"_L1) ? ast::Condition::Join::And : ast::Condition::Join::Or);
        take();
    }
}

std::optional<ast::Comparison> ExpressionParser::comparison()
{
    const ast::Range start = peek().range;
    auto left = operand();
    if (!left)
        return {};
    ast::Comparison comparison{*std::move(left), ast::Comparator::Truthy, {}, {}};
    if (peek().kind == Lexeme::Kind::Comparator) {
        comparison.comparator = comparatorOf(take().text);
    } else if (isWord("contains"_L1)) {
        take();
        comparison.comparator = ast::Comparator::Contains;
    }
    if (comparison.comparator != ast::Comparator::Truthy) {
        auto right = operand();
        if (!right)
            return {};
        comparison.right = *std::move(right);
    }
    comparison.range = spanning(start, lastEnd());
    return comparison;
}

} // namespace parley
