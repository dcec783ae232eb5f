// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/templateparser.h"

#include "models/library/language/expressionparser.h"
#include "models/library/language/template.h"

#include <QCoreApplication>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::Template)
};

} // namespace

TemplateParser::TemplateParser(const QString &source, const Schema &schema, bool isLenient)
    : m_source(source)
    , m_scope{.schema = schema, .isLenient = isLenient}
{}

ast::Block TemplateParser::parse()
{
    ast::Block block;
    parseBlock(block, {}, 0);
    return block;
}

std::optional<TemplateParser::Markup> TemplateParser::nextMarkup()
{
    if (m_next)
        return std::exchange(m_next, std::nullopt);
    qsizetype from = m_at;
    for (;;) {
        const qsizetype open = m_source.indexOf(u'{', from);
        if (open < 0 || open + 1 >= m_source.size())
            return {};
        const QChar second = m_source[open + 1];
        if (second == u'{' || second == u'%') {
            if (auto markup = closedMarkup(open, second == u'%'))
                return markup;
            if (m_hasGivenUp)
                return {};
            from = open + 2;
        } else {
            from = open + 1;
        }
    }
}

qsizetype TemplateParser::nextOpening(qsizetype from, bool isTag) const
{
    const qsizetype tag = m_source.indexOf(u"{%"_s, from);
    const qsizetype output = isTag ? -1 : m_source.indexOf(u"{{"_s, from);
    return tag < 0 || (output >= 0 && output < tag) ? output : tag;
}

std::optional<TemplateParser::Markup> TemplateParser::closedMarkup(qsizetype open, bool isTag)
{
    const QString closing = isTag ? u"%}"_s : u"}}"_s;
    const qsizetype close = m_source.indexOf(closing, open + 2);
    const qsizetype next = nextOpening(open + 2, isTag);
    if (close < 0 || (next >= 0 && next < close)) {
        const qsizetype line = m_source.indexOf(u'\n', open);
        qsizetype end = line < 0 ? m_source.size() : line;
        if (next >= 0)
            end = std::min(end, next);
        //: Error in a canned response; %1 is {{ or {%, %2 is }} or %}
        refuse({open, end - open}, Words::tr("%1 is not closed by %2").arg(m_source.mid(open, 2), closing),
               closing);
        return {};
    }
    Markup markup{isTag, {open, close + 2 - open}, {open + 2, close - open - 2}, {}, false, false};
    if (markup.inner.length > 0 && m_source[markup.inner.offset] == u'-') {
        markup.trimsBefore = true;
        ++markup.inner.offset;
        --markup.inner.length;
    }
    if (markup.inner.length > 0 && m_source[close - 1] == u'-') {
        markup.trimsAfter = true;
        --markup.inner.length;
    }
    if (isTag)
        takeWord(markup);
    return markup;
}

void TemplateParser::takeWord(Markup &markup) const
{
    qsizetype from = markup.inner.offset;
    const qsizetype end = from + markup.inner.length;
    while (from < end && m_source[from].isSpace())
        ++from;
    qsizetype to = from;
    while (to < end && (m_source[to].isLetterOrNumber() || m_source[to] == u'_'))
        ++to;
    if (to == from && to < end && m_source[to] == u'#')
        ++to;
    markup.word = m_source.mid(from, to - from);
    markup.inner = {to, end - to};
}

void TemplateParser::appendText(ast::Block &block, qsizetype end, bool trimsEnd)
{
    qsizetype from = m_at;
    if (m_trimsNext)
        while (from < end && m_source[from].isSpace())
            ++from;
    if (trimsEnd)
        while (end > from && m_source[end - 1].isSpace())
            --end;
    if (end > from)
        block.push_back({ast::Text{m_source.mid(from, end - from), {from, end - from}, false}});
}

void TemplateParser::pass(const Markup &markup)
{
    m_at = markup.range.offset + markup.range.length;
    m_trimsNext = markup.trimsAfter;
}

TemplateParser::Ending TemplateParser::parseBlock(ast::Block &block, const QStringList &endings, int depth)
{
    while (auto markup = nextMarkup()) {
        if (markup->range.offset >= m_at)
            appendText(block, markup->range.offset, markup->trimsBefore);
        pass(*markup);
        if (!markup->isTag)
            parseOutput(block, *markup);
        else if (endings.contains(markup->word) || m_closers.contains(markup->word))
            return markup;
        else
            parseTag(block, *markup, depth);
        if (m_hasGivenUp)
            return {};
    }
    if (!m_hasGivenUp)
        appendText(block, m_source.size(), false);
    m_at = m_source.size();
    m_trimsNext = false;
    return {};
}

TemplateParser::Ending TemplateParser::parseBody(ast::Block &block, const Markup &opening,
                                                 const QStringList &endings, int depth)
{
    m_closers.append(endings.constLast());
    Ending ending = parseBlock(block, endings, depth + 1);
    m_closers.removeLast();
    if (ending && endings.contains(ending->word))
        return ending;
    if (!m_hasGivenUp)
        refuseUnclosed(opening);
    m_next = std::move(ending);
    return {};
}

void TemplateParser::parseOutput(ast::Block &block, const Markup &markup)
{
    auto tokens = words(markup.inner);
    if (!tokens)
        return;
    if (tokens->size() == 1) {
        if (!m_scope.isLenient)
            //: Error in a canned response
            refuse(markup.range, Words::tr("Nothing is named between the braces"));
        return;
    }
    const int before = m_scope.filters;
    auto output = ExpressionParser(*std::move(tokens), m_scope).output();
    countFilters(before, markup);
    if (!output)
        return;
    output->range = markup.range;
    block.push_back({*std::move(output)});
}

std::optional<QList<Lexeme>> TemplateParser::words(const ast::Range &range)
{
    const qsizetype before = m_scope.diagnostics.size();
    auto tokens = tokenise(m_source, range, m_scope.diagnostics);
    if (m_scope.diagnostics.size() > MaxDiagnostics)
        giveUp();
    return m_scope.diagnostics.size() > before ? std::nullopt : std::optional(std::move(tokens));
}

void TemplateParser::countFilters(int before, const Markup &markup)
{
    if (m_scope.filters > Template::MaxFilters && before <= Template::MaxFilters)
        //: Error in a canned response
        refuse(markup.range, Words::tr("More than %n filter(s) in one text", nullptr, Template::MaxFilters));
    if (m_scope.diagnostics.size() > MaxDiagnostics)
        giveUp();
}

void TemplateParser::giveUp()
{
    m_hasGivenUp = true;
    m_at = m_source.size();
}

void TemplateParser::refuse(const ast::Range &range, const QString &message, const QString &hint, bool isMend)
{
    if (m_scope.diagnostics.size() < MaxDiagnostics)
        m_scope.refuse(range, message, hint, isMend);
    else
        giveUp();
}

} // namespace parley
