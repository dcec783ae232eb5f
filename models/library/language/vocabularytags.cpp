// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/vocabularyrows.h"

#include <QtGlobal>

namespace parley::vocabulary {

namespace {

constexpr Row tagsRows[] = {
    //: What a tag of a canned response is, in a list to choose from
    {"if", QT_TRANSLATE_NOOP("parley::LanguageWord", "Shown only if something holds; with elsif and else"),
     "{% if order %}…{% else %}…{% endif %}"},
    //: What a tag of a canned response is, in a list to choose from
    {"unless", QT_TRANSLATE_NOOP("parley::LanguageWord", "Shown only if something does not hold"),
     "{% unless order %}…{% endunless %}"},
    //: What a tag of a canned response is, in a list to choose from
    {"case", QT_TRANSLATE_NOOP("parley::LanguageWord", "One of several, by a value"),
     "{% case conversation.channel %}{% when \"sms\" %}…{% else %}…{% endcase %}"},
    //: What a tag of a canned response is, in a list to choose from
    {"assign", QT_TRANSLATE_NOOP("parley::LanguageWord", "Keeps a value under a name"),
     "{% assign name = customer.first_name | default: \"friend\" %}"},
    //: What a tag of a canned response is, in a list to choose from
    {"capture", QT_TRANSLATE_NOOP("parley::LanguageWord", "Keeps a text under a name"),
     "{% capture greeting %}Hi {{ customer.first_name }}{% endcapture %}"},
    //: What a tag of a canned response is, in a list to choose from
    {"comment", QT_TRANSLATE_NOOP("parley::LanguageWord", "A note that is not shown"),
     "{% comment %}…{% endcomment %}"},
    //: What a tag of a canned response is, in a list to choose from
    {"#", QT_TRANSLATE_NOOP("parley::LanguageWord", "A short note that is not shown"), "{% # … %}"},
    //: What a tag of a canned response is, in a list to choose from
    {"raw", QT_TRANSLATE_NOOP("parley::LanguageWord", "Braces that stay as they are"),
     "{% raw %}{{ … }}{% endraw %}"},
};

constexpr Row valuesRows[] = {
    //: What a named value of a canned response is, in a list to choose from
    {"blank", QT_TRANSLATE_NOOP("parley::LanguageWord", "Nothing, or nothing but white space"),
     "{% if order.title == blank %}…{% endif %}"},
    //: What a named value of a canned response is, in a list to choose from
    {"empty", QT_TRANSLATE_NOOP("parley::LanguageWord", "A text or list with nothing in it"),
     "{% if customer.tags == empty %}…{% endif %}"},
    //: What a named value of a canned response is, in a list to choose from
    {"nil", QT_TRANSLATE_NOOP("parley::LanguageWord", "Nothing"), "{% if order == nil %}…{% endif %}"},
    //: What a named value of a canned response is, in a list to choose from
    {"null", QT_TRANSLATE_NOOP("parley::LanguageWord", "The same as nil"),
     "{% if order == null %}…{% endif %}"},
    //: What a named value of a canned response is, in a list to choose from
    {"true", QT_TRANSLATE_NOOP("parley::LanguageWord", "Yes"),
     "{{ customer.attributes.member | default: \"no\", allow_false: true }}"},
    //: What a named value of a canned response is, in a list to choose from
    {"false", QT_TRANSLATE_NOOP("parley::LanguageWord", "No"),
     "{% if customer.attributes.member == false %}…{% endif %}"},
};

} // namespace

std::span<const Row> tags() { return tagsRows; }
std::span<const Row> values() { return valuesRows; }

} // namespace parley::vocabulary
