// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/templateparser.h"

#include "models/library/finding/editdistance.h"
#include "models/library/language/expressionparser.h"
#include "models/library/language/template.h"

#include <QCoreApplication>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::Template)
};

const QStringList &tagNames()
{
    static const QStringList names{u"if"_s,      u"elsif"_s,      u"else"_s,      u"endif"_s,
                                   u"unless"_s,  u"case"_s,       u"endunless"_s, u"when"_s,
                                   u"endcase"_s, u"assign"_s,     u"capture"_s,   u"endcapture"_s,
                                   u"comment"_s, u"endcomment"_s, u"raw"_s,       u"endraw"_s};
    return names;
}

bool isBlankNode(const ast::Node &node);

bool isBlank(const ast::Block &block) { return std::all_of(block.begin(), block.end(), isBlankNode); }

bool isBlank(const ast::Text &text) { return !text.isRaw && text.text.trimmed().isEmpty(); }
bool isBlank(const ast::Output &) { return false; }
bool isBlank(const ast::Assign &) { return true; }
bool isBlank(const ast::Capture &) { return true; }

bool isBlank(const ast::If &conditional)
{
    return std::all_of(conditional.branches.begin(), conditional.branches.end(),
                       [](const ast::Branch &each) { return isBlank(each.body); });
}

bool isBlank(const ast::Case &choice)
{
    return std::all_of(choice.whens.begin(), choice.whens.end(),
                       [](const ast::Case::When &each) { return isBlank(each.body); });
}

bool isBlankNode(const ast::Node &node)
{
    return std::visit([](const auto &content) { return isBlank(content); }, node.content);
}

//! What only sets names is not to leave its white space in the text.
void dropTexts(ast::Block &block)
{
    std::erase_if(block,
                  [](const ast::Node &each) { return std::holds_alternative<ast::Text>(each.content); });
}

} // namespace

void TemplateParser::parseTag(ast::Block &block, const Markup &markup, int depth)
{
    const QString &word = markup.word;
    if (word == "if"_L1 || word == "unless"_L1)
        parseIf(block, markup, depth);
    else if (word == "case"_L1)
        parseCase(block, markup, depth);
    else if (word == "assign"_L1)
        parseAssign(block, markup);
    else if (word == "capture"_L1)
        parseCapture(block, markup, depth);
    else if (word == "comment"_L1)
        skipComment(markup);
    else if (word == "raw"_L1)
        parseRaw(block, markup);
    else if (word == "#"_L1)
        checkInlineComment(markup);
    else
        refuseTag(markup);
}

void TemplateParser::refuseTag(const Markup &markup)
{
    static const QStringList loops{u"for"_s,      u"endfor"_s, u"tablerow"_s,  u"endtablerow"_s, u"break"_s,
                                   u"continue"_s, u"cycle"_s,  u"increment"_s, u"decrement"_s};
    static const QStringList includes{u"include"_s, u"render"_s, u"section"_s, u"layout"_s, u"extends"_s};
    const QString &own = markup.word;
    const ast::Range word{markup.inner.offset - own.size(), own.size()};
    if (loops.contains(own))
        //: Error in a canned response; %1 is a tag such as for
        return refuse(word, Words::tr("Parley has no loops and no counters: %1 is not known here").arg(own));
    if (includes.contains(own))
        //: Error in a canned response; %1 is a tag such as include
        return refuse(word, Words::tr("A text cannot take in another one: %1 is not known here").arg(own));
    if (own == "echo"_L1 || own == "liquid"_L1)
        //: Error in a canned response; %1 is echo or liquid; {{ … }} and {% … %} stand for themselves
        return refuse(word, Words::tr("%1 is not known here: write {{ … }} and {% … %} one by one").arg(own));
    if (tagNames().contains(own)) {
        const bool isOfIf = own == "elsif"_L1 || own == "else"_L1 || own == "endif"_L1;
        const QString opening = isOfIf ? u"if"_s : own == "when"_L1 ? u"case"_s : own.mid(3);
        //: Error in a canned response; %1 is a tag such as endif, %2 the one it belongs to, such as if
        return refuse(markup.range,
                      Words::tr("%1 belongs to %2, and there is none before it").arg(own, opening));
    }
    const QString nearest = nearestName(own, tagNames());
    //: Error in a canned response; %1 is a word such as fi
    refuse(word, Words::tr("No tag is called “%1”").arg(own), nearest, !nearest.isEmpty());
}

bool TemplateParser::isTooDeep(const Markup &opening, int depth)
{
    if (depth < Template::MaxDepth)
        return false;
    //: Error in a canned response
    refuse(opening.range, Words::tr("Conditions stand in one another more than %n deep", nullptr, depth));
    giveUp();
    return true;
}

void TemplateParser::parseIf(ast::Block &block, const Markup &opening, int depth)
{
    if (isTooDeep(opening, depth))
        return;
    ast::If conditional{{}, opening.word == "unless"_L1};
    conditional.branches.push_back({parseCondition(opening), {}});
    const QString end = u"end"_s + opening.word;
    bool hasElse = false;
    while (const Ending ending =
               parseBody(conditional.branches.back().body, opening, {u"elsif"_s, u"else"_s, end}, depth)) {
        const bool isElsif = ending->word == "elsif"_L1;
        if (!isElsif)
            expectNothing(*ending);
        if (ending->word == end)
            break;
        if (hasElse && !m_scope.isLenient)
            //: Error in a canned response; %1 is {% endif %} or {% endunless %}; else stands for itself
            refuse(ending->range, Words::tr("Only %1 can follow else").arg(u"{% "_s + end + u" %}"_s));
        hasElse = hasElse || !isElsif;
        conditional.branches.push_back({isElsif ? parseCondition(*ending) : std::nullopt, {}});
    }
    if (isBlank(conditional))
        for (ast::Branch &each : conditional.branches)
            dropTexts(each.body);
    block.push_back({std::move(conditional)});
}

std::optional<ast::Condition> TemplateParser::parseCondition(const Markup &markup)
{
    auto tokens = words(markup.inner);
    return tokens ? ExpressionParser(*std::move(tokens), m_scope).condition() : std::nullopt;
}

void TemplateParser::parseCase(ast::Block &block, const Markup &opening, int depth)
{
    if (isTooDeep(opening, depth))
        return;
    ast::Case choice{{}, {}, opening.range};
    if (auto tokens = words(opening.inner))
        if (auto subject = ExpressionParser(*std::move(tokens), m_scope).single())
            choice.subject = *std::move(subject);
    ast::Block before;
    const QStringList endings{u"when"_s, u"else"_s, u"endcase"_s};
    Ending ending = parseBody(before, opening, endings, depth);
    while (ending && ending->word != "endcase"_L1) {
        parseWhen(choice, *ending);
        ending = parseBody(choice.whens.back().body, opening, endings, depth);
    }
    if (!isBlank(before) && !m_scope.isLenient)
        //: Error in a canned response; case and when stand for themselves
        refuse(opening.range, Words::tr("What stands between case and the first when is never shown"));
    if (isBlank(before) && isBlank(choice))
        for (ast::Case::When &each : choice.whens)
            dropTexts(each.body);
    block.push_back({std::move(choice)});
}

void TemplateParser::parseWhen(ast::Case &choice, const Markup &markup)
{
    choice.whens.push_back({});
    if (markup.word == "else"_L1) {
        expectNothing(markup);
        return;
    }
    auto tokens = words(markup.inner);
    if (!tokens)
        return;
    if (auto values = ExpressionParser(*std::move(tokens), m_scope).alternatives())
        choice.whens.back().values = *std::move(values);
}

QString TemplateParser::takeName(const Markup &markup, ast::Range &rest)
{
    const qsizetype end = markup.inner.offset + markup.inner.length;
    qsizetype from = markup.inner.offset;
    while (from < end && (m_source[from].isSpace() || m_source[from] == u'"' || m_source[from] == u'\''))
        ++from;
    const auto isNamed = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'?'; };
    qsizetype to = from;
    while (to < end && isNamed(m_source[to]))
        ++to;
    const QString name = m_source.mid(from, to - from);
    while (to < end && (m_source[to].isSpace() || m_source[to] == u'"' || m_source[to] == u'\''))
        ++to;
    rest = {to, end - to};
    const bool isFit =
        !name.isEmpty() && name[0] != u'-' && name[0] != u'?' && (m_scope.isLenient || !name[0].isDigit());
    if (isFit)
        return name;
    //: Error in a canned response; assign and capture need a name; %1 is one of them
    refuse(markup.range, Words::tr("%1 needs a name that begins with a letter").arg(markup.word));
    return {};
}

void TemplateParser::parseAssign(ast::Block &block, const Markup &markup)
{
    ast::Range rest;
    const QString name = takeName(markup, rest);
    if (name.isEmpty())
        return;
    if (rest.length == 0 || m_source[rest.offset] != u'=') {
        //: Error in a canned response; = and assign stand for themselves
        refuse({rest.offset, rest.length}, Words::tr("After the name of an assign should be ="), u"="_s);
        return;
    }
    const int before = m_scope.filters;
    auto tokens = words({rest.offset + 1, rest.length - 1});
    auto value = tokens ? ExpressionParser(*std::move(tokens), m_scope).filtered() : std::nullopt;
    countFilters(before, markup);
    m_scope.locals.append(name);
    if (!value)
        return;
    value->range = markup.range;
    block.push_back({ast::Assign{name, *std::move(value)}});
}

void TemplateParser::parseCapture(ast::Block &block, const Markup &opening, int depth)
{
    if (isTooDeep(opening, depth))
        return;
    ast::Range rest;
    ast::Capture capture{takeName(opening, rest), {}, opening.range};
    if (!capture.name.isEmpty() && rest.length > 0)
        //: Error in a canned response; %1 is what stands there
        refuse(rest,
               Words::tr("“%1” cannot stand here").arg(m_source.mid(rest.offset, rest.length).trimmed()));
    if (const Ending ending = parseBody(capture.body, opening, {u"endcapture"_s}, depth))
        expectNothing(*ending);
    m_scope.locals.append(capture.name);
    block.push_back({std::move(capture)});
}

std::optional<TemplateParser::Markup> TemplateParser::tagAt(qsizetype open) const
{
    const qsizetype close = m_source.indexOf(u"%}"_s, open + 2);
    if (close < 0)
        return {};
    const bool trimsAfter = close > open + 2 && m_source[close - 1] == u'-';
    const bool trimsBefore = open + 2 < close && m_source[open + 2] == u'-';
    const qsizetype from = open + (trimsBefore ? 3 : 2);
    Markup markup{
        true,      {open, close + 2 - open}, {from, std::max<qsizetype>(0, close - from)}, {}, trimsBefore,
        trimsAfter};
    takeWord(markup);
    return markup;
}

void TemplateParser::parseRaw(ast::Block &block, const Markup &opening)
{
    expectNothing(opening);
    const qsizetype from = m_at;
    for (qsizetype at = m_source.indexOf(u"{%"_s, from); at >= 0; at = m_source.indexOf(u"{%"_s, at + 2)) {
        const auto tag = tagAt(at);
        if (!tag)
            break;
        if (tag->word != "endraw"_L1)
            continue;
        if (at > from)
            block.push_back({ast::Text{m_source.mid(from, at - from), {from, at - from}, true}});
        pass(*tag);
        return;
    }
    refuseUnclosed(opening);
    giveUp();
}

void TemplateParser::skipComment(const Markup &opening)
{
    int depth = 1;
    bool isRaw = false;
    for (qsizetype at = m_source.indexOf(u"{%"_s, m_at); at >= 0;) {
        const auto tag = tagAt(at);
        if (!tag)
            break;
        if (isRaw)
            isRaw = tag->word != "endraw"_L1;
        else if (tag->word == "raw"_L1)
            isRaw = true;
        else if (tag->word == "comment"_L1)
            ++depth;
        else if (tag->word == "endcomment"_L1)
            --depth;
        if (depth == 0) {
            pass(*tag);
            return;
        }
        const bool isKnown = isRaw || tag->word == "endraw"_L1 || !tag->word.isEmpty();
        at = m_source.indexOf(u"{%"_s, isKnown ? tag->range.offset + tag->range.length : at + 2);
    }
    refuseUnclosed(opening);
    giveUp();
}

void TemplateParser::checkInlineComment(const Markup &markup)
{
    const QString text = m_source.mid(markup.inner.offset, markup.inner.length);
    qsizetype at = markup.inner.offset;
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (at > markup.inner.offset && !trimmed.isEmpty() && !trimmed.startsWith(u'#')) {
            //: Error in a canned response; # stands for itself
            refuse({at, line.size()}, Words::tr("Each line of this comment has to begin with #"), u"# "_s);
            return;
        }
        at += line.size() + 1;
    }
}

void TemplateParser::expectNothing(const Markup &markup)
{
    const QStringView rest = QStringView(m_source).mid(markup.inner.offset, markup.inner.length);
    if (rest.trimmed().isEmpty() || m_scope.isLenient)
        return;
    //: Error in a canned response; %1 is else or endif
    refuse(markup.inner, Words::tr("%1 takes no condition").arg(markup.word));
}

void TemplateParser::refuseUnclosed(const Markup &opening)
{
    const QString closer = u"{% end"_s + opening.word + u" %}"_s;
    //: Error in a canned response; %1 is a tag such as if, %2 the one that closes it, such as {% endif %}
    refuse(opening.range, Words::tr("This %1 is not closed by %2").arg(opening.word, closer), closer);
}

} // namespace parley
