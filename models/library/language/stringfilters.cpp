// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/stringfilters.h"

#include "models/library/language/wholenumber.h"

#include <QLocale>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Value &value, const FilterContext &context) { return value.toWords(context.language); }

//! The value as text, of the same nature: a filter on letters does not make words of a number.
Filtered withText(const Value &value, const QString &text) { return {Value(text, value.nature())}; }

bool isBlankCharacter(QChar c) { return c.isSpace() || c.isNull(); }

Filtered applyUpcase(const Value &value, const FilterArguments &, const FilterContext &context)
{
    return withText(value, QLocale(context.language).toUpper(textOf(value, context)));
}

Filtered applyDowncase(const Value &value, const FilterArguments &, const FilterContext &context)
{
    return withText(value, QLocale(context.language).toLower(textOf(value, context)));
}

Filtered applyCapitalize(const Value &value, const FilterArguments &, const FilterContext &context)
{
    const QLocale locale(context.language);
    const QString text = textOf(value, context);
    const qsizetype first = !text.isEmpty() && text.front().isHighSurrogate() ? 2 : 1;
    return withText(value, locale.toUpper(text.left(first)) + locale.toLower(text.mid(first)));
}

QString stripped(const QString &text, bool isLeft, bool isRight)
{
    qsizetype from = 0;
    qsizetype to = text.size();
    while (isLeft && from < to && isBlankCharacter(text[from]))
        ++from;
    while (isRight && to > from && isBlankCharacter(text[to - 1]))
        --to;
    return text.mid(from, to - from);
}

Filtered applyStrip(const Value &value, const FilterArguments &, const FilterContext &context)
{
    return withText(value, stripped(textOf(value, context), true, true));
}

Filtered applyLstrip(const Value &value, const FilterArguments &, const FilterContext &context)
{
    return withText(value, stripped(textOf(value, context), true, false));
}

Filtered applyRstrip(const Value &value, const FilterArguments &, const FilterContext &context)
{
    return withText(value, stripped(textOf(value, context), false, true));
}

Filtered applySquish(const Value &value, const FilterArguments &, const FilterContext &context)
{
    return value.isNil() ? Filtered{} : withText(value, textOf(value, context).simplified());
}

Filtered applyStripNewlines(const Value &value, const FilterArguments &, const FilterContext &context)
{
    return withText(value, textOf(value, context).replace(u"\r\n"_s, u"\n"_s).remove(u'\n'));
}

Filtered applyNewlineToBr(const Value &value, const FilterArguments &, const FilterContext &context)
{
    return {Value(textOf(value, context).replace(u"\r\n"_s, u"\n"_s).replace(u"\n"_s, u"<br />\n"_s))};
}

Filtered applyAppend(const Value &value, const FilterArguments &arguments, const FilterContext &context)
{
    return {Value(textOf(value, context) + textOf(arguments.at(0), context))};
}

Filtered applyPrepend(const Value &value, const FilterArguments &arguments, const FilterContext &context)
{
    return {Value(textOf(arguments.at(0), context) + textOf(value, context))};
}

//! The text with another before each letter and at its end.
QString interspersed(const QString &text, const QString &other)
{
    if (other.isEmpty())
        return text;
    QString result = other;
    for (qsizetype i = 0; i < text.size(); ++i) {
        result += text[i];
        if (!text[i].isHighSurrogate())
            result += other;
    }
    return result;
}

enum class Which { All, First, Last };

Filtered replaced(const Value &value, const Value &old, const Value &fresh, Which which,
                  const FilterContext &context)
{
    QString text = textOf(value, context);
    const QString before = textOf(old, context);
    const QString after = textOf(fresh, context);
    if (which == Which::All) {
        const qsizetype growth = std::max<qsizetype>(0, after.size() - before.size());
        if (growth > 0 && text.count(before) > MaxFilteredLength / growth)
            return Filtered::tooLong();
        return withText(value, before.isEmpty() ? interspersed(text, after) : text.replace(before, after));
    }
    const qsizetype place = which == Which::First ? text.indexOf(before) : text.lastIndexOf(before);
    if (place >= 0)
        text.replace(place, before.size(), after);
    return withText(value, text);
}

Filtered applyReplace(const Value &value, const FilterArguments &arguments, const FilterContext &context)
{
    return replaced(value, arguments.at(0), arguments.at(1), Which::All, context);
}

Filtered applyReplaceFirst(const Value &value, const FilterArguments &arguments, const FilterContext &context)
{
    return replaced(value, arguments.at(0), arguments.at(1), Which::First, context);
}

Filtered applyReplaceLast(const Value &value, const FilterArguments &arguments, const FilterContext &context)
{
    return replaced(value, arguments.at(0), arguments.at(1), Which::Last, context);
}

Filtered applyRemove(const Value &value, const FilterArguments &arguments, const FilterContext &context)
{
    return replaced(value, arguments.at(0), {}, Which::All, context);
}

Filtered applyRemoveFirst(const Value &value, const FilterArguments &arguments, const FilterContext &context)
{
    return replaced(value, arguments.at(0), {}, Which::First, context);
}

Filtered applyRemoveLast(const Value &value, const FilterArguments &arguments, const FilterContext &context)
{
    return replaced(value, arguments.at(0), {}, Which::Last, context);
}

Filtered applyTruncate(const Value &value, const FilterArguments &arguments, const FilterContext &context)
{
    if (value.isNil())
        return {};
    const auto length = arguments.has(0) ? wholeNumber(arguments.at(0)) : 50;
    if (!length)
        return Filtered::failed(notWhole(arguments.at(0)));
    const QString end = arguments.has(1) ? textOf(arguments.at(1), context) : u"..."_s;
    const QList<uint> letters = textOf(value, context).toUcs4();
    if (letters.size() <= *length)
        return withText(value, textOf(value, context));
    const qsizetype kept = std::max<qint64>(0, *length - end.toUcs4().size());
    return {Value(QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()), kept) + end)};
}

Filtered applyTruncatewords(const Value &value, const FilterArguments &arguments,
                            const FilterContext &context)
{
    if (value.isNil())
        return {};
    const auto limit = arguments.has(0) ? wholeNumber(arguments.at(0)) : 15;
    if (!limit)
        return Filtered::failed(notWhole(arguments.at(0)));
    const QString text = textOf(value, context);
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    const qint64 count = std::max<qint64>(1, *limit);
    if (words.size() <= count)
        return withText(value, text);
    const QString end = arguments.has(1) ? textOf(arguments.at(1), context) : u"..."_s;
    return {Value(QStringList(words.mid(0, count)).join(u' ') + end)};
}

constexpr Filter filters[] = {
    {"upcase", 0, 0, "", true, applyUpcase},
    {"downcase", 0, 0, "", true, applyDowncase},
    {"capitalize", 0, 0, "", true, applyCapitalize},
    {"strip", 0, 0, "", true, applyStrip},
    {"lstrip", 0, 0, "", true, applyLstrip},
    {"rstrip", 0, 0, "", true, applyRstrip},
    {"squish", 0, 0, "", true, applySquish},
    {"strip_newlines", 0, 0, "", true, applyStripNewlines},
    {"newline_to_br", 0, 0, "", true, applyNewlineToBr},
    {"append", 1, 1, "", true, applyAppend},
    {"prepend", 1, 1, "", true, applyPrepend},
    {"replace", 1, 2, "", true, applyReplace},
    {"replace_first", 1, 2, "", true, applyReplaceFirst},
    {"replace_last", 2, 2, "", true, applyReplaceLast},
    {"remove", 1, 1, "", true, applyRemove},
    {"remove_first", 1, 1, "", true, applyRemoveFirst},
    {"remove_last", 1, 1, "", true, applyRemoveLast},
    {"truncate", 0, 2, "", true, applyTruncate},
    {"truncatewords", 0, 2, "", true, applyTruncatewords},
};

} // namespace

std::span<const Filter> stringFilters() { return filters; }

} // namespace parley
