// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/numberfilters.h"

#include "models/library/language/number.h"

#include <QCoreApplication>

#include <algorithm>

namespace parley {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::Template)
};

//! The result is of the nature of the value: twice an amount is an amount.
Filtered result(const Number &number, const Value &value)
{
    Value own = number.value();
    if (value.nature() == Value::Nature::Amount && value.isNumber())
        own = Value::inUnitOf(*own.number(), value);
    return {own};
}

Filtered noDivision()
{
    //: Error in a canned response
    return Filtered::failed(Words::tr("Nothing can be divided by 0"));
}

Filtered applyPlus(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    return result(Number::of(value).plus(Number::of(arguments.at(0))), value);
}

Filtered applyMinus(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    return result(Number::of(value).minus(Number::of(arguments.at(0))), value);
}

Filtered applyTimes(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    return result(Number::of(value).times(Number::of(arguments.at(0))), value);
}

Filtered applyDividedBy(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    const auto quotient = Number::of(value).dividedBy(Number::of(arguments.at(0)));
    return quotient ? result(*quotient, value) : noDivision();
}

Filtered applyModulo(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    const auto rest = Number::of(value).modulo(Number::of(arguments.at(0)));
    return rest ? result(*rest, value) : noDivision();
}

Filtered applyAbs(const Value &value, const FilterArguments &, const FilterContext &)
{
    return result(Number::of(value).absolute(), value);
}

Filtered applyCeil(const Value &value, const FilterArguments &, const FilterContext &)
{
    return result(Number::of(value).ceil(), value);
}

Filtered applyFloor(const Value &value, const FilterArguments &, const FilterContext &)
{
    return result(Number::of(value).floor(), value);
}

Filtered applyRound(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    const double decimals = Number::of(arguments.at(0)).floor().value().number().value_or(0);
    return result(Number::of(value).rounded(int(std::clamp(decimals, -100.0, 100.0))), value);
}

Filtered applyAtLeast(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    const Number own = Number::of(value);
    const Number least = Number::of(arguments.at(0));
    return result(own.isLessThan(least) ? least : own, value);
}

Filtered applyAtMost(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    const Number own = Number::of(value);
    const Number most = Number::of(arguments.at(0));
    return result(most.isLessThan(own) ? most : own, value);
}

constexpr Filter filters[] = {
    {"plus", 1, 1, "", true, applyPlus},      {"minus", 1, 1, "", true, applyMinus},
    {"times", 1, 1, "", true, applyTimes},    {"divided_by", 1, 1, "", true, applyDividedBy},
    {"modulo", 1, 1, "", true, applyModulo},  {"abs", 0, 0, "", true, applyAbs},
    {"ceil", 0, 0, "", true, applyCeil},      {"floor", 0, 0, "", true, applyFloor},
    {"round", 0, 1, "", true, applyRound},    {"at_least", 1, 1, "", true, applyAtLeast},
    {"at_most", 1, 1, "", true, applyAtMost},
};

} // namespace

std::span<const Filter> numberFilters() { return filters; }

} // namespace parley
