// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/templateparser.h"

#include "models/library/editdistance.h"
#include "models/library/expressionparser.h"
#include "models/library/template.h"

#include <QCoreApplication>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::Template)
};

QStringList tagNames() { return {u"if"_s, u"elsif"_s, u"else"_s, u"endif"_s}; }

} // namespace

TemplateParser::TemplateParser(const QString &source, const Schema &schema)
    : m_source(source)
    , m_schema(schema)
{}

ast::Block TemplateParser::parse()
{
    ast::Block block;
    while (const Ending stray = parseBlock(block, {u"elsif"_s, u"else"_s, u"endif"_s}, 0))
        //: Error in a canned response; %1 is a tag such as endif
        refuse(stray->range, Words::tr("%1 belongs to an if, and there is none before it").arg(stray->word));
    return block;
}

std::optional<TemplateParser::Markup> TemplateParser::nextMarkup()
{
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

std::optional<TemplateParser::Markup> TemplateParser::closedMarkup(qsizetype open, bool isTag)
{
    const QString closing = isTag ? u"%}"_s : u"}}"_s;
    const qsizetype close = m_source.indexOf(closing, open + 2);
    qsizetype next = m_source.indexOf(u"{{"_s, open + 2);
    if (const qsizetype tag = m_source.indexOf(u"{%"_s, open + 2); tag >= 0 && (next < 0 || tag < next))
        next = tag;
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
    return markup;
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
        block.push_back({ast::Text{m_source.mid(from, end - from)}});
}

TemplateParser::Ending TemplateParser::parseBlock(ast::Block &block, const QStringList &endings, int depth)
{
    while (auto markup = nextMarkup()) {
        appendText(block, markup->range.offset, markup->trimsBefore);
        m_at = markup->range.offset + markup->range.length;
        m_trimsNext = markup->trimsAfter;
        if (!markup->isTag) {
            parseOutput(block, *markup);
            continue;
        }
        qsizetype from = markup->inner.offset;
        const qsizetype end = from + markup->inner.length;
        while (from < end && m_source[from].isSpace())
            ++from;
        qsizetype to = from;
        while (to < end && (m_source[to].isLetterOrNumber() || m_source[to] == u'_'))
            ++to;
        markup->word = m_source.mid(from, to - from);
        markup->inner = {to, end - to};
        if (endings.contains(markup->word))
            return markup;
        parseTag(block, *markup, depth);
    }
    appendText(block, m_source.size(), false);
    m_at = m_source.size();
    m_trimsNext = false;
    return {};
}

void TemplateParser::parseOutput(ast::Block &block, const Markup &markup)
{
    const qsizetype before = m_diagnostics.size();
    auto tokens = tokenise(m_source, markup.inner, m_diagnostics);
    if (m_diagnostics.size() > before)
        return;
    if (tokens.size() == 1) {
        //: Error in a canned response
        refuse(markup.range, Words::tr("Nothing is named between the braces"));
        return;
    }
    auto output = ExpressionParser(std::move(tokens), m_schema, m_diagnostics).output();
    if (!output)
        return;
    output->range = markup.range;
    m_filters += int(output->filters.size());
    if (m_filters > Template::MaxFilters && m_filters - int(output->filters.size()) <= Template::MaxFilters)
        //: Error in a canned response
        refuse(markup.range, Words::tr("More than %n filter(s) in one text", nullptr, Template::MaxFilters));
    block.push_back({*std::move(output)});
}

void TemplateParser::parseTag(ast::Block &block, const Markup &markup, int depth)
{
    if (markup.word == "if"_L1) {
        parseIf(block, markup, depth);
        return;
    }
    const QString nearest = nearestName(markup.word, tagNames());
    const ast::Range word{markup.inner.offset - markup.word.size(), markup.word.size()};
    //: Error in a canned response; %1 is a word such as fi
    refuse(word, Words::tr("No tag is called “%1”").arg(markup.word), nearest, !nearest.isEmpty());
}

void TemplateParser::parseIf(ast::Block &block, const Markup &opening, int depth)
{
    if (depth == Template::MaxDepth) {
        //: Error in a canned response
        refuse(opening.range, Words::tr("Conditions stand in one another more than %n deep", nullptr, depth));
        giveUp();
        return;
    }
    ast::If conditional;
    conditional.branches.push_back({parseCondition(opening), {}});
    bool hasElse = false;
    for (;;) {
        const Ending ending =
            parseBlock(conditional.branches.back().body, {u"elsif"_s, u"else"_s, u"endif"_s}, depth + 1);
        if (!ending) {
            if (!m_hasGivenUp)
                //: Error in a canned response; {% endif %} stands for itself
                refuse(opening.range, Words::tr("This if is not closed by {% endif %}"), u"{% endif %}"_s);
            break;
        }
        const bool isElsif = ending->word == "elsif"_L1;
        if (!isElsif)
            expectNothing(*ending);
        if (ending->word == "endif"_L1)
            break;
        if (hasElse)
            //: Error in a canned response; else and {% endif %} stand for themselves
            refuse(ending->range, Words::tr("Only {% endif %} can follow else"));
        hasElse = !isElsif;
        conditional.branches.push_back({isElsif ? parseCondition(*ending) : std::nullopt, {}});
    }
    block.push_back({std::move(conditional)});
}

std::optional<ast::Condition> TemplateParser::parseCondition(const Markup &markup)
{
    const qsizetype before = m_diagnostics.size();
    auto tokens = tokenise(m_source, markup.inner, m_diagnostics);
    if (m_diagnostics.size() > before)
        return {};
    return ExpressionParser(std::move(tokens), m_schema, m_diagnostics).condition();
}

void TemplateParser::expectNothing(const Markup &markup)
{
    const QStringView rest = QStringView(m_source).mid(markup.inner.offset, markup.inner.length);
    if (rest.trimmed().isEmpty())
        return;
    //: Error in a canned response; %1 is else or endif
    refuse(markup.inner, Words::tr("%1 takes no condition").arg(markup.word));
}

void TemplateParser::giveUp()
{
    m_hasGivenUp = true;
    m_at = m_source.size();
}

void TemplateParser::refuse(const ast::Range &range, const QString &message, const QString &hint, bool isMend)
{
    if (m_diagnostics.size() < MaxDiagnostics)
        m_diagnostics.append({range.offset, range.length, message, hint, isMend});
    else
        giveUp();
}

} // namespace parley
