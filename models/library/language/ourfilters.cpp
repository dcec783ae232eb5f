// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/ourfilters.h"

#include "models/library/language/localeforms.h"
#include "models/library/language/phonenumber.h"
#include "models/library/language/vocative.h"
#include "models/library/language/wholenumber.h"

#include <QCoreApplication>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::Template)
};

Filtered applyDefault(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    const bool allowsFalse = arguments.namedValue(u"allow_false"_s).isTruthy();
    const bool isKept = value.yes() && !*value.yes() ? allowsFalse : !value.isBlank();
    return isKept ? Filtered{value} : Filtered{arguments.has(0) ? arguments.at(0) : Value(QString()), true};
}

Filtered applyMoney(const Value &value, const FilterArguments &arguments, const FilterContext &context)
{
    const auto number = value.number();
    if (!number)
        return {value, false, true};
    QString currency = arguments.at(0).toText({}).toUpper();
    if (currency.isEmpty())
        currency = value.unit().isEmpty() ? context.currency : value.unit();
    return {Value(localMoney(*number, currency, context.language), Value::Nature::Amount)};
}

Filtered applyNumber(const Value &value, const FilterArguments &arguments, const FilterContext &context)
{
    const auto number = value.number();
    if (!number)
        return {value, false, true};
    const auto decimals = arguments.has(0) ? wholeNumber(arguments.at(0)) : std::nullopt;
    if (arguments.has(0) && !decimals)
        return Filtered::failed(notWhole(arguments.at(0)));
    const auto places = decimals ? std::optional(int(std::clamp<qint64>(*decimals, 0, 15))) : std::nullopt;
    return {Value(localNumber(*number, places, context.language))};
}

Filtered applyDate(const Value &value, const FilterArguments &arguments, const FilterContext &context)
{
    const QString form = arguments.at(0).toText({});
    const auto moment = form.isEmpty() ? std::nullopt : momentOf(value, context.timeZone);
    if (!moment)
        return {value};
    return {Value(localDate(*moment, form, context.language), Value::Nature::Moment)};
}

//! The form of a word for somebody's form of address: masculine, feminine, unknown.
Filtered applyGender(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    static const QStringList masculine{u"masculine"_s, u"male"_s, u"m"_s, u"he"_s};
    static const QStringList feminine{u"feminine"_s, u"female"_s, u"f"_s, u"she"_s};
    const auto form = [&arguments](const QString &name, std::size_t place) {
        return arguments.has(name) ? arguments.namedValue(name) : arguments.at(place);
    };
    const Value his = form(u"masculine"_s, 0);
    const Value hers = form(u"feminine"_s, 1);
    const Value unknown = form(u"unknown"_s, 2);
    const QString gender = value.toText({}).trimmed().toLower();
    if (masculine.contains(gender))
        return {his, false, false, true};
    if (feminine.contains(gender))
        return {hers, false, false, true};
    if (arguments.has(u"unknown"_s) || arguments.has(2))
        return {unknown, false, false, true};
    return {Value(his.toText({}) + u'/' + hers.toText({})), false, true, true};
}

//! The form of a word for a number; `#` in it stands for the number.
Filtered applyPlural(const Value &value, const FilterArguments &arguments, const FilterContext &context)
{
    const auto number = value.number();
    if (!number)
        return {};
    const QString category = pluralCategory(*number, context.language);
    const QString name = arguments.has(category) ? category : u"other"_s;
    QString form = arguments.namedValue(name).toText(context.language);
    form.replace(u"#"_s, localNumber(*number, {}, context.language));
    return {Value(form)};
}

Filtered applyVocative(const Value &value, const FilterArguments &, const FilterContext &context)
{
    const Vocative name = vocativeOf(value.toWords(context.language));
    return {Value(name.text), false, !name.isCertain && !name.text.isEmpty()};
}

Filtered applyPhone(const Value &value, const FilterArguments &arguments, const FilterContext &context)
{
    const auto form = arguments.has(0) ? phoneFormOf(arguments.at(0).toText({})) : PhoneForm::International;
    if (!form)
        //: Error in a canned response; international, national, e164 and link stand for themselves
        return Filtered::failed(Words::tr("A phone number is international, national, e164 or link"));
    const QString region =
        arguments.has(u"region"_s) ? arguments.namedValue(u"region"_s).toText({}) : context.region;
    const auto written = phoneNumber(value.toWords({}), *form, region);
    return written ? Filtered{Value::identifier(*written)}
                   : Filtered{Value::identifier(value.toWords({})), false, !value.isBlank()};
}

//! Says what is asked; an answer that is not of the kind asked for is to be looked at.
Filtered applyAsk(const Value &value, const FilterArguments &arguments, const FilterContext &context)
{
    const bool isFit = questionOf({}, arguments).accepts(value.toWords(context.language));
    return {value, false, !isFit && !value.isBlank()};
}

constexpr Filter filters[] = {
    {"default", 0, 1, "allow_false", true, applyDefault},
    {"money", 0, 1, "", false, applyMoney},
    {"number", 0, 1, "", false, applyNumber},
    {"date", 1, 1, "", false, applyDate},
    {"gender", 2, 3, "masculine feminine unknown", true, applyGender},
    {"plural", 0, 0, "zero one two few many other!", false, applyPlural},
    {"vocative", 0, 0, "", false, applyVocative},
    {"phone", 0, 1, "region", false, applyPhone},
    {"ask", 0, 0, "label type pattern example choices", false, applyAsk},
};

} // namespace

std::span<const Filter> ourFilters() { return filters; }

Question questionOf(const QString &placeholder, const FilterArguments &arguments)
{
    const auto named = [&arguments](const QString &name) { return arguments.namedValue(name).toText({}); };
    Question question{placeholder, named(u"label"_s),   Question::Type::Text,
                      {},          named(u"pattern"_s), named(u"example"_s)};
    question.type = Question::typeOf(named(u"type"_s)).value_or(Question::Type::Text);
    for (const QString &each : named(u"choices"_s).split(u','))
        if (!each.trimmed().isEmpty())
            question.choices.append(each.trimmed());
    return question;
}

} // namespace parley
