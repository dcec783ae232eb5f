// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/filterwords.h"

#include <QCoreApplication>
#include <QHash>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    const char *insertion; //!< null: the name alone
    const char *meaning;
};

const QHash<QString, Words> &filterTable()
{
    static const QHash<QString, Words> table{
        //: What a filter of canned responses does
        {u"default"_s,
         {"default: \"‸\"", QT_TRANSLATE_NOOP("parley::FilterWords", "what to write when it is missing")}},
        //: What a filter of canned responses does
        {u"gender"_s,
         {"gender: \"‸\", \"\", \"\"",
          QT_TRANSLATE_NOOP("parley::FilterWords", "masculine, feminine, unknown")}},
        //: What a filter of canned responses does
        {u"plural"_s,
         {"plural: one: \"‸\", other: \"\"",
          QT_TRANSLATE_NOOP("parley::FilterWords", "words by number, # is the number")}},
        //: What a filter of canned responses does; the vocative is the form in which one calls somebody
        {u"vocative"_s,
         {nullptr, QT_TRANSLATE_NOOP("parley::FilterWords", "the Polish form for calling somebody")}},
        //: What a filter of canned responses does
        {u"phone"_s, {nullptr, QT_TRANSLATE_NOOP("parley::FilterWords", "a phone number as it is read")}},
        //: What a filter of canned responses does
        {u"money"_s, {nullptr, QT_TRANSLATE_NOOP("parley::FilterWords", "an amount with its currency")}},
        //: What a filter of canned responses does
        {u"date"_s,
         {"date: \"‸long\"", QT_TRANSLATE_NOOP("parley::FilterWords", "a day as the language writes it")}},
        //: What a filter of canned responses does
        {u"number"_s,
         {nullptr, QT_TRANSLATE_NOOP("parley::FilterWords", "a number as the language writes it")}},
        //: What a filter of canned responses does
        {u"ask"_s,
         {"ask: label: \"‸\"", QT_TRANSLATE_NOOP("parley::FilterWords", "what the agent reads when asked")}},
        //: What a filter of canned responses does
        {u"upcase"_s, {nullptr, QT_TRANSLATE_NOOP("parley::FilterWords", "capital letters")}},
        //: What a filter of canned responses does
        {u"downcase"_s, {nullptr, QT_TRANSLATE_NOOP("parley::FilterWords", "small letters")}},
        //: What a filter of canned responses does
        {u"capitalize"_s, {nullptr, QT_TRANSLATE_NOOP("parley::FilterWords", "the first letter a capital")}},
        //: What a filter of canned responses does
        {u"strip"_s, {nullptr, QT_TRANSLATE_NOOP("parley::FilterWords", "without blanks at its ends")}},
        //: What a filter of canned responses does
        {u"truncate"_s,
         {"truncate: ‸50", QT_TRANSLATE_NOOP("parley::FilterWords", "cut after so many characters")}},
        //: What a filter of canned responses does
        {u"truncatewords"_s,
         {"truncatewords: ‸15", QT_TRANSLATE_NOOP("parley::FilterWords", "cut after so many words")}},
        //: What a filter of canned responses does
        {u"replace"_s,
         {"replace: \"‸\", \"\"", QT_TRANSLATE_NOOP("parley::FilterWords", "one text for another")}},
        //: What a filter of canned responses does
        {u"remove"_s, {"remove: \"‸\"", QT_TRANSLATE_NOOP("parley::FilterWords", "without a text")}},
        //: What a filter of canned responses does
        {u"append"_s, {"append: \"‸\"", QT_TRANSLATE_NOOP("parley::FilterWords", "a text after it")}},
        //: What a filter of canned responses does
        {u"prepend"_s, {"prepend: \"‸\"", QT_TRANSLATE_NOOP("parley::FilterWords", "a text before it")}},
        //: What a filter of canned responses does
        {u"join"_s, {"join: \"‸, \"", QT_TRANSLATE_NOOP("parley::FilterWords", "a list as one text")}},
        //: What a filter of canned responses does
        {u"split"_s, {"split: \"‸\"", QT_TRANSLATE_NOOP("parley::FilterWords", "a text as a list")}},
        //: What a filter of canned responses does
        {u"first"_s, {nullptr, QT_TRANSLATE_NOOP("parley::FilterWords", "the first of a list")}},
        //: What a filter of canned responses does
        {u"last"_s, {nullptr, QT_TRANSLATE_NOOP("parley::FilterWords", "the last of a list")}},
        //: What a filter of canned responses does
        {u"size"_s, {nullptr, QT_TRANSLATE_NOOP("parley::FilterWords", "how many, or how long")}},
        //: What a filter of canned responses does
        {u"round"_s, {nullptr, QT_TRANSLATE_NOOP("parley::FilterWords", "the nearest whole number")}},
        //: What a filter of canned responses does
        {u"plus"_s, {"plus: ‸1", QT_TRANSLATE_NOOP("parley::FilterWords", "a number more")}},
        //: What a filter of canned responses does
        {u"minus"_s, {"minus: ‸1", QT_TRANSLATE_NOOP("parley::FilterWords", "a number less")}},
        //: What a filter of canned responses does
        {u"times"_s, {"times: ‸2", QT_TRANSLATE_NOOP("parley::FilterWords", "so many times")}},
        //: What a filter of canned responses does
        {u"divided_by"_s,
         {"divided_by: ‸2", QT_TRANSLATE_NOOP("parley::FilterWords", "divided by a number")}},
    };
    return table;
}

QString translated(const char *words)
{
    return words ? QCoreApplication::translate("parley::FilterWords", words) : QString();
}

} // namespace

QString filterMeaning(const QString &filter) { return translated(filterTable().value(filter).meaning); }

QString filterInsertion(const QString &filter)
{
    const char *insertion = filterTable().value(filter).insertion;
    return insertion ? QString::fromUtf8(insertion) : filter;
}

QList<Completion> tagCompletions()
{
    struct Tag
    {
        const char *name;
        const char *insertion;
        const char *meaning;
    };
    static constexpr Tag tags[] = {
        //: What a tag of canned responses does
        {"if", "if ‸ %}{% endif", QT_TRANSLATE_NOOP("parley::FilterWords", "only when it is so")},
        //: What a tag of canned responses does
        {"elsif", "elsif ‸", QT_TRANSLATE_NOOP("parley::FilterWords", "otherwise, when this is so")},
        //: What a tag of canned responses does
        {"else", "else", QT_TRANSLATE_NOOP("parley::FilterWords", "otherwise")},
        //: What a tag of canned responses does
        {"endif", "endif", QT_TRANSLATE_NOOP("parley::FilterWords", "the end of an if")},
        //: What a tag of canned responses does
        {"unless", "unless ‸ %}{% endunless",
         QT_TRANSLATE_NOOP("parley::FilterWords", "only when it is not so")},
        //: What a tag of canned responses does
        {"case", "case ‸ %}{% when \"\" %}{% endcase",
         QT_TRANSLATE_NOOP("parley::FilterWords", "one of several")},
        //: What a tag of canned responses does
        {"when", "when \"‸\"", QT_TRANSLATE_NOOP("parley::FilterWords", "if it is this one")},
        //: What a tag of canned responses does
        {"assign", "assign ‸ = ", QT_TRANSLATE_NOOP("parley::FilterWords", "gives a value a name")},
        //: What a tag of canned responses does
        {"capture", "capture ‸ %}{% endcapture",
         QT_TRANSLATE_NOOP("parley::FilterWords", "gives a piece of text a name")},
        //: What a tag of canned responses does
        {"comment", "comment %}‸{% endcomment",
         QT_TRANSLATE_NOOP("parley::FilterWords", "for trainers only")},
        //: What a tag of canned responses does
        {"raw", "raw %}‸{% endraw", QT_TRANSLATE_NOOP("parley::FilterWords", "braces as they stand")},
    };
    QList<Completion> completions;
    for (const Tag &each : tags)
        completions.append(
            {QString::fromLatin1(each.name), translated(each.meaning), QString::fromUtf8(each.insertion)});
    return completions;
}

} // namespace parley
