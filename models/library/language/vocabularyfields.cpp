// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/vocabularyrows.h"

#include <QtGlobal>

namespace parley::vocabulary {

namespace {

constexpr Row fieldsRows[] = {
    //: What a field of a canned response is, in a list to choose from
    {"customer.name", QT_TRANSLATE_NOOP("parley::LanguageWord", "The customer’s whole name"),
     "{{ customer.name }}"},
    //: What a field of a canned response is, in a list to choose from
    {"customer.first_name", QT_TRANSLATE_NOOP("parley::LanguageWord", "The customer’s first name"),
     "Hi {{ customer.first_name | default: \"there\" }},"},
    //: What a field of a canned response is, in a list to choose from
    {"customer.last_name", QT_TRANSLATE_NOOP("parley::LanguageWord", "The customer’s last name"),
     "{{ customer.last_name }}"},
    //: What a field of a canned response is, in a list to choose from
    {"customer.gender",
     QT_TRANSLATE_NOOP("parley::LanguageWord",
                       "How the customer wishes to be addressed: feminine, masculine or unknown"),
     "{{ customer.gender | gender: \"Szanowny Panie\", \"Szanowna Pani\", \"Dzień dobry\" }}"},
    //: What a field of a canned response is, in a list to choose from
    {"customer.form", QT_TRANSLATE_NOOP("parley::LanguageWord", "The same as customer.gender"),
     "{{ customer.form | gender: \"Pan\", \"Pani\", \"Państwo\" }}"},
    //: What a field of a canned response is, in a list to choose from
    {"customer.language",
     QT_TRANSLATE_NOOP("parley::LanguageWord", "The customer’s language, as a tag such as he"),
     "{{ customer.language }}"},
    //: What a field of a canned response is, in a list to choose from
    {"customer.email", QT_TRANSLATE_NOOP("parley::LanguageWord", "The customer’s email address"),
     "{{ customer.email | default: \"your email\" }}"},
    //: What a field of a canned response is, in a list to choose from
    {"customer.phone", QT_TRANSLATE_NOOP("parley::LanguageWord", "The customer’s phone number"),
     "{{ customer.phone | phone }}"},
    //: What a field of a canned response is, in a list to choose from
    {"customer.tags", QT_TRANSLATE_NOOP("parley::LanguageWord", "The customer’s tags, a list"),
     "{% if customer.tags contains \"vip\" %}…{% endif %}"},
    //: What a field of a canned response is, in a list to choose from
    {"customer.attributes",
     QT_TRANSLATE_NOOP("parley::LanguageWord", "What the centre keeps of the customer besides"),
     "{{ customer.attributes.size }}"},
    //: What a field of a canned response is, in a list to choose from
    {"customer.order_count",
     QT_TRANSLATE_NOOP("parley::LanguageWord", "How many orders the customer has made"),
     "{% if customer.order_count > 2 %}…{% endif %}"},
    //: What a field of a canned response is, in a list to choose from
    {"customer.lifetime", QT_TRANSLATE_NOOP("parley::LanguageWord", "What the customer has bought so far"),
     "{{ customer.lifetime | money }}"},
    //: What a field of a canned response is, in a list to choose from
    {"customer.since_year",
     QT_TRANSLATE_NOOP("parley::LanguageWord", "Since which year the customer has been known"),
     "{{ customer.since_year }}"},
    //: What a field of a canned response is, in a list to choose from
    {"customer.time_zone", QT_TRANSLATE_NOOP("parley::LanguageWord", "The customer’s time zone"),
     "{{ customer.time_zone }}"},
    //: What a field of a canned response is, in a list to choose from
    {"agent.name", QT_TRANSLATE_NOOP("parley::LanguageWord", "Your whole name"), "{{ agent.name }}"},
    //: What a field of a canned response is, in a list to choose from
    {"agent.first_name", QT_TRANSLATE_NOOP("parley::LanguageWord", "Your first name"),
     "{{ agent.first_name }}"},
    //: What a field of a canned response is, in a list to choose from
    {"agent.last_name", QT_TRANSLATE_NOOP("parley::LanguageWord", "Your last name"), "{{ agent.last_name }}"},
    //: What a field of a canned response is, in a list to choose from
    {"agent.gender",
     QT_TRANSLATE_NOOP("parley::LanguageWord", "How you speak of yourself: feminine, masculine or unknown"),
     "{{ agent.gender | gender: \"Sprawdziłem\", \"Sprawdziłam\" }}"},
    //: What a field of a canned response is, in a list to choose from
    {"agent.form", QT_TRANSLATE_NOOP("parley::LanguageWord", "The same as agent.gender"),
     "{{ agent.form | gender: \"בדק\", \"בדקה\" }}"},
    //: What a field of a canned response is, in a list to choose from
    {"agent.team", QT_TRANSLATE_NOOP("parley::LanguageWord", "Your team"), "{{ agent.team }}"},
    //: What a field of a canned response is, in a list to choose from
    {"conversation.topic", QT_TRANSLATE_NOOP("parley::LanguageWord", "What the conversation is about"),
     "{{ conversation.topic }}"},
    //: What a field of a canned response is, in a list to choose from
    {"conversation.channel", QT_TRANSLATE_NOOP("parley::LanguageWord", "The channel it is held on"),
     "{% if conversation.channel == \"sms\" %}…{% endif %}"},
    //: What a field of a canned response is, in a list to choose from
    {"conversation.language", QT_TRANSLATE_NOOP("parley::LanguageWord", "The language it is held in"),
     "{{ conversation.language }}"},
    //: What a field of a canned response is, in a list to choose from
    {"conversation.queue", QT_TRANSLATE_NOOP("parley::LanguageWord", "The queue it came by"),
     "{{ conversation.queue }}"},
    //: What a field of a canned response is, in a list to choose from
    {"conversation.page", QT_TRANSLATE_NOOP("parley::LanguageWord", "The page the customer wrote from"),
     "{{ conversation.page }}"},
    //: What a field of a canned response is, in a list to choose from
    {"conversation.started_at", QT_TRANSLATE_NOOP("parley::LanguageWord", "When it began"),
     "{{ conversation.started_at | date: \"time\" }}"},
    //: What a field of a canned response is, in a list to choose from
    {"brand.name", QT_TRANSLATE_NOOP("parley::LanguageWord", "The brand the customer wrote to"),
     "{{ brand.name }}"},
    //: What a field of a canned response is, in a list to choose from
    {"brand.currency", QT_TRANSLATE_NOOP("parley::LanguageWord", "The brand’s currency"),
     "{{ brand.currency }}"},
    //: What a field of a canned response is, in a list to choose from
    {"brand.time_zone", QT_TRANSLATE_NOOP("parley::LanguageWord", "The brand’s time zone"),
     "{{ brand.time_zone }}"},
    //: What a field of a canned response is, in a list to choose from
    {"order.number", QT_TRANSLATE_NOOP("parley::LanguageWord", "The number of the latest order"),
     "{{ order.number | default: \"your order\" }}"},
    //: What a field of a canned response is, in a list to choose from
    {"order.title", QT_TRANSLATE_NOOP("parley::LanguageWord", "What was ordered last"), "{{ order.title }}"},
    //: What a field of a canned response is, in a list to choose from
    {"order.status", QT_TRANSLATE_NOOP("parley::LanguageWord", "The status of the latest order"),
     "{% if order.status == \"sent\" %}…{% endif %}"},
    //: What a field of a canned response is, in a list to choose from
    {"order.total", QT_TRANSLATE_NOOP("parley::LanguageWord", "The amount of the latest order"),
     "{{ order.total | money }}"},
    //: What a field of a canned response is, in a list to choose from
    {"order.date", QT_TRANSLATE_NOOP("parley::LanguageWord", "When the latest order was made"),
     "{{ order.date | date: \"day\" }}"},
    //: What a field of a canned response is, in a list to choose from
    {"orders.size", QT_TRANSLATE_NOOP("parley::LanguageWord", "How many orders are known"),
     "{{ orders.size }}"},
    //: What a field of a canned response is, in a list to choose from
    {"orders.first", QT_TRANSLATE_NOOP("parley::LanguageWord", "The latest order"),
     "{{ orders.first.number }}"},
    //: What a field of a canned response is, in a list to choose from
    {"orders.last", QT_TRANSLATE_NOOP("parley::LanguageWord", "The oldest order that is known"),
     "{{ orders.last.date | date: \"long\" }}"},
    //: What a field of a canned response is, in a list to choose from
    {"link",
     QT_TRANSLATE_NOOP("parley::LanguageWord",
                       "The address of a link of the library, in this customer’s language"),
     "{{ link.returns }}"},
    //: What a field of a canned response is, in a list to choose from
    {"ask", QT_TRANSLATE_NOOP("parley::LanguageWord", "Something you are asked for when you insert the text"),
     "{{ ask.day | ask: label: \"Latest day\", type: \"date\" }}"},
};

} // namespace

std::span<const Row> fields() { return fieldsRows; }

} // namespace parley::vocabulary
