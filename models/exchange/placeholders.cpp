// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/placeholders.h"

#include "models/exchange/placeholdermap.h"
#include "models/library/language/template.h"

#include <QRegularExpression>
#include <QSet>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

using Kind = ImportNote::Kind;

void setPlace(ImportNote &note, const QString &text, qsizetype offset)
{
    const QStringView before = QStringView(text).left(offset);
    note.line = 1 + int(before.count(u'\n'));
    note.column = int(offset - (before.lastIndexOf(u'\n') + 1)) + 1;
}

ImportNote noteAt(const QString &text, qsizetype offset, Kind kind, const QString &subject,
                  const QString &detail = {})
{
    ImportNote note{kind, subject, detail};
    setPlace(note, text, offset);
    return note;
}

//! Calls \a visit(offset, path, isOutputStart) for each dotted or bare name of some markup that is neither
//! quoted, nor a filter, nor an argument's name; puts what it returns in its place.
template<typename Visit>
QString mappedNames(const QString &inner, const Visit &visit)
{
    static const QRegularExpression word(
        uR"x("[^"]*"|'[^']*'|\|\s*\w+|\w+\s*:(?!:)|[A-Za-z_][\w-]*(?:\.[\w-]+|\[\d+\])*)x"_s);
    QString result;
    qsizetype from = 0;
    for (auto it = word.globalMatch(inner); it.hasNext();) {
        const auto match = it.next();
        result += inner.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString name = match.captured();
        const QChar first = name[0];
        const bool isPath = first.isLetter() || first == u'_';
        result += isPath && !name.endsWith(u':') ? visit(match.capturedStart(), name) : name;
    }
    return result + inner.mid(from);
}

bool isKeyword(const QString &name)
{
    static const QSet<QString> words{
        u"if"_s,       u"elsif"_s,      u"else"_s,   u"endif"_s,    u"unless"_s,   u"endunless"_s,
        u"case"_s,     u"when"_s,       u"assign"_s, u"capture"_s,  u"endcase"_s,  u"endcapture"_s,
        u"comment"_s,  u"endcomment"_s, u"raw"_s,    u"endraw"_s,   u"and"_s,      u"or"_s,
        u"contains"_s, u"true"_s,       u"false"_s,  u"nil"_s,      u"null"_s,     u"blank"_s,
        u"empty"_s,    u"for"_s,        u"endfor"_s, u"in"_s,       u"endcycle"_s, u"cycle"_s,
        u"include"_s,  u"render"_s,     u"break"_s,  u"continue"_s, u"now"_s,      u"today"_s};
    return words.contains(name);
}

//! The names a text makes itself: assigned, captured, or run through by a loop.
QSet<QString> localNames(const QString &text)
{
    static const QRegularExpression maker(uR"(\{%-?\s*(?:assign|capture|for)\s+(\w+))"_s);
    QSet<QString> names;
    for (auto it = maker.globalMatch(text); it.hasNext();)
        names.insert(it.next().captured(1));
    return names;
}

//! Calls \a visit(start, inner start, inner, isTag) for each `{{…}}` and `{%…%}`; what it returns takes the
//! place of the whole; \a plain what stands between.
template<typename Visit, typename Plain>
QString mappedMarkup(const QString &text, const Visit &visit, const Plain &plain)
{
    static const QRegularExpression markup(uR"(\{\{((?:(?!\{\{).)*?)\}\}|\{%((?:(?!\{%).)*?)%\})"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype from = 0;
    for (auto it = markup.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += plain(text.mid(from, match.capturedStart() - from));
        from = match.capturedEnd();
        const bool isTag = match.capturedStart(2) >= 0;
        result += visit(match.capturedStart(), match.capturedStart(isTag ? 2 : 1),
                        match.captured(isTag ? 2 : 1), isTag);
    }
    return result + plain(text.mid(from));
}

Rewriting fromLiquid(const QString &text, const PlaceholderMap &map)
{
    Rewriting result;
    const QSet<QString> locals = localNames(text);
    const auto take = [&](qsizetype offset, const QString &name) {
        const QString root = name.section(u'.', 0, 0).section(u'[', 0, 0);
        if (locals.contains(root) || isKeyword(name))
            return name;
        const PlaceholderMap::Match found = map.ours(name);
        if (map.isUnknown(name))
            result.notes.append(noteAt(text, offset, Kind::PlaceholderAsked, name, found.name));
        else if (found.isNear)
            result.notes.append(noteAt(text, offset, Kind::PlaceholderNear, name, found.name));
        return found.name;
    };
    bool isRaw = false;
    result.text = mappedMarkup(
        text,
        [&](qsizetype, qsizetype start, const QString &inner, bool isTag) {
            if (isTag && (inner.trimmed() == "raw"_L1 || inner.trimmed() == "endraw"_L1))
                isRaw = inner.trimmed() == "raw"_L1;
            const QString mapped = isRaw ? inner : mappedNames(inner, [&](qsizetype at, const QString &name) {
                return take(start + at, name);
            });
            return isTag ? u"{%"_s + mapped + u"%}"_s : u"{{"_s + mapped + u"}}"_s;
        },
        [](const QString &plain) { return plain; });
    return result;
}

//! Words in which our markup would begin, quoted, so that they stay words.
QString quoted(const QString &words)
{
    if (!words.contains("{{"_L1) && !words.contains("{%"_L1))
        return words;
    return u"{% raw %}"_s + words + u"{% endraw %}"_s;
}

//! The default text of a translated piece, `{key__Words}`, or nothing.
QString translatedWords(const QString &name)
{
    return name.contains("__"_L1) ? name.section(u"__"_s, 1) : QString();
}

Rewriting fromBraces(const QString &text, const PlaceholderMap &map)
{
    static const QRegularExpression single(uR"((?<!\{)\{([A-Za-z][\w.]*?(?:__[^{}]*)?)\}(?!\}))"_s);
    static const QRegularExpression hash(uR"(#\{\s*([^{}]*?)\s*\})"_s);
    const auto &shape = map.style() == PlaceholderMap::Style::HashBrace ? hash : single;
    Rewriting result;
    qsizetype from = 0;
    const auto addPlain = [&](qsizetype end) {
        const QString words = text.mid(from, end - from);
        const QString safe = quoted(words);
        if (safe != words)
            result.notes.append(
                noteAt(text, from + words.indexOf(u'{'), Kind::QuotedBraces, words.simplified().left(40)));
        result.text += safe;
    };
    for (auto it = shape.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        addPlain(match.capturedStart());
        from = match.capturedEnd();
        const QString name = match.captured(1);
        if (const QString words = translatedWords(name); !words.isEmpty()) {
            result.text += words;
            result.notes.append(
                noteAt(text, match.capturedStart(), Kind::PlaceholderNear, match.captured(), words));
            continue;
        }
        const PlaceholderMap::Match found = map.ours(name);
        if (map.isUnknown(name))
            result.notes.append(
                noteAt(text, match.capturedStart(), Kind::PlaceholderAsked, match.captured(), found.name));
        else if (found.isNear)
            result.notes.append(
                noteAt(text, match.capturedStart(), Kind::PlaceholderNear, match.captured(), found.name));
        result.text += u"{{ "_s + found.name + u" }}"_s;
    }
    addPlain(text.size());
    return result;
}

//! One of our outputs or tags on its way out.
class OutgoingMarkup
{
public:
    OutgoingMarkup(const QString &text, ExchangeForm form, const QHash<QString, QString> &links)
        : m_text(text)
        , m_form(form)
        , m_map(PlaceholderMap::of(form))
        , m_links(links)
    {}

    Rewriting rewrite()
    {
        Rewriting result;
        result.text = mappedMarkup(
            m_text,
            [this](qsizetype start, qsizetype innerStart, const QString &inner, bool isTag) {
                return isTag ? tag(start, innerStart, inner) : output(start, innerStart, inner);
            },
            [](const QString &plain) { return plain; });
        result.notes = m_notes;
        return result;
    }

private:
    //! Zendesk runs Liquid; the others only put values in.
    [[nodiscard]] bool runsLiquid() const { return m_form == ExchangeForm::Zendesk; }

    QString name(qsizetype offset, const QString &ours)
    {
        if (isKeyword(ours) || !ours.contains(u'.'))
            return ours;
        const PlaceholderMap::Match found = m_map.theirs(ours);
        if (found.name.isEmpty())
            note(offset, Kind::PlaceholderKept, ours);
        else if (found.isNear)
            note(offset, Kind::PlaceholderNear, ours, found.name);
        return found.name.isEmpty() ? ours : found.name;
    }

    QString tag(qsizetype start, qsizetype innerStart, const QString &inner)
    {
        const QString word = inner.simplified().section(u' ', 0, 0);
        if (word == "raw"_L1 || word == "endraw"_L1)
            return runsLiquid() ? u"{% "_s + word + u" %}"_s : QString();
        if (!runsLiquid()) {
            note(start, Kind::PlaceholderKept, u"{%"_s + inner + u"%}"_s);
            return u"{%"_s + inner + u"%}"_s;
        }
        return u"{%"_s
               + mappedNames(inner,
                             [&](qsizetype at, const QString &each) { return name(innerStart + at, each); })
               + u"%}"_s;
    }

    QString output(qsizetype start, qsizetype innerStart, const QString &inner)
    {
        const QString path = inner.section(u'|', 0, 0).trimmed();
        const QString filters = inner.section(u'|', 1).trimmed();
        if (path.startsWith("link."_L1) && m_links.contains(path.mid(5)))
            return m_links.value(path.mid(5));
        if (runsLiquid()) {
            nameOwnFilters(start, path, filters);
            return u"{{"_s
                   + mappedNames(inner, [&](qsizetype at,
                                            const QString &each) { return name(innerStart + at, each); })
                   + u"}}"_s;
        }
        const PlaceholderMap::Match found = m_map.theirs(path);
        if (found.name.isEmpty()) {
            note(start, Kind::PlaceholderKept, path);
            return u"{{"_s + inner + u"}}"_s;
        }
        if (found.isNear)
            note(start, Kind::PlaceholderNear, path, found.name);
        if (!filters.isEmpty())
            note(start, Kind::FilterLeft, path, filters);
        return marked(found.name);
    }

    void nameOwnFilters(qsizetype start, const QString &path, const QString &filters)
    {
        static const QRegularExpression own(
            uR"((?:^|\|)\s*(gender|plural|vocative|phone|money|number|ask)\b)"_s);
        if (const auto match = own.match(filters); match.hasMatch())
            note(start, Kind::PlaceholderKept, path + u" | "_s + match.captured(1));
    }

    [[nodiscard]] QString marked(const QString &name) const
    {
        switch (m_map.style()) {
        case PlaceholderMap::Style::SingleBrace: return u'{' + name + u'}';
        case PlaceholderMap::Style::HashBrace: return u"#{"_s + name + u'}';
        case PlaceholderMap::Style::Liquid: break;
        }
        return u"{{"_s + name + u"}}"_s;
    }

    void note(qsizetype offset, Kind kind, const QString &subject, const QString &detail = {})
    {
        m_notes.append(noteAt(m_text, offset, kind, subject, detail));
    }

    const QString &m_text;
    ExchangeForm m_form;
    const PlaceholderMap &m_map;
    const QHash<QString, QString> &m_links;
    QList<ImportNote> m_notes;
};

} // namespace

Rewriting rewrittenIn(const QString &text, ExchangeForm form)
{
    if (!text.contains(u'{'))
        return {text, {}};
    const PlaceholderMap &map = PlaceholderMap::of(form);
    Rewriting result =
        map.style() == PlaceholderMap::Style::Liquid ? fromLiquid(text, map) : fromBraces(text, map);
    result.notes += templateFaults(result.text);
    return result;
}

Rewriting rewrittenOut(const QString &text, ExchangeForm form, const QHash<QString, QString> &links)
{
    if (!text.contains(u'{'))
        return {text, {}};
    return OutgoingMarkup(text, form, links).rewrite();
}

QList<ImportNote> templateFaults(const QString &text)
{
    if (!text.contains(u'{') && text.size() * 3 <= Template::MaxLength)
        return {};
    QList<ImportNote> notes;
    const Template parsed = Template::parse(text);
    for (const Diagnostic &each :
         parsed.diagnostics().first(std::min<qsizetype>(3, parsed.diagnostics().size())))
        notes.append(noteAt(text, each.offset, Kind::TemplateFault,
                            text.mid(each.offset, std::min<qsizetype>(each.length, 60)), each.message));
    return notes;
}

} // namespace parley
