// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/vocabularyrows.h"

#include <QtGlobal>

namespace parley::vocabulary {

namespace {

constexpr Row filtersRows[] = {
    //: What a filter of a canned response does, in a list to choose from
    {"default", QT_TRANSLATE_NOOP("parley::LanguageWord", "Stands in when there is nothing"),
     "{{ customer.first_name | default: \"there\" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"gender",
     QT_TRANSLATE_NOOP("parley::LanguageWord", "A form for him, for her, and for when it is not known"),
     "{{ customer.gender | gender: \"Pan\", \"Pani\", \"Państwo\" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"plural",
     QT_TRANSLATE_NOOP("parley::LanguageWord", "The form of a word for a number; # stands for the number"),
     "{{ customer.order_count | plural: one: \"# parcel\", other: \"# parcels\" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"vocative", QT_TRANSLATE_NOOP("parley::LanguageWord", "A Polish name as it is called out"),
     "{{ customer.first_name | vocative }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"phone",
     QT_TRANSLATE_NOOP("parley::LanguageWord", "A phone number: international, national, e164 or link"),
     "{{ customer.phone | phone: \"national\" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"money", QT_TRANSLATE_NOOP("parley::LanguageWord", "An amount as the language writes it"),
     "{{ 12.5 | money: \"GBP\" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"number",
     QT_TRANSLATE_NOOP("parley::LanguageWord", "A number as the language writes it, with so many decimals"),
     "{{ 1234.5 | number: 2 }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"date",
     QT_TRANSLATE_NOOP("parley::LanguageWord",
                       "A date: short, medium, long, full, day, weekday, time, or a pattern"),
     "{{ order.date | date: \"%-d %B\" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"ask",
     QT_TRANSLATE_NOOP(
         "parley::LanguageWord",
         "Says what is asked: label, type (text, number, date, choice), choices, pattern, example"),
     "{{ ask.day | ask: label: \"Latest day\", type: \"date\" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"upcase", QT_TRANSLATE_NOOP("parley::LanguageWord", "In capital letters"),
     "{{ order.number | upcase }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"downcase", QT_TRANSLATE_NOOP("parley::LanguageWord", "In small letters"),
     "{{ order.status | downcase }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"capitalize", QT_TRANSLATE_NOOP("parley::LanguageWord", "The first letter large, the others small"),
     "{{ order.status | capitalize }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"append", QT_TRANSLATE_NOOP("parley::LanguageWord", "Puts a text after it"),
     "{{ order.number | append: \".\" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"prepend", QT_TRANSLATE_NOOP("parley::LanguageWord", "Puts a text before it"),
     "{{ order.number | prepend: \"#\" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"replace",
     QT_TRANSLATE_NOOP("parley::LanguageWord", "Puts one text in the place of another, everywhere"),
     "{{ order.title | replace: \"&\", \"and\" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"replace_first",
     QT_TRANSLATE_NOOP("parley::LanguageWord", "Puts one text in the place of another, the first time"),
     "{{ order.title | replace_first: \"a\", \"b\" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"replace_last",
     QT_TRANSLATE_NOOP("parley::LanguageWord", "Puts one text in the place of another, the last time"),
     "{{ order.title | replace_last: \"a\", \"b\" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"remove", QT_TRANSLATE_NOOP("parley::LanguageWord", "Takes a text out, everywhere"),
     "{{ order.number | remove: \"-\" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"remove_first", QT_TRANSLATE_NOOP("parley::LanguageWord", "Takes a text out, the first time"),
     "{{ order.number | remove_first: \"-\" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"remove_last", QT_TRANSLATE_NOOP("parley::LanguageWord", "Takes a text out, the last time"),
     "{{ order.number | remove_last: \"-\" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"slice", QT_TRANSLATE_NOOP("parley::LanguageWord", "A part: from which place, how many"),
     "{{ order.number | slice: -4, 4 }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"truncate", QT_TRANSLATE_NOOP("parley::LanguageWord", "At most so many letters"),
     "{{ order.title | truncate: 30 }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"truncatewords", QT_TRANSLATE_NOOP("parley::LanguageWord", "At most so many words"),
     "{{ order.title | truncatewords: 4 }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"strip", QT_TRANSLATE_NOOP("parley::LanguageWord", "Without white space at both ends"),
     "{{ order.title | strip }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"lstrip", QT_TRANSLATE_NOOP("parley::LanguageWord", "Without white space at the start"),
     "{{ order.title | lstrip }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"rstrip", QT_TRANSLATE_NOOP("parley::LanguageWord", "Without white space at the end"),
     "{{ order.title | rstrip }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"squish",
     QT_TRANSLATE_NOOP("parley::LanguageWord", "Without white space at both ends, one blank between words"),
     "{{ order.title | squish }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"strip_newlines", QT_TRANSLATE_NOOP("parley::LanguageWord", "On one line"),
     "{{ order.title | strip_newlines }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"newline_to_br",
     QT_TRANSLATE_NOOP("parley::LanguageWord", "With an HTML line break before each new line"),
     "{{ order.title | newline_to_br }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"strip_html", QT_TRANSLATE_NOOP("parley::LanguageWord", "Without HTML tags"),
     "{{ order.title | strip_html }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"escape", QT_TRANSLATE_NOOP("parley::LanguageWord", "Safe inside HTML"), "{{ order.title | escape }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"h", QT_TRANSLATE_NOOP("parley::LanguageWord", "The same as escape"), "{{ order.title | h }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"escape_once", QT_TRANSLATE_NOOP("parley::LanguageWord", "Safe inside HTML, if it is not yet"),
     "{{ order.title | escape_once }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"url_encode", QT_TRANSLATE_NOOP("parley::LanguageWord", "Safe inside an address"),
     "{{ customer.email | url_encode }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"url_decode", QT_TRANSLATE_NOOP("parley::LanguageWord", "Back from url_encode"),
     "{{ conversation.page | url_decode }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"base64_encode", QT_TRANSLATE_NOOP("parley::LanguageWord", "In Base64"),
     "{{ order.number | base64_encode }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"base64_decode", QT_TRANSLATE_NOOP("parley::LanguageWord", "Back from Base64"),
     "{{ order.code | base64_decode }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"base64_url_safe_encode", QT_TRANSLATE_NOOP("parley::LanguageWord", "In Base64 for addresses"),
     "{{ order.number | base64_url_safe_encode }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"base64_url_safe_decode", QT_TRANSLATE_NOOP("parley::LanguageWord", "Back from Base64 for addresses"),
     "{{ order.code | base64_url_safe_decode }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"plus", QT_TRANSLATE_NOOP("parley::LanguageWord", "Adds"), "{{ customer.order_count | plus: 1 }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"minus", QT_TRANSLATE_NOOP("parley::LanguageWord", "Takes away"),
     "{{ customer.order_count | minus: 1 }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"times", QT_TRANSLATE_NOOP("parley::LanguageWord", "Multiplies"), "{{ order.total | times: 2 }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"divided_by", QT_TRANSLATE_NOOP("parley::LanguageWord", "Divides; whole by whole stays whole"),
     "{{ order.total | divided_by: 2 }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"modulo", QT_TRANSLATE_NOOP("parley::LanguageWord", "What is left after dividing"),
     "{{ customer.order_count | modulo: 10 }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"round", QT_TRANSLATE_NOOP("parley::LanguageWord", "Rounds, to so many decimals"),
     "{{ 4.56 | round: 1 }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"ceil", QT_TRANSLATE_NOOP("parley::LanguageWord", "Rounds up"), "{{ 4.5 | ceil }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"floor", QT_TRANSLATE_NOOP("parley::LanguageWord", "Rounds down"), "{{ 4.5 | floor }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"abs", QT_TRANSLATE_NOOP("parley::LanguageWord", "Without its sign"), "{{ -5 | abs }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"at_least", QT_TRANSLATE_NOOP("parley::LanguageWord", "Not less than"),
     "{{ customer.order_count | at_least: 1 }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"at_most", QT_TRANSLATE_NOOP("parley::LanguageWord", "Not more than"),
     "{{ customer.order_count | at_most: 9 }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"size", QT_TRANSLATE_NOOP("parley::LanguageWord", "How many letters, or how many in a list"),
     "{{ customer.tags | size }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"join", QT_TRANSLATE_NOOP("parley::LanguageWord", "A list as text, with what stands between"),
     "{{ customer.tags | join: \", \" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"split", QT_TRANSLATE_NOOP("parley::LanguageWord", "A text as a list"),
     "{{ order.title | split: \", \" | first }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"first", QT_TRANSLATE_NOOP("parley::LanguageWord", "The first of a list"),
     "{{ customer.tags | first }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"last", QT_TRANSLATE_NOOP("parley::LanguageWord", "The last of a list"), "{{ customer.tags | last }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"sort", QT_TRANSLATE_NOOP("parley::LanguageWord", "A list in order"),
     "{{ customer.tags | sort | join: \", \" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"sort_natural",
     QT_TRANSLATE_NOOP("parley::LanguageWord", "A list in order, capital and small letters alike"),
     "{{ customer.tags | sort_natural | join: \", \" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"reverse", QT_TRANSLATE_NOOP("parley::LanguageWord", "A list from its end"),
     "{{ customer.tags | reverse | join: \", \" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"uniq", QT_TRANSLATE_NOOP("parley::LanguageWord", "A list without what is in it twice"),
     "{{ customer.tags | uniq | join: \", \" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"compact", QT_TRANSLATE_NOOP("parley::LanguageWord", "A list without what is nothing"),
     "{{ customer.tags | compact | join: \", \" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"concat", QT_TRANSLATE_NOOP("parley::LanguageWord", "Two lists as one"),
     "{{ customer.tags | concat: customer.tags | size }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"map", QT_TRANSLATE_NOOP("parley::LanguageWord", "One field of everything in a list"),
     "{{ orders | map: \"number\" | join: \", \" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"where", QT_TRANSLATE_NOOP("parley::LanguageWord", "What in a list has a field, or that value in it"),
     "{{ orders | where: \"status\", \"sent\" | size }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"reject", QT_TRANSLATE_NOOP("parley::LanguageWord", "What in a list has not"),
     "{{ orders | reject: \"status\", \"sent\" | size }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"find", QT_TRANSLATE_NOOP("parley::LanguageWord", "The first in a list that has"),
     "{% assign sent = orders | find: \"status\", \"sent\" %}"},
    //: What a filter of a canned response does, in a list to choose from
    {"find_index", QT_TRANSLATE_NOOP("parley::LanguageWord", "The place of the first in a list that has"),
     "{{ orders | find_index: \"status\", \"sent\" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"has", QT_TRANSLATE_NOOP("parley::LanguageWord", "Whether anything in a list has"),
     "{{ orders | has: \"status\", \"sent\" }}"},
    //: What a filter of a canned response does, in a list to choose from
    {"sum", QT_TRANSLATE_NOOP("parley::LanguageWord", "The numbers of a list together"),
     "{{ orders | sum: \"total\" | money }}"},
};

} // namespace

std::span<const Row> filters() { return filtersRows; }

} // namespace parley::vocabulary
