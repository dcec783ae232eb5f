// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/template.h"

#include "models/library/language/templateparser.h"

#include <QCoreApplication>

#include <algorithm>

namespace parley {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::Template)
};

} // namespace

Template::Template()
    : m_body(std::make_shared<const ast::Block>())
{}

Template Template::parse(const QString &text, const Schema &schema, Strictness strictness)
{
    Template result;
    if (text.size() > MaxLength || text.toUtf8().size() > MaxLength) {
        //: Error in a canned response; %1 is a number
        const QString message = Words::tr("Longer than %1 KiB").arg(MaxLength / 1024);
        result.m_diagnostics = {{std::min(text.size(), MaxLength), 0, message, {}, false}};
        return result;
    }
    TemplateParser parser(text, schema, strictness == Strictness::Lenient);
    result.m_body = std::make_shared<const ast::Block>(parser.parse());
    result.m_diagnostics = parser.diagnostics();
    result.m_questions = parser.questions();
    std::stable_sort(result.m_diagnostics.begin(), result.m_diagnostics.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.offset < b.offset; });
    return result;
}

} // namespace parley
