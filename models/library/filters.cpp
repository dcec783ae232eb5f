// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/filters.h"

#include "models/library/localeforms.h"

#include <QLocale>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

//! The value as text, of the same nature: a filter on letters does not make words of a number.
Value withText(const Value &value, const QString &text) { return Value(text, value.nature()); }

Filtered applyDefault(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    const Value allowsFalse = arguments.namedValue(u"allow_false"_s);
    const bool isKept = value == Value(false) ? allowsFalse.isTruthy() : !value.isBlank();
    if (isKept)
        return {value};
    return {arguments.at(0), true};
}

Filtered applyUpcase(const Value &value, const FilterArguments &, const FilterContext &context)
{
    return {withText(value, QLocale(context.language).toUpper(value.toText(context.language)))};
}

Filtered applyDowncase(const Value &value, const FilterArguments &, const FilterContext &context)
{
    return {withText(value, QLocale(context.language).toLower(value.toText(context.language)))};
}

Filtered applyCapitalize(const Value &value, const FilterArguments &, const FilterContext &context)
{
    const QLocale locale(context.language);
    const QString text = value.toText(context.language);
    const qsizetype first = !text.isEmpty() && text.front().isHighSurrogate() ? 2 : 1;
    return {withText(value, locale.toUpper(text.left(first)) + locale.toLower(text.mid(first)))};
}

Filtered applyStrip(const Value &value, const FilterArguments &, const FilterContext &context)
{
    return {withText(value, value.toText(context.language).trimmed())};
}

Filtered applyMoney(const Value &value, const FilterArguments &arguments, const FilterContext &context)
{
    const auto number = value.number();
    if (!number)
        return {value};
    QString currency = arguments.at(0).toText({});
    if (currency.isEmpty())
        currency = value.unit().isEmpty() ? context.currency : value.unit();
    return {Value(localMoney(*number, currency, context.language), Value::Nature::Amount)};
}

Filtered applyDate(const Value &value, const FilterArguments &arguments, const FilterContext &context)
{
    const QString form = arguments.at(0).toText({});
    const auto moment = momentOf(value, context.timeZone);
    if (!moment)
        return {value};
    return {Value(localDate(*moment, form, context.timeZone, context.language), Value::Nature::Moment)};
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
        return {his};
    if (feminine.contains(gender))
        return {hers};
    if (arguments.has(u"unknown"_s) || arguments.positional.size() > 2)
        return {unknown};
    return {Value(his.toText({}) + u'/' + hers.toText({})), false, true};
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
    form.replace(u"#"_s, value.toText(context.language));
    return {Value(form)};
}

constexpr Filter filters[] = {
    {"default", 1, 1, "allow_false", true, applyDefault},
    {"upcase", 0, 0, "", false, applyUpcase},
    {"downcase", 0, 0, "", false, applyDowncase},
    {"capitalize", 0, 0, "", false, applyCapitalize},
    {"strip", 0, 0, "", false, applyStrip},
    {"money", 0, 1, "", false, applyMoney},
    {"date", 0, 1, "", false, applyDate},
    {"gender", 2, 3, "masculine feminine unknown", true, applyGender},
    {"plural", 0, 0, "zero one two few many other", false, applyPlural},
};

} // namespace

Value FilterArguments::at(std::size_t index) const
{
    return index < positional.size() ? positional[index] : Value();
}

Value FilterArguments::namedValue(const QString &name) const
{
    for (const auto &[own, value] : named)
        if (own == name)
            return value;
    return {};
}

bool FilterArguments::has(const QString &name) const
{
    return std::any_of(named.begin(), named.end(), [&name](const auto &each) { return each.first == name; });
}

const Filter *findFilter(const QString &name)
{
    const auto *found = std::find_if(std::begin(filters), std::end(filters), [&name](const Filter &each) {
        return name == QLatin1StringView(each.name);
    });
    return found == std::end(filters) ? nullptr : found;
}

QStringList filterNames()
{
    QStringList names;
    for (const Filter &each : filters)
        names.append(QString::fromLatin1(each.name));
    return names;
}

} // namespace parley
