// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/expressionparser.h"

#include "models/library/finding/editdistance.h"
#include "models/library/language/ourfilters.h"

#include <QCoreApplication>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::Template)
};

//! What a filter is given in so many words; fields have no value yet.
FilterArguments writtenArguments(const ast::FilterCall &call)
{
    FilterArguments arguments;
    for (const auto &[name, operand] : call.named)
        if (const auto *literal = std::get_if<ast::Literal>(&operand))
            arguments.named.emplace_back(name, literal->value);
    return arguments;
}

} // namespace

void ExpressionParser::addQuestion(const ast::Output &output)
{
    const auto *path = std::get_if<ast::Path>(&output.operand);
    const bool isAsked = path && path->root == "ask"_L1 && !path->isLocal && !path->steps.empty();
    const auto call = std::find_if(output.filters.begin(), output.filters.end(),
                                   [](const ast::FilterCall &each) { return each.name == "ask"_L1; });
    if (!isAsked) {
        if (call != output.filters.end() && !m_scope.isLenient)
            //: Error in a canned response; ask and ask.name stand for themselves
            m_scope.refuse(call->range, Words::tr("The filter ask belongs to a field such as ask.name"));
        return;
    }
    const bool isDescribed = call != output.filters.end();
    const FilterArguments arguments = isDescribed ? writtenArguments(*call) : FilterArguments();
    Question question = questionOf(path->placeholder(), arguments);
    if (isDescribed && !checkQuestion(*call, arguments, question))
        return;
    if (question.label.isEmpty())
        question.label = Schema::label(question.placeholder);
    const auto known =
        std::find_if(m_scope.questions.begin(), m_scope.questions.end(),
                     [&question](const Question &each) { return each.placeholder == question.placeholder; });
    if (known == m_scope.questions.end())
        m_scope.questions.append(question);
    else if (isDescribed)
        *known = question;
}

bool ExpressionParser::checkQuestion(const ast::FilterCall &call, const FilterArguments &arguments,
                                     const Question &question)
{
    const QString type = arguments.namedValue(u"type"_s).toText({});
    if (!type.isEmpty() && !Question::typeOf(type)) {
        const QStringList types{u"text"_s, u"number"_s, u"date"_s, u"choice"_s};
        //: Error in a canned response; text, number, date and choice stand for themselves
        m_scope.refuse(call.range, Words::tr("An answer is of the type text, number, date or choice"),
                       nearestName(type, types));
        return false;
    }
    if (question.type == Question::Type::Choice && question.choices.isEmpty()) {
        //: Error in a canned response; choices stands for itself
        m_scope.refuse(call.range, Words::tr("A choice needs its choices, separated by commas"),
                       u"choices: \"\""_s);
        return false;
    }
    if (!question.example.isEmpty() && !question.accepts(question.example)) {
        //: Error in a canned response; %1 is what stands there
        m_scope.refuse(
            call.range,
            Words::tr("The example “%1” is no answer of this type and pattern").arg(question.example));
        return false;
    }
    return true;
}

} // namespace parley
