// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/arrayfilters.h"

#include "models/library/language/number.h"
#include "models/library/language/wholenumber.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::Template)
};

void addFlat(const Value &value, Value::List &list)
{
    if (!value.list())
        return list.append(value);
    for (const Value &each : *value.list())
        addFlat(each, list);
}

//! What a filter on lists goes over: lists in lists laid flat, anything else as the only element.
Value::List elementsOf(const Value &value)
{
    Value::List list;
    if (!value.isNil())
        addFlat(value, list);
    return list;
}

Filtered noProperty(const Value &name)
{
    //: Error in a canned response; %1 is a word such as title
    return Filtered::failed(Words::tr("Not everything in the list has a field “%1”").arg(name.toWords({})));
}

//! The field of an element. Nothing for numbers, which have none; yes and no and nil have nil.
std::optional<Value> propertyOf(const Value &element, const Value &name)
{
    if (element.isNumber())
        return {};
    const QString field = name.toWords({});
    if (element.map())
        return element.map()->value(field);
    return element.text() && element.text()->contains(field) ? name : Value();
}

//! The field of each element; nothing when one cannot have any.
std::optional<Value::List> propertiesOf(const Value::List &elements, const Value &name)
{
    Value::List properties;
    for (const Value &each : elements) {
        const auto property = propertyOf(each, name);
        if (!property)
            return {};
        properties.append(*property);
    }
    return properties;
}

//! Whether an element has no fields at all, so that nothing can be said of the list.
bool hasBareElement(const Value::List &elements)
{
    return std::any_of(elements.begin(), elements.end(),
                       [](const Value &each) { return each.isNil() || each.yes(); });
}

Filtered applySize(const Value &value, const FilterArguments &, const FilterContext &)
{
    return {Value(qint64(value.size()))};
}

Filtered applyFirst(const Value &value, const FilterArguments &, const FilterContext &)
{
    if (!value.map() || value.map()->isEmpty())
        return {value.part(u"first"_s)};
    const auto &[name, field] = *value.map()->begin();
    return {Value(Value::List{Value(name), field})};
}

Filtered applyLast(const Value &value, const FilterArguments &, const FilterContext &)
{
    return value.map() ? Filtered{} : Filtered{value.part(u"last"_s)};
}

Filtered applySplit(const Value &value, const FilterArguments &arguments, const FilterContext &context)
{
    const QString text = value.toWords(context.language);
    const QString separator = arguments.at(0).toWords(context.language);
    QStringList parts;
    if (separator == " "_L1) {
        parts = text.simplified().split(u' ', Qt::SkipEmptyParts);
    } else if (separator.isEmpty()) {
        for (qsizetype i = 0; i < text.size(); i += parts.constLast().size())
            parts.append(text.mid(i, text[i].isHighSurrogate() ? 2 : 1));
    } else {
        parts = text.split(separator);
    }
    while (!parts.isEmpty() && parts.constLast().isEmpty())
        parts.removeLast();
    Value::List list;
    for (const QString &each : parts)
        list.append(Value(each));
    return {Value(list)};
}

Filtered applyJoin(const Value &value, const FilterArguments &arguments, const FilterContext &context)
{
    const QString glue = arguments.has(0) ? arguments.at(0).toWords(context.language) : u" "_s;
    QString joined;
    bool isFirst = true;
    for (const Value &each : elementsOf(value)) {
        if (!std::exchange(isFirst, false))
            joined += glue;
        joined += each.toWords(context.language);
        if (joined.size() > MaxFilteredLength)
            return Filtered::tooLong();
    }
    return {Value(joined)};
}

Filtered applySlice(const Value &value, const FilterArguments &arguments, const FilterContext &context)
{
    const auto offset = wholeNumber(arguments.at(0));
    const auto length = arguments.at(1).isTruthy() ? wholeNumber(arguments.at(1)) : 1;
    if (!offset || !length)
        return Filtered::failed(notWhole(arguments.at(offset ? 1 : 0)));
    const QList<uint> letters = value.list() ? QList<uint>() : value.toWords(context.language).toUcs4();
    const qint64 size = value.list() ? value.list()->size() : letters.size();
    const qint64 from = *offset < 0 ? size + *offset : *offset;
    const bool isOutside = from < 0 || from > size || *length < 0;
    const qint64 count = isOutside ? 0 : std::min(*length, size - from);
    if (value.list())
        return {Value(count > 0 ? value.list()->mid(from, count) : Value::List())};
    const auto *start = reinterpret_cast<const char32_t *>(letters.constData());
    return {Value(count > 0 ? QString::fromUcs4(start + from, count) : QString())};
}

//! Less, equal or greater, nil last; nothing when the two have no order.
std::optional<int> orderOf(const Value &a, const Value &b)
{
    if (a == b)
        return 0;
    if (a.isNil() || b.isNil())
        return a.isNil() ? 1 : -1;
    const auto isLess = Value::isLess(a, b);
    return isLess ? std::optional(*isLess ? -1 : 1) : std::nullopt;
}

std::optional<int> naturalOrderOf(const Value &a, const Value &b)
{
    if (a.isNil() || b.isNil())
        return a.isNil() == b.isNil() ? 0 : a.isNil() ? 1 : -1;
    return a.toWords({}).compare(b.toWords({}), Qt::CaseInsensitive);
}

Filtered sorted(const Value &value, const FilterArguments &arguments,
                std::optional<int> (*order)(const Value &, const Value &))
{
    const Value::List elements = elementsOf(value);
    if (!arguments.at(0).isNil() && hasBareElement(elements))
        return {};
    const auto keys = arguments.at(0).isNil() ? elements : propertiesOf(elements, arguments.at(0));
    if (!keys)
        return noProperty(arguments.at(0));
    for (qsizetype i = 1; i < keys->size(); ++i)
        if (!order(keys->at(i - 1), keys->at(i)) || !order(keys->at(0), keys->at(i)))
            //: Error in a canned response
            return Filtered::failed(Words::tr("The list holds things of different kinds: it has no order"));
    QList<qsizetype> places(elements.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(), [&keys, order](qsizetype a, qsizetype b) {
        return order(keys->at(a), keys->at(b)).value_or(0) < 0;
    });
    Value::List result;
    for (const qsizetype place : places)
        result.append(elements.at(place));
    return {Value(result)};
}

Filtered applySort(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    return sorted(value, arguments, orderOf);
}

Filtered applySortNatural(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    return sorted(value, arguments, naturalOrderOf);
}

Filtered applyReverse(const Value &value, const FilterArguments &, const FilterContext &)
{
    Value::List elements = elementsOf(value);
    std::reverse(elements.begin(), elements.end());
    return {Value(elements)};
}

Filtered applyUniq(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    const Value::List elements = elementsOf(value);
    if (arguments.has(0) && hasBareElement(elements))
        return {};
    const auto keys = arguments.at(0).isNil() ? elements : propertiesOf(elements, arguments.at(0));
    if (!keys)
        return noProperty(arguments.at(0));
    Value::List seen;
    Value::List result;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (seen.contains(keys->at(i)))
            continue;
        seen.append(keys->at(i));
        result.append(elements.at(i));
    }
    return {Value(result)};
}

Filtered applyMap(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    const auto properties = propertiesOf(elementsOf(value), arguments.at(0));
    return properties ? Filtered{Value(*properties)} : noProperty(arguments.at(0));
}

Filtered applyCompact(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    const Value::List elements = elementsOf(value);
    if (arguments.has(0) && hasBareElement(elements))
        return {};
    const auto keys = arguments.at(0).isNil() ? elements : propertiesOf(elements, arguments.at(0));
    if (!keys)
        return noProperty(arguments.at(0));
    Value::List result;
    for (qsizetype i = 0; i < elements.size(); ++i)
        if (!keys->at(i).isNil())
            result.append(elements.at(i));
    return {Value(result)};
}

Filtered applyConcat(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    const Value other = arguments.at(0);
    if (!other.list())
        //: Error in a canned response; concat stands for itself
        return Filtered::failed(Words::tr("concat needs a list"));
    return {Value(elementsOf(value) + *other.list())};
}

Filtered applySum(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    const Value::List elements = elementsOf(value);
    const auto items = arguments.at(0).isNil() ? elements : propertiesOf(elements, arguments.at(0));
    if (!items)
        return noProperty(arguments.at(0));
    Number sum;
    for (const Value &each : elementsOf(Value(*items)))
        sum = sum.plus(Number::of(each));
    return {sum.value()};
}

//! The places of the elements whose field is the value asked for or, without one, is truthy; nothing
//! when an element cannot have fields.
std::optional<QList<qsizetype>> placesWhere(const Value::List &elements, const FilterArguments &arguments)
{
    const auto properties = propertiesOf(elements, arguments.at(0));
    if (!properties)
        return {};
    QList<qsizetype> places;
    for (qsizetype i = 0; i < properties->size(); ++i)
        if (arguments.at(1).isNil() ? properties->at(i).isTruthy() : properties->at(i) == arguments.at(1))
            places.append(i);
    return places;
}

Filtered selected(const Value &value, const FilterArguments &arguments, bool isKept)
{
    const Value::List elements = elementsOf(value);
    if (hasBareElement(elements))
        return {};
    const auto places = placesWhere(elements, arguments);
    if (!places)
        return noProperty(arguments.at(0));
    Value::List result;
    for (qsizetype i = 0; i < elements.size(); ++i)
        if (places->contains(i) == isKept)
            result.append(elements.at(i));
    return {Value(result)};
}

Filtered applyWhere(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    return selected(value, arguments, true);
}

Filtered applyReject(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    return selected(value, arguments, false);
}

//! The place of the first element that fits; nil when none does.
Filtered placed(const Value &value, const FilterArguments &arguments)
{
    const Value::List elements = elementsOf(value);
    if (hasBareElement(elements))
        return {};
    const auto places = placesWhere(elements, arguments);
    if (!places)
        return noProperty(arguments.at(0));
    return {places->isEmpty() ? Value() : Value(qint64(places->constFirst()))};
}

Filtered applyFindIndex(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    return placed(value, arguments);
}

Filtered applyFind(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    const Filtered place = placed(value, arguments);
    return place.value.integer() ? Filtered{elementsOf(value).at(*place.value.integer())} : place;
}

Filtered applyHas(const Value &value, const FilterArguments &arguments, const FilterContext &)
{
    const Filtered place = placed(value, arguments);
    return place.error.isEmpty() ? Filtered{Value(place.value.integer() != nullptr)} : place;
}

constexpr Filter filters[] = {
    {"size", 0, 0, "", true, applySize},       {"first", 0, 0, "", true, applyFirst},
    {"last", 0, 0, "", true, applyLast},       {"split", 1, 1, "", true, applySplit},
    {"join", 0, 1, "", true, applyJoin},       {"slice", 1, 2, "", true, applySlice},
    {"sort", 0, 1, "", true, applySort},       {"sort_natural", 0, 1, "", true, applySortNatural},
    {"reverse", 0, 0, "", true, applyReverse}, {"uniq", 0, 1, "", true, applyUniq},
    {"map", 1, 1, "", true, applyMap},         {"compact", 0, 1, "", true, applyCompact},
    {"concat", 1, 1, "", true, applyConcat},   {"sum", 0, 1, "", true, applySum},
    {"where", 1, 2, "", true, applyWhere},     {"reject", 1, 2, "", true, applyReject},
    {"find", 1, 2, "", true, applyFind},       {"find_index", 1, 2, "", true, applyFindIndex},
    {"has", 1, 2, "", true, applyHas},
};

} // namespace

std::span<const Filter> arrayFilters() { return filters; }

} // namespace parley
